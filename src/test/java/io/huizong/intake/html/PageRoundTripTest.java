package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Narrative;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that stands on a page of any kind and is read again is the same report. */
class PageRoundTripTest {

    private static final int REPORTS = 25;
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    static Stream<Arguments> layouts() {
        return FORMS.all().stream()
                .flatMap(form -> Stream.of(PageLayout.values()).map(layout -> Arguments.of(form, layout)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void sameReport_whenWrittenAsPage(Form form, PageLayout layout) {
        for (int seed = 0; seed < REPORTS; seed++) {
            int blanks = layout.showsEmptyCells() ? 20 * (seed % 3) : 0;
            Report report = RandomReports.report(form, new Random(seed), blanks, layout.isPadded());
            String page = layout.write(PaperReport.of(report));

            assertSame(read(page, StandardCharsets.UTF_8), report, layout, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB2312", "UTF-16LE", "UTF-16BE", "Big5"})
    void sameReport_whenPageIsInAnotherEncoding(String charset) {
        PageLayout layout = charset.equals("Big5") ? PageLayout.TRADITIONAL : PageLayout.CLEAN;
        Report report = RandomReports.report(FORMS.all().get(0), new Random(3), 20, false);
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String page = mark + layout.write(PaperReport.of(report)).replace("charset=\"utf-8\"", "charset=" + charset);

        assertSame(read(page, Charset.forName(charset)), report, layout, charset);
    }

    private static Reading read(String page, Charset charset) {
        return INTAKE.read(new Source("年报.html", page.getBytes(charset)));
    }

    private static void assertSame(Reading reading, Report expected, PageLayout layout, String what) {
        assertThat(reading).as(what).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.remarks())
                .as(what)
                .extracting(Remark::kind)
                .allMatch(kind -> kind == Remark.Kind.UNIT_UNKNOWN);
        assertThat(report.figures()).as(what).isEqualTo(expected.figures());
        assertThat(report.agencyName()).as(what).isEqualTo(layout.spell(String.valueOf(expected.agencyName())));
        assertThat(report.year()).as(what).isEqualTo(expected.year());
        assertThat(texts(report))
                .as(what)
                .isEqualTo(texts(expected).stream().map(layout::spell).toList());
    }

    private static List<String> texts(Report report) {
        return report.narrative().sections().stream()
                .map(Narrative.Section::text)
                .toList();
    }
}
