package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.finding.About;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Place;
import java.time.LocalDate;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A finding is the same value before and after the ledger. */
class FindingColumnsTest {

    private static final Form FORM = Forms.load().forYear(2024);
    private static final Cell RECEIVED = FORM.cell("requests.received.total");
    private static final Cell FEES = FORM.cell("disclosure.fees.amount");

    private JdbcTemplate jdbc;

    @BeforeEach
    void openDatabase() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:findings;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__ledger.sql")).execute(database);
        jdbc = new JdbcTemplate(database);
    }

    @AfterEach
    void closeDatabase() {
        jdbc.execute("shutdown");
    }

    private Finding readBack(Finding finding) {
        Findings findings = new Findings(jdbc);
        findings.replace(2024, "compare", List.of(finding));
        return findings.of(2024, "compare").get(0);
    }

    private static Finding.Builder aFinding() {
        return Finding.of("REQ-3", Severity.ERROR)
                .variant("blank")
                .agency("SL02", "示例市科学技术局", 2024)
                .file("2024/科技局.xlsx")
                .fact("blanks", "“其他”\n= 0")
                .place(Place.sheet("表三", 6, 10));
    }

    @Test
    void same_whenItIsAboutACell() {
        Finding finding = aFinding().at(RECEIVED).build();

        assertThat(readBack(finding)).isEqualTo(finding);
        assertThat(finding.about()).isEqualTo(new About("requests", "received", "total"));
    }

    @Test
    void same_whenItIsAboutALineATableOrTheWholeReport() {
        for (String code : List.of("requests.denied.stateSecret", "requests", "")) {
            Finding finding = aFinding().about(About.part(code)).build();

            assertThat(readBack(finding)).isEqualTo(finding);
        }
    }

    @Test
    void same_whenItIsAboutATableWhoseCellsTakePart() {
        Finding finding = aFinding()
                .about(About.part("requests"))
                .cells(List.of(RECEIVED))
                .build();

        assertThat(readBack(finding)).isEqualTo(finding);
    }

    @Test
    void same_whateverIsProposed() {
        Proposal alone = new Proposal(List.of(Correction.of(RECEIVED, 119)), 2, null);
        Proposal sum = Proposal.of(List.of(Correction.of(RECEIVED, 119), Correction.of(FEES, 12_500)));
        for (Proposal proposal : List.of(
                Proposal.NONE, sum, alone, alone.revised(2023, Proposal.NONE), Proposal.NONE.revised(2023, alone))) {
            Finding finding = aFinding().proposal(proposal).build();

            assertThat(readBack(finding)).isEqualTo(finding);
        }
    }

    @Test
    void sameFacts_whenLastYearRevisedTheProposal() {
        Proposal alone = new Proposal(List.of(Correction.of(RECEIVED, 119)), 2, null);
        Finding finding = aFinding().proposal(alone.revised(2023, alone)).build();

        assertThat(readBack(finding).allFacts())
                .isEqualTo(finding.allFacts())
                .containsOnlyKeys("otherProposals", "blanks", "lastYear", "proposalAlone");
    }

    @Test
    void same_whenSomebodyAcceptedIt() {
        Acceptance acceptance = new Acceptance("王 复核", LocalDate.of(2025, 4, 2), "核实：见 2025-04-01：记录\n及附件");
        Finding finding = aFinding().build().accepted(acceptance);

        assertThat(readBack(finding)).isEqualTo(finding);
        assertThat(readBack(aFinding().build()).acceptance()).isEmpty();
    }

    @Test
    void fault_whenTheColumnOfWaiversHoldsSomethingElse() {
        readBack(aFinding().build());
        jdbc.update("update finding set waiver = '已电话核实'");

        assertThatThrownBy(() -> new Findings(jdbc).of(2024, "compare")).hasMessageContaining("已电话核实");
    }
}
