package io.huizong.job;

import io.huizong.ledger.History.Noted;
import io.huizong.ledger.History.State;
import io.huizong.ledger.Publications;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes what became of each agency's report at a publication, and tells what the newest one changed. */
final class Changes {

    private Changes() {}

    /** How the reports of all agencies that owe one stand. */
    static List<State> states(YearView view, Roster roster) {
        List<State> states = new ArrayList<>();
        view.plan().statuses().forEach((code, status) -> {
            Agency agency = roster.find(code).orElseThrow();
            states.add(state(code, status, view.plan().submissions(agency)));
        });
        return states;
    }

    private static State state(String code, Status status, Standing standing) {
        @Nullable
        Submission told = standing.submission().or(() -> last(standing)).orElse(null);
        String returned = standing.submission().isEmpty()
                ? ""
                : standing.beside().stream()
                        .filter(submission -> !submission.isSound() && isNewest(submission, standing))
                        .map(submission -> submission.file() + " #" + submission.version())
                        .findFirst()
                        .orElse("");
        return new State(
                code, status.word(), told == null ? "" : told.file(), told == null ? 0 : told.version(), returned);
    }

    private static Optional<Submission> last(Standing standing) {
        return standing.beside().stream().reduce((first, second) -> second);
    }

    /** Whether no later version of the same file is there. */
    private static boolean isNewest(Submission submission, Standing standing) {
        return Stream.concat(standing.submission().stream(), standing.beside().stream())
                .filter(other -> other.file().equals(submission.file()))
                .noneMatch(other -> other.version() > submission.version());
    }

    /** What the publication that stands changed, by kind and agency; empty where there is none. */
    static List<Change> of(Publications.Current publication, Map<String, List<Noted>> history, Roster roster) {
        List<Change> changes = new ArrayList<>();
        history.forEach((code, noted) -> {
            int last = noted.size() - 1;
            boolean isNew = noted.get(last).runId().equals(publication.runId());
            @Nullable State before = last == 0 ? null : noted.get(last - 1).state();
            if (isNew) {
                roster.find(code)
                        .flatMap(agency ->
                                Change.of(agency, before, noted.get(last).state()))
                        .ifPresent(changes::add);
            }
        });
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparing(change -> change.agency().code()));
        return changes;
    }

    /** When a report was first noted as it is; null where that is not known. */
    static @Nullable Noted received(List<Noted> history, String file, int version) {
        return history.stream()
                .filter(noted ->
                        noted.state().file().equals(file) && noted.state().version() == version)
                .findFirst()
                .orElse(null);
    }
}
