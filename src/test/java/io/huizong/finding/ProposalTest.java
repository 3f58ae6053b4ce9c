package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Form FORM = Forms.load().forYear(2024);
    private static final Correction CARRIED_IN = Correction.of(FORM.cell("requests.carriedIn.total"), 3);
    private static final Correction CARRIED_OUT = Correction.of(FORM.cell("requests.carriedOut.total"), 7);
    private static final Proposal ALONE = new Proposal(List.of(CARRIED_OUT), 2, null);
    private static final Proposal OF_BOTH = new Proposal(List.of(CARRIED_IN), 2, null);
    private static final Map<String, String> FACTS = Map.of("blanks", "x");

    @Test
    void amountsAreInTheUnitOfTheForm() {
        assertThat(Correction.of(FORM.cell("disclosure.fees.amount"), 12_500).text())
                .isEqualTo("disclosure.fees.amount=1.25");
        assertThat(CARRIED_IN.text()).isEqualTo("requests.carriedIn.total=3");
    }

    @Test
    void correctionsAreWrittenOneAfterTheOther() {
        assertThat(Proposal.of(List.of(CARRIED_IN, CARRIED_OUT)).text())
                .isEqualTo("requests.carriedIn.total=3;requests.carriedOut.total=7");
        assertThat(Proposal.NONE.text()).isEmpty();
    }

    @Test
    void asTheReportAlone_whenLastYearIsForgotten() {
        assertThat(ALONE.revised(2023, OF_BOTH).alone()).isEqualTo(ALONE);
        assertThat(Proposal.NONE.revised(2023, OF_BOTH).alone()).isEqualTo(Proposal.NONE);
        assertThat(ALONE.alone()).isSameAs(ALONE);
    }

    @Test
    void lastOneCounts_whenItIsRevisedTwice() {
        Proposal once = ALONE.revised(2023, Proposal.NONE);

        assertThat(once.revised(2023, OF_BOTH)).isEqualTo(ALONE.revised(2023, OF_BOTH));
    }

    @Test
    void waysAreCounted_thoughLastYearLeavesNone() {
        assertThat(ALONE.revised(2023, Proposal.NONE).others()).isEqualTo(2);
        assertThat(Proposal.NONE.revised(2023, Proposal.NONE).others()).isNull();
    }

    @Test
    void waysComeFirst_whenTheReportAloneSuggestsSomething() {
        assertThat(ALONE.revised(2023, OF_BOTH).with(FACTS))
                .containsExactly(
                        Map.entry("otherProposals", "2"),
                        Map.entry("blanks", "x"),
                        Map.entry("lastYear", "2023"),
                        Map.entry("proposalAlone", "requests.carriedOut.total=7"));
    }

    @Test
    void waysComeAfterTheFacts_whenLastYearAloneIsTheReason() {
        assertThat(Proposal.NONE.revised(2023, OF_BOTH).with(FACTS))
                .containsExactly(
                        Map.entry("blanks", "x"),
                        Map.entry("otherProposals", "2"),
                        Map.entry("lastYear", "2023"),
                        Map.entry("proposalAlone", ""));
    }

    @Test
    void factsAlone_whenThereIsNoOtherWayByNature() {
        assertThat(Proposal.of(List.of(CARRIED_IN)).with(FACTS)).isEqualTo(FACTS);
    }
}
