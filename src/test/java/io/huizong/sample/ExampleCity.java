package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the report files of the sample city in {@code input/} from its roster; what is wrong with them on purpose stands
 * in {@code src/site/markdown/sample-city.md}. Run by hand, with the input folder as argument, when a sentence or a flaw
 * is to change.
 */
final class ExampleCity {

    private static final List<Integer> YEARS = List.of(2023, 2024);
    private static final Set<Options.FileFormat> FORMATS = Set.of(Options.FileFormat.XML, Options.FileFormat.TEXT);
    private static final Volume OFFICE = new Volume(60, 0, 0, 0, 0, 5, true);
    private static final Volume GOVERNMENT = new Volume(25, 0, 0, 0, 0, 2, false);
    private static final Volume TOWNSHIP = new Volume(5, 30, 9, 0, 0, 1, false);

    private final Roster roster;
    private final Forms forms = Forms.load();
    private final List<DepartmentKind> bureaus = DepartmentKind.all();
    private final Flaws flaws = new Flaws(forms, YEARS);
    private final Map<String, Defect> defects = new HashMap<>();
    private final Map<String, Charset> charsets = new HashMap<>();
    private int bodies;

    private ExampleCity(Roster roster) {
        this.roster = roster;
        figureFlaws();
        fileFlaws();
        charsets.put("2024 S08", Charset.forName("GB18030"));
        charsets.put("2024 S09", StandardCharsets.UTF_16);
    }

    /** Writes the report files below the folder given. */
    public static void main(String[] arguments) throws IOException {
        Path input = Path.of(arguments[0]);
        for (SampleFile file : files(input.resolve("roster.csv"))) {
            Path target = input.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        }
    }

    /** All report files of the city that a roster tells. */
    static List<SampleFile> files(Path roster) throws IOException {
        try (InputStream stream = Files.newInputStream(roster)) {
            return new ExampleCity(RosterFile.read("roster.csv", stream)).files();
        }
    }

    private void figureFlaws() {
        flaw("2024 S11", "sum-off");
        flaw("2024 S14", "balance-off");
        flaw("2024 W01", "appeal-off");
        flaw("2024 S20", "sum-blank");
        flaw("2024 W04", "count-negative");
        flaw("2023 S13", "outcome-off");
        flaw("2024 W02", "rules-by-department");
        flaw("2024 J00", "parts-differ");
        flaw("2024 T13", "cells-blank");
    }

    private void fileFlaws() {
        flaw("2024 W05", "not-a-number");
        flaw("2024 S33", "agency-unknown");
        flaw("2024 S18", "truncated");
        flaw("2024 W12", "line-missing");
        flaw("2024 S22", "not-filed");
        flaw("2023 W13", "section-missing");
        flaw("2024 S16", "late");
        flaw("2024 W11", "unit-in-cell");
        flaw("2024 W03", "outcome-merged");
        flaw("2024 S07", "filed-twice");
        defects.put("2024 S23", (draft, around) -> nameless(draft));
    }

    private void flaw(String report, String kind) {
        defects.put(report, flaws.kind(kind).defect());
    }

    /** A report that calls its agency "我局" throughout; {@code assignments.csv} says whose it is. */
    private static Optional<SampleDraft> nameless(SampleDraft draft) {
        String name = draft.agency().name();
        return Optional.of(draft.edited(text -> text.replace("信息来源：" + name + "\n", "")
                .replace(name + "2024年政府", "2024年政府")
                .replace(name, "我局")));
    }

    private List<SampleFile> files() {
        Options options = new Options(1, 20250121, 0, FORMATS, YEARS);
        List<SampleFile> files = new ArrayList<>();
        new SyntheticCity(options, new CityMembers(List.copyOf(roster.agencies()), groups()))
                .drafts()
                .forEach(draft -> {
                    Defect defect = defects.getOrDefault(key(draft), (sound, around) -> Optional.of(sound));
                    SampleDraft asFiled =
                            defect.of(placed(draft), FlawContext.NONE).orElseThrow();
                    asFiled.finished().files().forEach(file -> files.add(encoded(file, key(draft))));
                });
        return files;
    }

