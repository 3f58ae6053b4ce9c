package io.huizong.rollup.year;

import static io.huizong.check.Reports.aReport;
import static io.huizong.rollup.City.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.rollup.Submitted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed for broken reports, once last year's are known. */
class ProposalReviewTest {

    private static final Submitted FILE = Submitted.by(OFFICE, 1);

    /** Carried in were 3 and 2, or else 6 and 1 carried out: one way is as likely as the other. */
    private static Reports ambiguous() {
        return aReport()
                .by(OFFICE)
                .line("requests.carriedIn", 4, 1, 0, 0, 0, 0, 5)
                .line("requests.carriedOut", 5, 2, 0, 0, 0, 0, 7);
    }

    private static CityInMemory broken() {
        List<Finding> alone =
                new ReportChecks(Rules.load(), Reports.FORMS).check(ambiguous().filed());
        return new CityInMemory().files(FILE, ambiguous().build().figures(), alone.toArray(Finding[]::new));
    }

    private static CityInMemory withLastYear(CityInMemory city, long... carriedOut) {
        return city.filedLastYear(
                Submitted.by(OFFICE, 9),
                aReport(2023).line("requests.carriedOut", carriedOut).build().figures());
    }

    private static List<String> proposals(CityInMemory city) {
        return city.decided().read(1).stream()
                .map(finding -> finding.proposal().text())
                .toList();
    }

    @Test
    void nothingIsProposed_whenLastYearIsUnknown() {
        assertThat(proposals(broken())).containsExactly("");
    }

    @Test
    void whatLastYearCarriedOut_whenItIsKnown() {
        assertThat(proposals(withLastYear(broken(), 3, 2, 0, 0, 0, 0, 5)))
                .containsExactly("requests.carriedIn.naturalPerson=3;requests.carriedIn.business=2");
    }

    @Test
    void nothingAgain_whenLastYearSaysNeither() {
        CityInMemory city = withLastYear(broken(), 3, 2, 0, 0, 0, 0, 5);
        city.decided();

        assertThat(proposals(withLastYear(city, 9, 9, 0, 0, 0, 0, 18))).containsExactly("");
    }
}
