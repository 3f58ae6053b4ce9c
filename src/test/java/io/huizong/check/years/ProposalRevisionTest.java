package io.huizong.check.years;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.report.ReportChecks;
import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalRevisionTest {

    private static final Rules RULES = Rules.load();
    private static final ReportChecks CHECKS = new ReportChecks(RULES, Reports.FORMS);
    private static final ProposalRevision WITNESS = new ProposalRevision(RULES, Reports.FORMS);
    private static final Agency OWN = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
    private static final Agency FORMER = Rosters.agency("SL09", "示例市地震局", Agency.Kind.DEPARTMENT, "SL");

    /** Carried in were 3 and 2, or else 6 and 1 carried out: one way is as likely as the other. */
    private static Reports ambiguous() {
        return aReport()
                .line("requests.carriedIn", 4, 1, 0, 0, 0, 0, 5)
                .line("requests.carriedOut", 5, 2, 0, 0, 0, 0, 7);
    }

    private static Figures carriedOut(long... line) {
        return aReport(2023).line("requests.carriedOut", line).build().figures();
    }

    private static LastYear lastYear(Figures figures) {
        return LastYear.of(2023, OWN, figures, Fingerprint.NONE);
    }

    private static List<Finding> alone(Reports report) {
        return CHECKS.check(report.filed());
    }

    private static List<Finding> heard(Reports report, LastYear lastYear) {
        return WITNESS.revise(report.build(), lastYear, alone(report));
    }

    @Test
    void nothingIsProposed_whenTwoAreEquallyLikelyWithoutLastYear() {
        assertThatFindings(alone(ambiguous())).areOnly("REQ-1");
        assertThatFindings(alone(ambiguous())).has("REQ-1").proposal("");
    }

    @Test
    void whatLastYearSays_whenTwoAreEquallyLikelyWithoutIt() {
        List<Finding> heard = heard(ambiguous(), lastYear(carriedOut(3, 2, 0, 0, 0, 0, 5)));

        assertThatFindings(heard)
                .has("REQ-1")
                .proposal("requests.carriedIn.naturalPerson=3;requests.carriedIn.business=2")
                .fact("otherProposals", "2")
                .fact("lastYear", "2023")
                .fact("proposalAlone", "");
    }

    @Test
    void theOtherCells_whenLastYearSaysThatCarriedInIsRight() {
        List<Finding> heard = heard(ambiguous(), lastYear(carriedOut(4, 1, 0, 0, 0, 0, 5)));

        assertThatFindings(heard)
                .has("REQ-1")
                .proposal("requests.carriedOut.naturalPerson=6;requests.carriedOut.business=1")
                .fact("lastYear", "2023");
    }

    @Test
    void asAlone_whenLastYearSaysNeither() {
        assertThat(heard(ambiguous(), lastYear(carriedOut(9, 9, 0, 0, 0, 0, 18))))
                .isEqualTo(alone(ambiguous()));
    }

    @Test
    void asAlone_whenLastYearLeftItBlank() {
        Figures blank = aReport(2023)
                .blank("requests.carriedOut.naturalPerson")
                .blank("requests.carriedOut.business")
                .build()
                .figures();

        assertThat(heard(ambiguous(), lastYear(blank))).isEqualTo(alone(ambiguous()));
    }

    @Test
    void whatPredecessorsAddUpTo_whenTheyAreSeveral() {
        LastYear both = lastYear(carriedOut(1, 0, 0, 0, 0, 0, 1)).plus(FORMER, carriedOut(2, 2, 0, 0, 0, 0, 4));

        assertThatFindings(heard(ambiguous(), both))
                .has("REQ-1")
                .proposal("requests.carriedIn.naturalPerson=3;requests.carriedIn.business=2");
    }

    @Test
    void whatAnotherEditionSays_whenLastYearWasOnIt() {
        Figures edition2019 = aReport(2020)
                .line("requests.carriedOut", 3, 2, 0, 0, 0, 0, 5)
                .build()
                .figures();

        assertThatFindings(heard(ambiguous(), lastYear(edition2019)))
                .has("REQ-1")
                .proposal("requests.carriedIn.naturalPerson=3;requests.carriedIn.business=2");
    }

    @Test
    void agreementIsTold_whenTheProposalStaysTheSame() {
        Reports report = aReport().with("requests.carriedIn.total", 33);

        assertThatFindings(heard(report, lastYear(carriedOut(3, 0, 0, 0, 0, 0, 3))))
                .has("REQ-3")
                .proposal("requests.carriedIn.total=3")
                .fact("lastYear", "2023")
                .fact("proposalAlone", "requests.carriedIn.total=3");
    }

    @Test
    void noAgreementIsTold_whenOtherCellsAreWrong() {
        Reports report = aReport().with("requests.received.total", 118);

        assertThat(heard(report, lastYear(carriedOut(3, 0, 0, 0, 0, 0, 3)))).isEqualTo(alone(report));
    }

    @Test
    void findingsOfOtherTablesStayAsTheyAre() {
        Reports report = ambiguous().line("appeals.review", 10, 1, 0, 0, 0);

        assertThatFindings(heard(report, lastYear(carriedOut(3, 2, 0, 0, 0, 0, 5))))
                .has("APP-1")
                .proposal("appeals.review.total=11");
        assertThat(WITNESS.rules()).containsExactlyInAnyOrder("REQ-1", "REQ-2", "REQ-3");
    }

    @Test
    void findingIsAsItWas_whenLastYearIsForgotten() {
        for (Reports report : List.of(ambiguous(), aReport().with("requests.carriedIn.total", 33))) {
            List<Finding> heard = heard(report, lastYear(carriedOut(3, 2, 0, 0, 0, 0, 3)));

            assertThat(heard).isNotEqualTo(alone(report));
            assertThat(heard.stream().map(Finding::alone)).isEqualTo(alone(report));
        }
    }

    @Test
    void lastYearIsHeardAnew_whenAnotherWasHeardBefore() {
        List<Finding> before = heard(ambiguous(), lastYear(carriedOut(4, 1, 0, 0, 0, 0, 5)));
        LastYear corrected = lastYear(carriedOut(3, 2, 0, 0, 0, 0, 5));

        assertThat(WITNESS.revise(ambiguous().build(), corrected, before)).isEqualTo(heard(ambiguous(), corrected));
    }

    @Test
    void waiverStaysGiven_whateverLastYearSays() {
        List<Finding> heard = heard(ambiguous(), lastYear(carriedOut(3, 2, 0, 0, 0, 0, 5)));

        assertThat(heard.stream().map(Waivers::values))
                .isEqualTo(alone(ambiguous()).stream().map(Waivers::values).toList());
    }
}
