package io.huizong.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Narrative;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that stands in a workbook of any kind and is read again is the same report. */
class SheetRoundTripTest {

    private static final int REPORTS = 25;
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    static Stream<Arguments> layouts() {
        return FORMS.all().stream()
                .flatMap(form -> Stream.of(SheetLayout.values()).map(layout -> Arguments.of(form, layout)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void sameReport_whenWrittenAsWorkbook(Form form, SheetLayout layout) {
        for (int seed = 0; seed < REPORTS; seed++) {
            Report report = RandomReports.report(form, new Random(seed), 20 * (seed % 3), false);

            assertSame(layout, report, "seed " + seed);
        }
    }

    private static void assertSame(SheetLayout layout, Report expected, String what) {
        Reading reading = INTAKE.read(new Source("年报" + layout.extension(), layout.write(PaperReport.of(expected))));
        assertThat(reading).as(what).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.remarks())
                .as(what)
                .extracting(Remark::kind)
                .allMatch(kind -> kind == Remark.Kind.UNIT_UNKNOWN);
        assertThat(report.figures()).as(what).isEqualTo(expected.figures());
        assertThat(report.agencyName()).as(what).isEqualTo(expected.agencyName());
        assertThat(report.year()).as(what).isEqualTo(expected.year());
        assertThat(texts(report)).as(what).isEqualTo(texts(expected));
    }

    private static List<String> texts(Report report) {
        return report.narrative().sections().stream()
                .map(Narrative.Section::text)
                .toList();
    }
}
