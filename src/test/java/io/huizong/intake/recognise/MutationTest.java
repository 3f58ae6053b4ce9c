package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Format;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.Mutation;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.paper.TextLayout;
import io.huizong.intake.text.TextReader;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good reports, each changed in one place: every cell is read right or refused. Undetectable in principle, and so not
 * among the changes, are another figure in a cell and two figures of a row that change places. A figure that is gone
 * from the paper may be read as blank.
 */
class MutationTest {

    private static final int RUNS = Integer.getInteger("mutation.runs", 60);
    private static final long FIRST_SEED = Long.getLong("mutation.seed", 1);
    private static final Forms FORMS = Forms.load();
    private static final Recogniser RECOGNISER = new Recogniser(FORMS);

    static Stream<Arguments> changes() {
        return Stream.of(Mutation.Kind.values())
                .flatMap(kind -> FORMS.all().stream().map(form -> Arguments.of(kind, form)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void rightOrRefused_whenGridIsChanged(Mutation.Kind kind, Form form) {
        assertThat(misreadings(kind, form, 30, false, MutationTest::readGrid)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void rightOrRefused_whenTextIsChanged(Mutation.Kind kind, Form form) {
        for (TextLayout layout : TextLayout.values()) {
            List<String> misreadings = misreadings(
                    kind,
                    form,
                    layout.showsEmptyCells() ? 30 : 0,
                    layout.isPadded(),
                    report -> readText(layout.write(report)));

            assertThat(misreadings).as(layout.name()).isEmpty();
        }
    }

    private static List<String> misreadings(
            Mutation.Kind kind,
            Form form,
            int blankPercent,
            boolean lastIsFilled,
            Function<PaperReport, Reading> reader) {
        List<String> misreadings = new ArrayList<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
            Random random = new Random(seed);
            Report report = RandomReports.report(form, random, blankPercent * random.nextInt(4), lastIsFilled);
            Mutation mutation = Mutation.of(PaperReport.of(report), kind, random);
            Optional<String> misread = misread(report, mutation, reader.apply(mutation.report()));
            if (misread.isPresent()) {
                misreadings.add("seed " + seed + ": " + misread.get() + " after " + mutation.what());
            }
        }
        return misreadings;
    }

    private static Optional<String> misread(Report report, Mutation mutation, Reading reading) {
        if (!(reading instanceof Reading.Read read)) {
            return Optional.empty();
        }
        Figures figures = read.report().figures();
        boolean isUnreadable =
                figures.cells(Figures.State.UNREADABLE).size() == figures.form().size();
        if (figures.form() != report.form()) {
            return isUnreadable ? Optional.empty() : Optional.of("another edition");
        }
        return figures.form().cells().stream()
                .filter(cell -> !isRight(cell, figures, report.figures(), mutation))
                .map(cell -> cell + " " + figures.state(cell) + " " + figures.value(cell))
                .findFirst();
    }

    private static boolean isRight(Cell cell, Figures figures, Figures expected, Mutation mutation) {
        Figures.State state = figures.state(cell);
        boolean isSame = state == expected.state(cell) && figures.value(cell) == expected.value(cell);
        boolean isLost = state == Figures.State.BLANK && mutation.lost().contains(cell.code());
        return isSame || isLost || state == Figures.State.UNREADABLE;
    }

    private static Reading readGrid(PaperReport report) {
        return RECOGNISER.read(PaperGrids.write(report), Format.DOCX);
    }

    private static Reading readText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextReader(RECOGNISER).read(new Source("报告.txt", bytes), Format.TEXT, Limits.DEFAULT);
    }
}
