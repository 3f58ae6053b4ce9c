package io.huizong.rollup;

import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.Figures;
import org.junit.jupiter.api.Test;

/** The city's own figures against the identities. */
class VerificationTest {

    private static Totals totals(Figures... reports) {
        Totals totals = new Totals(City.FORM);
        for (Figures report : reports) {
            totals.add(report, false);
        }
        return totals;
    }

    @Test
    void soundReports_giveSoundSums() {
        assertThat(new Verification(City.FORM).broken(totals(received(4), received(5))))
                .isEmpty();
    }

    @Test
    void brokenSum_namesTheReportsThatCauseIt() {
        Figures broken = received(4).with("requests.received.total", 5);
        Verification verification = new Verification(City.FORM);
        verification.note("示例市科学技术局", broken);
        verification.note("示例市教育局", received(5));

        var found = verification.broken(totals(broken, received(5)));

        assertThat(found).extracting(Verification.Broken::rule).containsExactly("REQ-1", "REQ-3");
        assertThat(found).allSatisfy(one -> assertThat(one.causes()).containsExactly("示例市科学技术局"));
        assertThat(found.get(1).left()).isEqualTo("10");
        assertThat(found.get(1).right()).isEqualTo("9");
    }
}
