package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Document;
import io.huizong.intake.Format;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.paper.TextLayout;
import io.huizong.intake.text.TextReader;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is written down in some layout and read again is the same report. */
class RoundTripTest {

    private static final int REPORTS = 25;
    private static final Forms FORMS = Forms.load();
    private static final Recogniser RECOGNISER = new Recogniser(FORMS);

    static Stream<Arguments> layouts() {
        return FORMS.all().stream()
                .flatMap(form -> Stream.of(TextLayout.values()).map(layout -> Arguments.of(form, layout)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void sameReport_whenWrittenAsText(Form form, TextLayout layout) {
        for (int seed = 0; seed < REPORTS; seed++) {
            int blanks = layout.showsEmptyCells() ? 20 * (seed % 3) : 0;
            Report report = RandomReports.report(form, new Random(seed), blanks, layout.isPadded());

            assertSame(read(layout.write(PaperReport.of(report))), report, layout + " seed " + seed);
        }
    }

    @Test
    void sameReport_whenWrittenAsGrids() {
        for (Form form : FORMS.all()) {
            for (int seed = 0; seed < REPORTS; seed++) {
                Report report = RandomReports.report(form, new Random(seed), 20 * (seed % 5), false);
                Document document = PaperGrids.write(PaperReport.of(report));

                assertSame(RECOGNISER.read(document, Format.DOCX), report, "grid seed " + seed);
            }
        }
    }

    private static Reading read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextReader(RECOGNISER).read(new Source("报告.txt", bytes), Format.TEXT, Limits.DEFAULT);
    }

    private static void assertSame(Reading reading, Report expected, String what) {
        assertThat(reading).as(what).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.remarks())
                .as(what)
                .allMatch(remark -> remark.kind().name().equals("UNIT_UNKNOWN"));
        assertThat(report.figures()).as(what).isEqualTo(expected.figures());
        assertThat(report.agencyName()).as(what).isEqualTo(expected.agencyName());
        assertThat(report.year()).as(what).isEqualTo(expected.year());
        assertThat(report.narrative().sections())
                .as(what)
                .extracting(Narrative.Section::text)
                .isEqualTo(expected.narrative().sections().stream()
                        .map(Narrative.Section::text)
                        .toList());
    }
}
