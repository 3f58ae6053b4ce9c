package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.excel.SheetLayout;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.Mutation;
import io.huizong.intake.paper.OfdLayout;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.Program;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.paper.TextLayout;
import io.huizong.intake.pdf.PdfLayout;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.intake.word.DocxLayout;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Good reports of both editions in every format, each changed in one place: every cell is read right, or refused with an
 * error. What {@link Misreading} says of a cell counts, and {@link Mutation.Kind} tells which changes nobody could see.
 */
class MutationTest {

    private static final int FEWEST_RUNS = 20_000;
    private static final long FIRST_SEED = Long.getLong("mutation.seed", 1);
    private static final int PERCENT = Integer.getInteger("mutation.percent", 100);
    private static final Forms FORMS = Forms.load();
    private static final Recogniser RECOGNISER = new Recogniser(FORMS);
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    /**
     * A way to write a report and to read it again.
     *
     * @param showsBlanks whether an empty cell leaves a trace
     * @param isPadded whether an empty cell at the end of a row looks like what the row is filled up with
     * @param showsSpans whether it shows how far a merged cell reaches
     * @param isSheet whether there is a cell at every place
     * @param seeds how many reports are changed in each way
     * @param reading writes reports and reads them, all at once, as another program that writes them takes long to start
     */
    private record Way(
            String name,
            boolean showsBlanks,
            boolean isPadded,
            boolean showsSpans,
            boolean isSheet,
            int seeds,
            Function<List<PaperReport>, List<Reading>> reading) {

        Way {
            seeds = Math.max(1, seeds * PERCENT / 100);
        }

        static Way of(TextLayout layout) {
            return new Way(
                    "text " + layout,
                    layout.showsEmptyCells(),
                    layout.isPadded(),
                    false,
                    false,
                    18,
                    each(report -> read("年报.txt", layout.write(report).getBytes(StandardCharsets.UTF_8))));
        }

        static Way of(PageLayout layout) {
            return new Way(
                    "HTML " + layout,
                    layout.showsEmptyCells(),
                    layout.isPadded(),
                    layout.showsEmptyCells() && !layout.isPadded(),
                    false,
                    18,
                    each(report -> read("年报.html", layout.write(report).getBytes(StandardCharsets.UTF_8))));
        }

        static Way of(DocxLayout layout) {
            return ruled("DOCX " + layout, 10, each(report -> read("年报.docx", layout.write(report))));
        }

        static Way doc() {
            return ruled("DOC", 5, reports -> {
                List<byte[]> files =
                        reports.stream().map(DocxLayout.WORD::write).toList();
                return Program.convert(files, "docx", "doc").stream()
                        .map(file -> read("年报.doc", file))
                        .toList();
            });
        }

        static Way of(SheetLayout layout) {
            String name = "年报" + layout.extension();
            return new Way(
                    "Excel " + layout, true, false, true, true, 5, each(report -> read(name, layout.write(report))));
        }

        static Way of(PdfLayout layout) {
            return ruled("PDF " + layout, 8, each(report -> read("年报.pdf", layout.write(report))));
        }

        static Way ofd() {
            return ruled("OFD", 5, each(report -> read("年报.ofd", OfdLayout.write(report))));
        }

        static Way grids() {
            return ruled(
                    "grids",
                    30,
                    each(report -> RECOGNISER.read(PaperGrids.write(report), Format.DOCX, new Budget(Limits.DEFAULT))));
        }

        private static Way ruled(String name, int seeds, Function<List<PaperReport>, List<Reading>> reading) {
            return new Way(name, true, false, true, false, seeds, reading);
        }

        private static Function<List<PaperReport>, List<Reading>> each(Function<PaperReport, Reading> reading) {
            return reports -> reports.stream().map(reading).toList();
        }

        private static Reading read(String name, byte[] content) {
            return INTAKE.read(new Source(name, content));
        }

        static Stream<Way> all() {
            return Stream.of(
                            Stream.of(TextLayout.values()).map(Way::of),
                            Stream.of(PageLayout.values()).map(Way::of),
                            Stream.of(grids()),
                            Stream.of(DocxLayout.values()).map(Way::of),
                            Stream.of(doc()),
                            Stream.of(SheetLayout.values()).map(Way::of),
                            Stream.of(PdfLayout.values()).map(Way::of),
                            Stream.of(ofd()))
                    .flatMap(ways -> ways);
        }
    }

    @TestFactory
    Stream<DynamicTest> rightOrRefused_whenGoodReportIsChanged() {
        AtomicInteger runs = new AtomicInteger();
        List<String> misreadings = new ArrayList<>();
        Stream<DynamicTest> each = Way.all().map(way -> {
            String seeds = FIRST_SEED + " to " + (FIRST_SEED + way.seeds() - 1);
            return dynamicTest(way.name() + ", seeds " + seeds, () -> {
                List<String> found = misreadings(way, runs);
                misreadings.addAll(found);

                assertThat(found).isEmpty();
            });
        });
        DynamicTest sum = dynamicTest("all of them", () -> {
            System.out.println("mutations: " + runs + " runs, " + misreadings.size() + " silent misreadings");

            assertThat(misreadings).isEmpty();
            assertThat(runs).hasValueGreaterThan(FEWEST_RUNS);
        });
        return Stream.concat(each, Stream.of(sum));
    }

    private static List<String> misreadings(Way way, AtomicInteger runs) {
        List<Run> changed = runs(way);
        List<Reading> readings = way.reading()
                .apply(changed.stream().map(run -> run.mutation().report()).toList());
        runs.addAndGet(changed.size());
        return IntStream.range(0, changed.size())
                .mapToObj(i -> changed.get(i).misreading(way, readings.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Run> runs(Way way) {
        List<Run> runs = new ArrayList<>();
        for (Mutation.Kind kind : Mutation.Kind.values()) {
            boolean isSeen = way.showsSpans() || kind != Mutation.Kind.MERGE_DOWN;
            for (Form form : FORMS.all()) {
                for (long seed = FIRST_SEED; isSeen && seed < FIRST_SEED + way.seeds(); seed++) {
                    Random random = new Random(seed);
                    Report report = report(way, form, random);
                    String what = "edition " + form.edition() + " seed " + seed;
                    Mutation.of(PaperReport.of(report), kind, random)
                            .ifPresent(mutation -> runs.add(new Run(what, report, kind, mutation)));
                }
            }
        }
        return runs;
    }

    private static Report report(Way way, Form form, Random random) {
        int blankPercent = way.showsBlanks() ? 30 * random.nextInt(4) : 0;
        return RandomReports.report(form, random, blankPercent, way.isPadded());
    }

    /** A good report and its change. */
    private record Run(String what, Report report, Mutation.Kind kind, Mutation mutation) {

        Optional<String> misreading(Way way, Reading reading) {
            Optional<String> found = way.isSheet() && kind.isMoving()
                    ? Misreading.inSheet(reading, report.figures(), PaperReport.of(report), mutation)
                    : Misreading.in(reading, report.figures(), mutation);
            return found.map(cell -> what + ": " + cell + " after " + mutation.what());
        }
    }
}
