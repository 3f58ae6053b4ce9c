package io.huizong.job;

import io.huizong.ledger.History.State;
import io.huizong.rollup.Status;
import io.huizong.roster.Agency;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the newest publication of a year changed for an agency.
 *
 * @param before the word of its status before; empty where it was not known
 * @param status the word of its status now
 * @param file the report that it is about; empty where it was taken away
 */
public record Change(Agency agency, Kind kind, String before, String status, String file) {

    /** The kinds of changes, in the order in which they are told. */
    public enum Kind {
        /** Its first report came. */
        FILED("新报", "newly filed"),
        /** What was returned or could not be read is sound now. */
        CORRECTED("更正", "corrected"),
        /** A sound report was replaced by another. */
        REPLACED("换报", "replaced"),
        /** What was sound is not any more, or a newer report has errors. */
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

    private static final Set<String> SOUND =
            Set.of(Status.COUNTED.word(), Status.COVERED.word(), Status.REFERENCE.word());

    /**
     * The change from one state to the next.
     *
     * @param before null where nothing was known of the agency
     * @return empty where nothing came of an agency of which nothing was known
     */
    static Optional<Change> of(Agency agency, @Nullable State before, State after) {
        if (!isFiled(before) && !isFiled(after)) {
            return Optional.empty();
        }
        String was = before == null ? "" : before.status();
        boolean isReturned = !after.returned().isEmpty()
                && before != null
                && !after.returned().equals(before.returned());
        return Optional.of(new Change(
                agency, kind(before, after), was, after.status(), isReturned ? after.returned() : after.file()));
    }

    private static Kind kind(@Nullable State before, State after) {
        if (before == null || !isFiled(before)) {
            return Kind.FILED;
        }
        if (!isFiled(after)) {
            return Kind.WITHDRAWN;
        }
        if (isSound(before) != isSound(after)) {
            return isSound(after) ? Kind.CORRECTED : Kind.BROKEN;
        }
        if (!after.returned().isEmpty() && !after.returned().equals(before.returned())) {
            return Kind.BROKEN;
        }
        boolean isSame = before.file().equals(after.file()) && before.version() == after.version();
        return isSame && before.returned().equals(after.returned()) ? Kind.MOVED : Kind.REPLACED;
    }

    private static boolean isFiled(@Nullable State state) {
        return state != null && !state.status().equals(Status.MISSING.word());
    }

    private static boolean isSound(State state) {
        return SOUND.contains(state.status());
    }
}
