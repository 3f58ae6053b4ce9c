package io.huizong.rollup.year;

import io.huizong.rollup.Standing;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an agency's report stood after a publication.
 *
 * @param agency its code
 * @param status the word of its status
 * @param file the valid report, else the last one; empty where nothing is there
 * @param version of that file; 0 where nothing is there
 * @param returned another one that waits for its agency; empty where there is none
 */
public record AgencyState(String agency, String status, String file, int version, String returned) {

    private static final Set<String> SOUND =
            Set.of(Status.COUNTED.word(), Status.COVERED.word(), Status.REFERENCE.word());

    static AgencyState of(String code, Status status, Standing standing) {
        @Nullable
        Submission shown = standing.submission().or(() -> last(standing)).orElse(null);
        return new AgencyState(
                code,
                status.word(),
                shown == null ? "" : shown.path(),
                shown == null ? 0 : shown.file().version(),
                returned(standing).orElse(""));
    }

    private static Optional<String> returned(Standing standing) {
        return standing.submission().isEmpty()
                ? Optional.empty()
                : standing.beside().stream()
                        .filter(submission -> !submission.isSound() && isNewest(submission, standing))
                        .map(submission ->
                                submission.path() + " #" + submission.file().version())
                        .findFirst();
    }

    private static Optional<Submission> last(Standing standing) {
        return standing.beside().stream().reduce((first, second) -> second);
    }

    /** Whether no later version of the same file is there. */
    private static boolean isNewest(Submission submission, Standing standing) {
        return Stream.concat(standing.submission().stream(), standing.beside().stream())
                .filter(other -> other.path().equals(submission.path()))
                .noneMatch(other -> other.file().version() > submission.file().version());
    }

    boolean isFiled() {
        return !status.equals(Status.MISSING.word());
    }

    boolean isSound() {
        return SOUND.contains(status);
    }

    boolean isSameReportAs(AgencyState other) {
        return file.equals(other.file) && version == other.version && returned.equals(other.returned);
    }
}
