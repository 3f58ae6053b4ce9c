package io.huizong.rollup.year;

import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the newest publication of a year changed for each agency. */
public final class PublicationDiff {

    private PublicationDiff() {}

    /** The kinds of changes, in the order in which they are shown. */
    public enum Kind {
        /** Its first report came. */
        FILED("新报", "newly filed"),
        /** What was returned or could not be read is sound now. */
        CORRECTED("更正", "corrected"),
        /** A sound report was replaced by another. */
        REPLACED("换报", "replaced"),
        /** What was sound is so no longer, or a newer report has errors. */
        BROKEN("新退回", "newly broken"),
        /** Its report was taken away. */
        WITHDRAWN("撤回", "withdrawn"),
        /** The report is the same but counts otherwise. */
        MOVED("计入方式变化", "counts otherwise");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The Chinese words. */
        public String chinese() {
            return chinese;
        }

        /** The English words. */
        public String english() {
            return english;
        }
    }

    /**
     * What changed for one agency.
     *
     * @param before the word of its status before; empty where it was not known
     * @param status the word of its status now
     * @param file the report that it is about; empty where it was taken away
     */
    public record Change(Agency agency, Kind kind, String before, String status, String file) {}

    /** The states of all agencies that owe a report, as a publication notes them. */
    public static List<AgencyState> states(Selection selection) {
        List<AgencyState> states = new ArrayList<>();
        selection.plan().statuses().forEach((code, status) -> {
            Agency agency = selection.plan().roster().find(code).orElseThrow();
            states.add(AgencyState.of(code, status, selection.plan().submissions(agency)));
        });
        return states;
    }

    /**
     * What a publication changed, by kind and agency.
     *
     * @param runId of the run that published
     * @param history the states of each agency by its code, the newest last
     */
    public static List<Change> of(String runId, Map<String, List<NotedState>> history, Roster roster) {
        List<Change> changes = new ArrayList<>();
        history.forEach((code, noted) -> {
            NotedState last = noted.get(noted.size() - 1);
            @Nullable
            AgencyState before =
                    noted.size() == 1 ? null : noted.get(noted.size() - 2).state();
            if (last.runId().equals(runId)) {
                roster.find(code)
                        .flatMap(agency -> change(agency, before, last.state()))
                        .ifPresent(changes::add);
            }
        });
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparing(change -> change.agency().code()));
        return changes;
    }

    /** When a report was first noted as it is; empty where that is not known. */
    public static Optional<NotedState> received(List<NotedState> history, String file, int version) {
        return history.stream()
                .filter(noted ->
                        noted.state().file().equals(file) && noted.state().version() == version)
                .findFirst();
    }

    /**
     * The change from one state to the next.
     *
     * @param before null where nothing was known of the agency
     * @return empty where nothing came of an agency of which nothing was known
     */
    static Optional<Change> change(Agency agency, @Nullable AgencyState before, AgencyState after) {
        if (!after.isFiled() && (before == null || !before.isFiled())) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                agency,
                kind(before, after),
                before == null ? "" : before.status(),
                after.status(),
                before != null && isNewlyReturned(before, after) ? after.returned() : after.file()));
    }

    private static Kind kind(@Nullable AgencyState before, AgencyState after) {
        if (before == null || !before.isFiled()) {
            return Kind.FILED;
        }
        if (!after.isFiled()) {
            return Kind.WITHDRAWN;
        }
        if (before.isSound() != after.isSound()) {
            return after.isSound() ? Kind.CORRECTED : Kind.BROKEN;
        }
        if (isNewlyReturned(before, after)) {
            return Kind.BROKEN;
        }
        return before.isSameReportAs(after) ? Kind.MOVED : Kind.REPLACED;
    }

    private static boolean isNewlyReturned(AgencyState before, AgencyState after) {
        return !after.returned().isEmpty() && !after.returned().equals(before.returned());
    }
}