    private SampleFile encoded(SampleFile file, String key) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        String mark = key.equals("2024 S12") ? "\uFEFF" : "";
        Charset charset = charsets.getOrDefault(key, StandardCharsets.UTF_8);
        return new SampleFile(file.path(), (mark + text).getBytes(charset));
    }

    private static String key(SampleDraft draft) {
        return draft.year() + " " + draft.agency().code();
    }

    private SampleDraft placed(SampleDraft draft) {
        Agency agency = draft.agency();
        String name = key(draft).equals("2024 S23") ? "统计局年报（定稿）" : agency.name();
        SampleDraft placed =
                draft.at(draft.year() + "/" + folder(agency) + "/" + name).as(format(draft));
        return agency.code().equals("S35") ? exchange(placed) : placed;
    }

    private String folder(Agency agency) {
        return switch (agency.kind()) {
            case COUNTY -> agency.aliases().get(0);
            case ZONE -> "示例经开区";
            default -> {
                Agency above = roster.find(agency.parent()).orElseThrow();
                boolean isInCounty = above.kind() == Agency.Kind.COUNTY;
                yield isInCounty ? above.aliases().get(0) : agency.kind() == Agency.Kind.INSTITUTION ? "市直单位" : "市直部门";
            }
        };
    }

    /** Text where the case asks for it, XML where the case does, else as it falls. */
    private static Options.FileFormat format(SampleDraft draft) {
        String code = draft.agency().code();
        return switch (code) {
            case "S08", "S09", "S12", "S23", "S35", "W03", "W11" -> Options.FileFormat.TEXT;
            case "S18", "S20", "T13" -> Options.FileFormat.XML;
            default -> draft.format();
        };
    }

    private List<CityMembers.Group> groups() {
        List<CityMembers.Group> groups = new ArrayList<>();
        for (Agency agency : roster.agencies()) {
            if (agency.parent().equals("S00") && agency.kind() != Agency.Kind.DEPARTMENT) {
                groups.add(new CityMembers.Group(agency.code(), family(agency, false)));
            }
        }
        List<Body> departments = new ArrayList<>();
        for (Agency agency : roster.agencies()) {
            if (agency.parent().equals("S00") && agency.kind() == Agency.Kind.DEPARTMENT) {
                departments.addAll(family(agency, false));
            }
        }
        groups.add(new CityMembers.Group("S", departments));
        return groups;
    }

    /** An agency behind those below it; the predecessor and its successor are one body. */
    private List<Body> family(Agency agency, boolean isBelowConsolidated) {
        if (agency.code().equals("S24")) {
            return List.of();
        }
        List<Body> family = new ArrayList<>();
        for (Agency child : roster.agencies()) {
            if (child.parent().equals(agency.code())) {
                family.addAll(family(child, agency.isConsolidated()));
            }
        }
        List<Agency> rows = new ArrayList<>();
        agency.succeeds().forEach(code -> rows.add(roster.find(code).orElseThrow()));
        rows.add(agency);
        List<Body> parts = agency.isConsolidated() ? List.copyOf(family) : List.of();
        family.add(new Body(bodies++, rows, volume(agency), topics(agency), parts, null, isBelowConsolidated));
        return family;
    }

    private Volume volume(Agency agency) {
        boolean isInCounty = !agency.parent().equals("S00");
        return switch (agency.kind()) {
            case CITY -> throw new IllegalArgumentException("the city files nothing");
            case OFFICE -> isInCounty ? GOVERNMENT.dividedBy(4) : OFFICE;
            case COUNTY, ZONE -> GOVERNMENT;
            case TOWNSHIP -> TOWNSHIP;
            case INSTITUTION -> agency.code().equals("S34") ? Volume.NIL : new Volume(3, 0, 0, 0, 0, 0, false);
            case DEPARTMENT -> bureau(agency).volume().dividedBy(isInCounty ? 7 : 1);
        };
    }

    private DepartmentKind bureau(Agency agency) {
        return bureaus.stream()
                .filter(bureau -> agency.name().contains(bureau.name().substring(0, 2)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> topics(Agency agency) {
        return switch (agency.kind()) {
            case OFFICE, COUNTY, ZONE, CITY -> List.of("重大决策", "财政资金", "民生实事");
            case TOWNSHIP -> List.of("惠民补贴", "村级财务", "人居环境");
            case INSTITUTION -> List.of("办事指南", "服务承诺", "开放时间");
            case DEPARTMENT -> bureau(agency).topics();
        };
    }

    /** The one real report: a nil return, with the three numbers that its text tells. */
    private SampleDraft exchange(SampleDraft draft) {
        Form form = forms.forYear(2024);
        Figures.Builder zeros = Figures.builder(form);
        for (Cell cell : form.cells()) {
            zeros.set(cell, 0);
        }
        Report report = new Report(
                draft.agency().name(),
                null,
                2024,
                form,
                LocalDate.of(2025, 1, 21),
                zeros.build(),
                exchangeText(),
                Places.of(new Place[0]),
                List.of());
        return draft.with(report).in(Layout.CELL_A_LINE);
    }

    private static Narrative exchangeText() {
        return new Narrative(List.of(
                new Narrative.Section("1", """
                        2024年，市公共资源交易中心结合交易服务工作公开政府信息，重点是交易公告、结果和规则。
                        （一）主动公开。全年主动公开信息2170条，其中网站发布1794条，微信公众号和微博发布376篇。
                        （二）依申请公开。全年收到政府信息公开申请0件。
                        （三）信息管理。信息上网前经过三级审查；本年度未制发行政规范性文件。
                        （四）平台建设。交易平台网站完成适老化和无障碍改造。
                        （五）监督保障。定期检查网站安全，参加了网络安全演练。""", Place.NONE),
                new Narrative.Section("5", "存在的问题是公开的内容还不够丰富，政策解读偏少。2025年将增加解读，严格审核，提高时效。", Place.NONE),
                new Narrative.Section("6", "本年度未产生信息处理费。", Place.NONE)));
    }
}
