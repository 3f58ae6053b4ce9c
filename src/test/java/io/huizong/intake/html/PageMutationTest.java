package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Source;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.Mutation;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good pages, each changed in one place: every cell is read right or refused. */
class PageMutationTest {

    private static final int RUNS = Integer.getInteger("mutation.runs", 60) / 4;
    private static final long FIRST_SEED = Long.getLong("mutation.seed", 1);
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    static Stream<Arguments> changes() {
        return Stream.of(PageLayout.values())
                .flatMap(layout -> Stream.of(Mutation.Kind.values()).map(kind -> Arguments.of(layout, kind)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void rightOrRefused_whenPageIsChanged(PageLayout layout, Mutation.Kind kind) {
        List<String> misreadings = new ArrayList<>();
        for (Form form : FORMS.all()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
                String what = "edition " + form.edition() + " seed " + seed + ": ";
                misread(layout, kind, form, new Random(seed)).ifPresent(found -> misreadings.add(what + found));
            }
        }

        assertThat(misreadings).isEmpty();
    }

    private static Optional<String> misread(PageLayout layout, Mutation.Kind kind, Form form, Random random) {
        int blankPercent = layout.showsEmptyCells() ? 30 * random.nextInt(4) : 0;
        Report report = RandomReports.report(form, random, blankPercent, layout.isPadded());
        Mutation mutation = Mutation.of(PaperReport.of(report), kind, random);
        byte[] page = layout.write(mutation.report()).getBytes(StandardCharsets.UTF_8);
        return Misreading.in(INTAKE.read(new Source("年报.html", page)), report.figures(), mutation.lost())
                .map(found -> found + " after " + mutation.what());
    }
}
