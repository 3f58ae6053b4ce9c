package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.rollup.year.AgencyState;
import io.huizong.rollup.year.NotedState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest extends LedgerTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final AgencyState FILED = new AgencyState("SL02", "counted", "2024/a.xml", 1, "");
    private static final AgencyState CORRECTED = new AgencyState("SL02", "counted", "2024/a.xml", 2, "");
    private static final AgencyState NOTHING_CAME = new AgencyState("SL03", "missing", "", 0, "");

    HistoryTest(TestDatabase kind) {
        super(kind);
    }

    private History history() {
        return ledger.history();
    }

    @Test
    void stateIsReadBackWithThePublicationThatFoundIt() {
        AgencyState returned = new AgencyState("SL02", "counted", "2024/a.xml", 1, "2024/b.xml #1");
        history().note(2024, "17", NOW, List.of(returned));

        assertThat(history().of(2024))
                .containsOnlyKeys("SL02")
                .extractingByKey("SL02")
                .isEqualTo(List.of(new NotedState(returned, "17", NOW)));
    }

    @Test
    void changeIsANewRow_theNewestLast() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(CORRECTED));

        assertThat(history().of(2024).get("SL02"))
                .containsExactly(new NotedState(FILED, "17", NOW), new NotedState(CORRECTED, "18", LATER));
    }

    @Test
    void stateThatIsAsItWas_isNotNotedAgain() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(FILED));

        assertThat(history().of(2024).get("SL02")).containsExactly(new NotedState(FILED, "17", NOW));
    }

    @Test
    void stateThatIsBack_isNotedAgain() {
        history().note(2024, "17", NOW, List.of(FILED));
        history().note(2024, "18", LATER, List.of(CORRECTED));
        history().note(2024, "19", LATER, List.of(FILED));

        assertThat(history().of(2024).get("SL02"))
                .extracting(NotedState::state)
                .containsExactly(FILED, CORRECTED, FILED);
    }

    @Test
    void agencyOfWhichNothingEverCame_isNotNoted_andOneWhoseReportIsGoneIs() {
        AgencyState gone = new AgencyState("SL02", "missing", "", 0, "");
        history().note(2024, "17", NOW, List.of(FILED, NOTHING_CAME));
        history().note(2024, "18", LATER, List.of(gone, NOTHING_CAME));

        assertThat(history().of(2024)).containsOnlyKeys("SL02");
        assertThat(history().of(2024).get("SL02")).extracting(NotedState::state).containsExactly(FILED, gone);
    }

    @Test
    void yearsAreKeptApart() {
        history().note(2024, "17", NOW, List.of(FILED));

        assertThat(history().of(2023)).isEmpty();
    }
}
