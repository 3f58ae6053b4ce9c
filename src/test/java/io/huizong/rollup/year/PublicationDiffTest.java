package io.huizong.rollup.year;

import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.rollup.City;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Submitted;
import io.huizong.rollup.year.PublicationDiff.Change;
import io.huizong.rollup.year.PublicationDiff.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a publication changed for an agency. */
class PublicationDiffTest {

    private static final AgencyState NOTHING = state("missing", "", 0, "");
    private static final AgencyState COUNTED = state("counted", "a.xml", 1, "");
    private static final AgencyState RETURNED = state("returned", "a.xml", 1, "");

    private static AgencyState state(String status, String file, int version, String returned) {
        return new AgencyState(OFFICE.code(), status, file, version, returned);
    }

    private static Optional<Kind> kind(@Nullable AgencyState before, AgencyState after) {
        return PublicationDiff.change(OFFICE, before, after).map(Change::kind);
    }

    @Test
    void nothing_whenNothingEverCame() {
        assertThat(kind(null, NOTHING)).isEmpty();
        assertThat(kind(NOTHING, NOTHING)).isEmpty();
    }

    @Test
    void filed_whenTheFirstReportComes() {
        assertThat(kind(null, COUNTED)).contains(Kind.FILED);
        assertThat(kind(NOTHING, RETURNED)).contains(Kind.FILED);
    }

    @Test
    void corrected_whenWhatWasReturnedIsSound() {
        assertThat(kind(RETURNED, state("covered", "a.xml", 2, ""))).contains(Kind.CORRECTED);
    }

    @Test
    void replaced_whenAnotherSoundVersionCounts() {
        assertThat(kind(COUNTED, state("counted", "a.xml", 2, ""))).contains(Kind.REPLACED);
    }

    @Test
    void broken_whenWhatCountedIsReturned() {
        assertThat(kind(COUNTED, RETURNED)).contains(Kind.BROKEN);
    }

    @Test
    void broken_whenANewerOneIsReturnedBesideTheOneThatCounts() {
        AgencyState after = state("counted", "a.xml", 1, "a.xml #2");

        assertThat(PublicationDiff.change(OFFICE, COUNTED, after))
                .contains(new Change(OFFICE, Kind.BROKEN, "counted", "counted", "a.xml #2"));
    }

    @Test
    void moved_whenTheSameReportCountsOtherwise() {
        assertThat(kind(COUNTED, state("covered", "a.xml", 1, ""))).contains(Kind.MOVED);
    }

    @Test
    void withdrawn_whenTheReportIsTakenAway() {
        assertThat(kind(COUNTED, NOTHING)).contains(Kind.WITHDRAWN);
    }

    @Test
    void onlyTheNewestPublicationsChangesAreShown() {
        Map<String, List<NotedState>> history =
                Map.of(OFFICE.code(), List.of(noted(RETURNED, "1"), noted(COUNTED, "2")));

        assertThat(PublicationDiff.of("2", history, ROSTER))
                .extracting(Change::kind)
                .containsExactly(Kind.CORRECTED);
        assertThat(PublicationDiff.of("3", history, ROSTER)).isEmpty();
    }

    @Test
    void reportCameWhenItWasFirstNotedAsItIs() {
        NotedState first = noted(COUNTED, "1");
        List<NotedState> history = List.of(first, noted(state("covered", "a.xml", 1, ""), "2"));

        assertThat(PublicationDiff.received(history, "a.xml", 1)).contains(first);
        assertThat(PublicationDiff.received(history, "a.xml", 2)).isEmpty();
    }

    private static NotedState noted(AgencyState state, String run) {
        return new NotedState(state, run, Instant.EPOCH);
    }

    @Test
    void stateNamesTheNewerVersionThatIsReturned() {
        assertThat(states(
                        Submitted.by(OFFICE, 1).in("a.xml", 1),
                        Submitted.by(OFFICE, 2).in("a.xml", 2).errors(1)))
                .contains(state("counted", "a.xml", 1, "a.xml #2"));
    }

    @Test
    void stateNamesNoOlderVersion_whenTheNewerCounts() {
        assertThat(states(
                        Submitted.by(OFFICE, 1).in("a.xml", 1).errors(1),
                        Submitted.by(OFFICE, 2).in("a.xml", 2)))
                .contains(state("counted", "a.xml", 2, ""));
    }

    @Test
    void stateIsMissing_whenNothingCame() {
        assertThat(states()).hasSize(8).contains(NOTHING);
    }

    private static List<AgencyState> states(Submitted... files) {
        List<Submission> submissions =
                List.of(files).stream().map(Submitted::submission).toList();
        return PublicationDiff.states(new Selection(ROSTER, City.YEAR, submissions, false));
    }
}
