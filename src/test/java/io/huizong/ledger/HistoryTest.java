package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.ledger.History.Noted;
import io.huizong.ledger.History.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest extends LedgerTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final State FILED = new State("SL02", "counted", "2024/a.xml", 1, "");
    private static final State CORRECTED = new State("SL02", "counted", "2024/a.xml", 2, "");
    private static final State NOTHING_CAME = new State("SL03", "missing", "", 0, "");

    HistoryTest(TestDatabase kind) {
        super(kind);
    }

    private History history() {
        return ledger.history();
    }

    @Test
    void stateIsReadBackWithThePublicationThatFoundIt() {
        State returned = new State("SL02", "counted", "2024/a.xml", 1, "2024/b.xml #1");
        history().note(2024, "17", NOW, List.of(returned));

        assertThat(history().of(2024))
                .containsOnlyKeys("SL02")
                .extractingByKey("SL02")
                .isEqualTo(List.of(new Noted(returned, "17", NOW)));
    }

    @Test
    void changeIsANewRow_theNewestLast() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(CORRECTED));

        assertThat(history().of(2024).get("SL02"))
                .containsExactly(new Noted(FILED, "17", NOW), new Noted(CORRECTED, "18", LATER));
    }

    @Test
    void stateThatIsAsItWas_isNotNotedAgain() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(FILED));

        assertThat(history().of(2024).get("SL02")).containsExactly(new Noted(FILED, "17", NOW));
    }

    @Test
    void stateThatIsBack_isNotedAgain() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(CORRECTED));
        history().note(2024, "19", LATER, List.of(FILED));

        assertThat(history().of(2024).get("SL02")).extracting(Noted::state).containsExactly(FILED, CORRECTED, FILED);
    }

    @Test
    void agencyOfWhichNothingEverCame_isNotNoted_andOneWhoseReportIsGoneIs() {
        State gone = new State("SL02", "missing", "", 0, "");
        history().note(2024, "17", NOW, List.of(FILED, NOTHING_CAME));
        history().note(2024, "18", LATER, List.of(gone, NOTHING_CAME));

        assertThat(history().of(2024)).containsOnlyKeys("SL02");
        assertThat(history().of(2024).get("SL02")).extracting(Noted::state).containsExactly(FILED, gone);
    }

    @Test
    void yearsAreKeptApart() {
        history().note(2024, "17", NOW, List.of(FILED));

        assertThat(history().of(2023)).isEmpty();
    }
}
