package io.huizong.sample;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An invented city of any size whose reports agree with one another, but for the flaws asked for. The same options always
 * give the same bytes. Reports are made one group at a time, so that a hundred thousand need little memory.
 */
public final class SyntheticCity {

    private static final int FLAW = 1;
    private static final int TEXT = 2;
    private static final int WORK = 3;
    private static final int FORM = 4;
    private static final int CHANCE = 5;

    private final Options options;
    private final Forms forms = Forms.load();
    private final FormCells cells = new FormCells(forms.forYear(2021));
    private final SampleProse prose = new SampleProse();
    private final CityMembers plan;
    private final Flaws flaws;

    /** The city of these options. */
    public SyntheticCity(Options options) {
        this(options, CityPlan.of(options));
    }

    SyntheticCity(Options options, CityMembers plan) {
        this.options = options;
        this.plan = plan;
        this.flaws = new Flaws(forms, options.years());
    }

    /**
     * Writes {@code roster.csv}, {@code flaws.csv} and a folder a year.
     *
     * @param folder made where it is missing; what is in it is kept, files of the same name are replaced
     * @throws IOException where a file cannot be written
     */
    public static void write(Options options, Path folder) throws IOException {
        SyntheticCity city = new SyntheticCity(options);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("roster.csv"), RosterCsv.of(city.agencies()), StandardCharsets.UTF_8);
        try (FlawsCsv flaws = new FlawsCsv(folder.resolve("flaws.csv"));
                Stream<SampleReport> reports = city.reports()) {
            reports.forEach(report -> write(report, folder, flaws));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNullElse(e.getCause(), new IOException(e));
        }
    }

    private static void write(SampleReport report, Path folder, FlawsCsv flaws) {
        try {
            for (SampleFile file : report.files()) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.content());
            }
            flaws.add(report.flaws());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of the roster, the city's first. */
    public List<Agency> agencies() {
        return plan.roster();
    }

    /** All reports of all years, made as the stream is drawn. */
    public Stream<SampleReport> reports() {
        return plan.groups().stream().flatMap(group -> asFiled(drafts(group))).map(SampleDraft::finished);
    }

    /** All reports before they are written, without flaws. */
    Stream<SampleDraft> drafts() {
        return plan.groups().stream().flatMap(group -> drafts(group).stream());
    }

    /** What stands around the reports of each group of bodies, where all of them are sound. */
    Stream<FlawContexts> neighbourhoods() {
        return plan.groups().stream().map(group -> new FlawContexts(drafts(group), options.years(), draft -> true));
    }

    /** All kinds of flaws that its reports can bear. */
    Flaws flaws() {
        return flaws;
    }

    private List<SampleDraft> drafts(CityMembers.Group group) {
        Map<Integer, List<Figures>> figures = new HashMap<>();
        List<SampleDraft> drafts = new ArrayList<>();
        for (Body body : group.bodies()) {
            List<Figures> own = figures(body, figures);
            figures.put(body.number(), own);
            for (int i = 0; i < own.size(); i++) {
                int year = options.years().get(i);
                Figures ofYear = own.get(i);
                body.row(year).ifPresent(agency -> drafts.add(draft(body, agency, year, ofYear, group.folder())));
            }
        }
        return drafts;
    }

    private Stream<SampleDraft> asFiled(List<SampleDraft> drafts) {
        FlawContexts around = new FlawContexts(drafts, options.years(), draft -> !isFlawed(draft));
        return drafts.stream()
                .map(draft -> isFlawed(draft)
                        ? flaws.spoil(draft, around.of(draft), random(draft.body(), draft.year(), FLAW))
                        : draft);
    }

    private boolean isFlawed(SampleDraft draft) {
        return random(draft.body(), draft.year(), CHANCE).nextInt(100) < options.flawPercent();
    }

    /** The figures of a body, a year an entry. */
    private List<Figures> figures(Body body, Map<Integer, List<Figures>> known) {
        Workload work = new Workload(cells, body.volume(), random(body, 0, WORK));
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < options.years().size(); i++) {
            figures.add(body.isConsolidated() ? sum(body.parts(), i, known) : absorbed(body, work.next(), i, known));
        }
        return figures;
    }

    private Figures absorbed(Body body, Figures own, int index, Map<Integer, List<Figures>> known) {
        Body absorbed = body.absorbed();
        return absorbed == null || !body.hasAbsorbed(options.years().get(index))
                ? own
                : add(own, known(absorbed, index, known));
    }

    private Figures sum(List<Body> parts, int index, Map<Integer, List<Figures>> known) {
        Figures sum = null;
        for (Body part : parts) {
            if (part.row(options.years().get(index)).isPresent()) {
                Figures figures = known(part, index, known);
                sum = sum == null ? figures : add(sum, figures);
            }
        }
        return Objects.requireNonNull(sum, "a consolidated report of nobody");
    }

    private static Figures known(Body body, int index, Map<Integer, List<Figures>> known) {
        return Objects.requireNonNull(known.get(body.number()), "parts come first")
                .get(index);
    }

    private static Figures add(Figures one, Figures other) {
        Figures.Builder sum = one.toBuilder();
        one.form().cells().forEach(cell -> sum.set(cell, Math.addExact(one.value(cell), other.value(cell))));
        return sum.build();
    }

    private SampleDraft draft(Body body, Agency agency, int year, Figures figures, String folder) {
        SplittableRandom random = random(body, year, FORM);
        Figures onForm = forms.forYear(year) == cells.form ? figures : OtherEdition.of(figures, forms.forYear(year));
        Report report = new Report(
                agency.name(),
                random.nextBoolean() ? agency.code() : null,
                year,
                onForm.form(),
                published(agency, year, random),
                onForm,
                author(body, agency, year).tell(year, onForm),
                Places.of(new Place[0]),
                List.of());
        List<Options.FileFormat> formats = options.formats().stream().sorted().toList();
        Layout[] layouts = Layout.values();
        Delivery dispatch = Delivery.of(
                formats.get(random.nextInt(formats.size())),
                layouts[random.nextInt(layouts.length)],
                year + "/" + folder + "/" + agency.code());
        return SampleDraft.of(body, agency, author(body, agency, year), report, dispatch);
    }

    private ReportAuthor author(Body body, Agency agency, int year) {
        return (told, figures) ->
                onForm(figures.form(), prose.of(agency.name(), body.topics(), told, figures, random(body, year, TEXT)));
    }

    /** The sections that a form asks for. */
    private static Narrative onForm(Form form, Narrative narrative) {
        List<String> numbers =
                form.sections().stream().map(NarrativeSection::number).toList();
        return new Narrative(narrative.sections().stream()
                .filter(section -> numbers.contains(section.number()))
                .toList());
    }

    /** A day in the last weeks before the report is due. */
    private static LocalDate published(Agency agency, int year, SplittableRandom random) {
        return agency.dueFor(year).minusDays(random.nextInt(3, 22));
    }

    private SplittableRandom random(Body body, int year, int purpose) {
        long mixed = options.seed() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ body.number()) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ year) * 0x94D049BB133111EBL;
        return new SplittableRandom(mixed ^ (mixed >>> 31) ^ purpose);
    }
}
