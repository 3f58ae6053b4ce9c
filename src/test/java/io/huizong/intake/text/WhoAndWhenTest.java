package io.huizong.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.intake.RecognisingReader;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import io.huizong.sample.Options;
import io.huizong.sample.SyntheticCity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose a text is and which year it is for, when fields of the page stand before the title. */
class WhoAndWhenTest {

    private static final String TABLES = tables();

    /** The tables of some scraped report. */
    private static String tables() {
        Options options = new Options(3, 5, 0, Set.of(Options.FileFormat.TEXT), List.of(2024));
        return new SyntheticCity(options)
                .reports()
                .flatMap(report -> report.files().stream())
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .map(text -> text.substring(text.indexOf("一、")))
                .orElseThrow();
    }

    private static Report read(String head) {
        Source source = new Source("2024/a.txt", (head + TABLES).getBytes(StandardCharsets.UTF_8));
        Reading reading = new RecognisingReader(new TextReader(), new Recogniser(Reports.FORMS))
                .read(source, Format.TEXT, new Budget(Limits.DEFAULT));
        return ((Reading.Read) reading).report();
    }

    @Test
    void titleTellsTheYear_whenADateOfPublicationStandsBeforeIt() {
        Report report = read("发布时间：2025-01-27\n2024年政府信息公开工作年度报告\n");

        assertThat(report.year()).isEqualTo(2024);
        assertThat(report.published()).isEqualTo("2025-01-27");
        assertThat(report.remark(Remark.Kind.YEAR_FROM_TEXT)).isEmpty();
    }

    @Test
    void titleTellsTheYear_whenTheDateStandsBelowItsField() {
        assertThat(read("发布时间:\n2025-01-27 17:17\n2024年政府信息公开工作年度报告\n").year()).isEqualTo(2024);
    }

    @Test
    void titleOverTwoLines_isOne() {
        Report report = read("示例市科学技术局\n2024年政府信息公开工作年度报告\n");

        assertThat(report.agencyName()).isEqualTo("示例市科学技术局");
        assertThat(report.year()).isEqualTo(2024);
    }
}
