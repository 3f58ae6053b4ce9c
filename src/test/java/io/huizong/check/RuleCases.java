package io.huizong.check;

import static io.huizong.check.Reports.aReport;

import io.huizong.check.copies.CopiesTest;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.identify.Identifications;
import io.huizong.check.identify.RosterIdentifications;
import io.huizong.check.report.ReportChecks;
import io.huizong.check.waivers.IdleWaivers;
import io.huizong.check.waivers.Waiver;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import io.huizong.rollup.Accumulator;
import io.huizong.rollup.DoubleCounting;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Reconciliation;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Submitted;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** For each rule a case that it passes and one that it tells; {@link RulesTest} walks them. */
public final class RuleCases {

    /**
     * Findings of two twins.
     *
     * @param pass what is found where all is well
     * @param fail what is found where the rule is broken
     */
    record Twins(List<Finding> pass, List<Finding> fail) {}

    private static final Rules RULES = Rules.load();
    private static final ReportChecks CHECKS = new ReportChecks(RULES, Reports.FORMS);
    private static final Roster ROSTER = Rosters.sample();
    private static final Form FORM = Reports.FORMS.forYear(2024);
    private static final Agency OFFICE = Rosters.agency("SL01", "示例市人民政府办公室", Agency.Kind.OFFICE, "SL");
    private static final Agency COUNTY = Rosters.agency("SL10", "东山县人民政府", Agency.Kind.COUNTY, "SL");
    private static final String RECEIVED = "requests.received.total";

    private final Map<String, Twins> cases = new LinkedHashMap<>();

    public RuleCases() {
        reading();
        identification();
        figures();
        texts();
        years();
        city();
    }

    /** The twins of a rule. */
    public Twins of(String rule) {
        return Objects.requireNonNull(cases.get(rule), "no passing and failing case for " + rule);
    }

    private void reading() {
        remark("READ-2", Remark.Kind.TABLE_MISSING, "appeals", "", "");
        remark("READ-3", Remark.Kind.NOT_A_NUMBER, "disclosure.licensing.decisions", "见附件", "");
        reports("READ-4", aReport(), aReport().blank("disclosure.licensing.decisions", "disclosure.fees.amount"));
        remark("READ-5", Remark.Kind.LINES_MERGED, "requests.otherOutcome.other", "（六）其他处理", "");
        remark("READ-6", Remark.Kind.CELL_COUNT, "requests.received", "3", "7");
        remark("READ-7", Remark.Kind.WORDS_IN_CELL, "disclosure.fees.amount", "251000元", "25.1");
        reports("READ-10", aReport(), aReport().text("5", null).text("6", " "));
        reports("READ-12", aReport(2024).year(2021), aReport(2020).year(2021));
    }

    private void identification() {
        add("READ-1", List.of(), List.of(unreadable()));
        add("READ-8", identify(aReport(), "示例市科学技术局"), identify(aReport(), "示例市科学技木局"));
        add("READ-9", identify(aReport(), "示例市科学技术局"), identify(aReport().year(null), "示例市科学技术局"));
        add("READ-11", identify(aReport(), "示例市科学技术局"), identify(aReport().year(2023), "示例市科学技术局"));
    }

    private void figures() {
        reports("NUM-1", aReport(), aReport().with("disclosure.licensing.decisions", -3));
        reports("SUM-1", aReport(), aReport().blank(RECEIVED));
        reports("REQ-1", aReport(), aReport().with("requests.carriedIn.naturalPerson", 4));
        reports("REQ-2", aReport(), aReport().with("requests.concluded.naturalPerson", 109));
        reports("REQ-3", aReport(), aReport().with(RECEIVED, 118));
        reports("APP-1", aReport(), aReport().line("appeals.review", 10, 1, 0, 0, 0));
        reports(
                "DIS-1",
                aReport().line("disclosure.normativeDocuments", 3, 0, 3),
                aReport().line("disclosure.normativeDocuments", 3, 0, 2));
        reports("DIS-2", aReport(), aReport().line("disclosure.regulations", 0, 0, 6));
    }

    private void texts() {
        text("TXT-1", "1", "2024年，我局共收到政府信息公开申请117件。", "2024年，我局共收到政府信息公开申请17件。");
        text("TXT-2", "1", "2024年收到政府信息公开申请117件。", "2024年未收到政府信息公开申请。");
        text("TXT-3", "1", "2024年政府信息公开申请按期答复。", "2024年政府信息公开申请已全部办结。");
        text("TXT-4", "1", "2024年未制发规范性文件。", "2024年制发规范性文件5件。");
        text("TXT-5", "1", "2024年发布信息90条，其中网站60条，微信30条。", "2024年发布信息90条，其中网站60条，微信31条。");
        text("TXT-6", "1", "2024年收到申请公开117件，网络58件，占49.6%。", "2024年收到申请公开117件，网络58件，占59.6%。");
        text("TXT-7", "1", "2024年，我局认真贯彻条例。", "2023年，我局认真贯彻条例。");
        text("TXT-8", "6", "全年收取信息处理费320元。", "全年收取信息处理费325元。");
    }

    private void text(String rule, String section, String pass, String fail) {
        reports(rule, aReport().text(section, pass), aReport().text(section, fail));
    }

