package io.huizong.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.RecognisingReader;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The page that the project started from, as a scraper left it. */
class RealTextTest {

    private static final Path FILE = Path.of("../shared/real/zhumadian-ggzy-2024.txt");

    @Test
    void everyCellIsZero_whenReportIsTheSeed() throws IOException {
        Report report = seed();

        assertThat(report.form().edition()).isEqualTo("2021");
        assertThat(report.figures().cells(Figures.State.VALUE)).hasSize(200);
        assertThat(report.figures().sum(report.form().cells())).isZero();
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.YEAR_FROM_TEXT);
    }

    @Test
    void agencyYearAndDateAreTold_whenReportIsTheSeed() throws IOException {
        Report report = seed();

        assertThat(report.agencyName()).isEqualTo("市公共资源交易中心");
        assertThat(report.year()).isEqualTo(2024);
        assertThat(report.published()).isEqualTo("2025-01-21");
    }

    @Test
    void everySectionHasItsText_whenReportIsTheSeed() throws IOException {
        Narrative narrative = seed().narrative();

        assertThat(narrative.sections()).extracting(Narrative.Section::number).containsExactly("1", "5", "6");
        assertThat(narrative.section("6").orElseThrow().text()).endsWith("本年度未产生信息处理费。");
    }

    private static Report seed() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FILE), "lay the real reports beside the project as ../shared/real to run this test");
        Reading reading = new RecognisingReader(new TextReader(), new Recogniser(Forms.load()))
                .read(new Source(FILE.toString(), Files.readAllBytes(FILE)), Format.TEXT, new Budget(Limits.DEFAULT));
        return ((Reading.Read) reading).report();
    }
}
