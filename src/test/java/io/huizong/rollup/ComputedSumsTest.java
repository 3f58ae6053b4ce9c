package io.huizong.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.report.Figures;
import org.junit.jupiter.api.Test;

class ComputedSumsTest {

    @Test
    void blankSum_isComputedFromItsParts() {
        Figures filed =
                Reports.aReport().blank("requests.granted.total").build().figures();

        Figures computed = ComputedSums.in(filed);

        assertThat(computed).isEqualTo(filed.with("requests.granted.total", 97));
    }

    @Test
    void blankSumOfBlankSums_isComputedToo() {
        Figures filed = Reports.aReport()
                .blank("requests.granted.total", "requests.concluded.total")
                .build()
                .figures();

        assertThat(ComputedSums.in(filed)).isEqualTo(Reports.aReport().build().figures());
    }

    @Test
    void filledSum_isLeftAsItWasFiled() {
        Figures filed =
                Reports.aReport().with("requests.granted.total", 1).build().figures();

        assertThat(ComputedSums.in(filed)).isEqualTo(filed);
    }

    @Test
    void blankTable_staysBlank() {
        Figures blank = Figures.blank(City.FORM);

        assertThat(ComputedSums.in(blank)).isEqualTo(blank);
    }
}