    private void years() {
        Reports last = aReport(2023).line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3);
        years("APP-2", aReport(), last, aReport().line("appeals.review", 300, 0, 0, 0, 300), last);
        years("YEAR-1", aReport(), last, aReport().line("requests.carriedIn", 1, 0, 0, 0, 0, 0, 1), last);
        years("YEAR-2", aReport(), last, aReport().line("disclosure.normativeDocuments", 3, 0, 9), last);
        Reports many = aReport(2023)
                .line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3)
                .with("disclosure.licensing.decisions", 9487);
        years("YEAR-3", aReport(), last, aReport().with("disclosure.licensing.decisions", 550), many);
        years("YEAR-4", aReport(), last, aReport(), aReport(2023));
    }

    private void years(String rule, Reports passing, Reports passingLast, Reports failing, Reports failingLast) {
        add(rule, compare(passing, passingLast), compare(failing, failingLast));
    }

    private static List<Finding> compare(Reports now, Reports before) {
        Filing filing = now.filed();
        LastYear last = LastYear.of(
                2023, Objects.requireNonNull(filing.agency()), before.build().figures(), Fingerprint.NONE);
        return new YearChecks(RULES, Thresholds.DEFAULT).check(filing, Fingerprint.NONE, last);
    }

    private void city() {
        LocalDate february = LocalDate.of(2025, 2, 12);
        LocalDate january = LocalDate.of(2025, 1, 12);
        Waiver waiver =
                new Waiver("REQ-3", "SL02", 2024, "requests.received.total", "已电话核实", "复核一", LocalDate.of(2025, 4, 2));
        add(
                "WAIVER-1",
                new IdleWaivers(RULES).of(List.of(waiver), true, row -> true),
                new IdleWaivers(RULES).of(List.of(waiver), true, row -> false));
        add("CITY-1", due(january, true), due(february, false));
        add("CITY-2", due(january, true), due(february, true));
        add("CITY-3", filed(1), filed(2));
        add("CITY-4", reconciled(2), reconciled(3));
        add("CITY-5", countedTwice(3), countedTwice(2));
        add("CITY-6", CopiesTest.check("a", "b"), CopiesTest.check("a", "a"));
    }

    /** What is told of an agency that filed so many times. */
    private static List<Finding> filed(int times) {
        List<Submission> submissions = IntStream.rangeClosed(1, times)
                .mapToObj(time -> submission(OFFICE, time))
                .toList();
        return Standing.of(OFFICE, 2024, submissions, Submission::isSound).findings();
    }

    /** A county whose report is so many times that of each of its two parts. */
    private static List<Finding> reconciled(int times) {
        return new Reconciliation(sums(Rosters.consolidated(COUNTY), times), FORM).findings();
    }

    /** A county's own report that is so many times that of each of its two parts. */
    private static List<Finding> countedTwice(int times) {
        return new DoubleCounting(sums(COUNTY, times), FORM).consolidatedTakenForOwn();
    }

    private static Accumulator sums(Agency county, int times) {
        Agency one = Rosters.agency("SL11", "东山县教育局", Agency.Kind.DEPARTMENT, "SL10");
        Agency other = Rosters.agency("SL12", "东山县青石镇人民政府", Agency.Kind.TOWNSHIP, "SL10");
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Agency agency : List.of(county, one, other)) {
            standings.put(agency.code(), new Standing(submission(agency, 1), List.of(), List.of()));
        }
        Agency city = Rosters.agency("SL", "示例市", Agency.Kind.CITY, "");
        Accumulator sums = new Accumulator(new Plan(Rosters.of(city, county, one, other), 2024, standings), FORM);
        Figures part = aReport().build().figures();
        Figures.Builder whole = Figures.builder(FORM);
        FORM.cells().forEach(cell -> whole.set(cell, times * part.value(cell)));
        sums.add(county, whole.build());
        sums.add(one, part);
        sums.add(other, part);
        return sums;
    }

    private static Submission submission(Agency agency, int time) {
        return Submitted.by(agency, time)
                .in("2024/" + agency.name() + ".xml", time)
                .on(LocalDate.of(2025, 1, 19 + time))
                .submission();
    }

    private void add(String rule, List<Finding> pass, List<Finding> fail) {
        cases.put(rule, new Twins(pass, fail));
    }

    private void reports(String rule, Reports pass, Reports fail) {
        add(rule, CHECKS.check(pass.filed()), CHECKS.check(fail.filed()));
    }

    private void remark(String rule, Remark.Kind kind, String where, String found, String read) {
        reports(rule, aReport(), aReport().remark(kind, where, found, read));
    }

    private static List<Finding> identify(Reports report, String name) {
        Agency agency = Rosters.agency("", name, Agency.Kind.DEPARTMENT, "SL");
        Report built = report.by(agency).build();
        return new RosterIdentifications(RULES, ROSTER, Map.of(), java.util.List.of(2023, 2024))
                .of(built, "2024/报告.xml")
                .findings();
    }

    private static Finding unreadable() {
        Identifications identifications =
                new RosterIdentifications(RULES, ROSTER, Map.of(), java.util.List.of(2023, 2024));
        String file = "2024/示例市教育局.pdf";
        return new UnreadableChecks(RULES)
                .check(
                        identifications.ofUnreadable(null, null, file),
                        file,
                        new Bilingual("文件加了密", "the file is encrypted"),
                        new Bilingual("请去掉密码后重新发送", "remove the password and send it again"),
                        "",
                        Place.NONE);
    }

    private static List<Finding> due(LocalDate day, boolean isFiled) {
        Roster roster = Rosters.of(
                Rosters.agency("SL", "示例市", Agency.Kind.CITY, ""),
                Rosters.agency("SL01", "示例市人民政府办公室", Agency.Kind.OFFICE, "SL"));
        List<DueChecks.Filed> filed = isFiled ? List.of(new DueChecks.Filed("SL01", "2024/办公室.xml", day)) : List.of();
        return new DueChecks(RULES, roster).check(2024, day, filed);
    }
}
