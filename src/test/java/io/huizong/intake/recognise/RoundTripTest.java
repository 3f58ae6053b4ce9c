package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A report that is written down as grids, as every format with ruled tables gives them, and read again is the same report. */
class RoundTripTest {

    private static final int REPORTS = 25;
    private static final Forms FORMS = Forms.load();
    private static final Recogniser RECOGNISER = new Recogniser(FORMS);

    @Test
    void sameReport_whenWrittenAsGrids() {
        for (Form form : FORMS.all()) {
            for (int seed = 0; seed < REPORTS; seed++) {
                Report report = RandomReports.report(form, new Random(seed), 20 * (seed % 5), false);
                Document document = PaperGrids.write(PaperReport.of(report));

                assertSame(
                        RECOGNISER.read(document, Format.DOCX, new Budget(Limits.DEFAULT)),
                        report,
                        "grid seed " + seed);
            }
        }
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
