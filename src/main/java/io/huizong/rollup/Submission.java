package io.huizong.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of one file, without its figures.
 *
 * @param id unique in the ledger
 * @param report null where no report could be read
 * @param found in the report alone
 * @param isSumAccepted whether a reviewer lets computed sums count for those left blank
 */
public record Submission(
        long id,
        SubmittedFile file,
        Submitter submitter,
        @Nullable ReadReport report,
        FindingCounts found,
        OpenFindings open,
        boolean isSumAccepted) {

    /** By path, and of one file the earlier version first. */
    public static final Comparator<Submission> BY_FILE =
            Comparator.comparing(Submission::path).thenComparing(submission -> submission.file.version());

    /** The path of its file below the input folder, with "/". */
    public String path() {
        return file.path();
    }

    /** The agency's roster code; null where it is not known. */
    public @Nullable String code() {
        return submitter.code();
    }

    /** Whether a report could be read. */
    public boolean isReadable() {
        return report != null;
    }

    /** Whether its figures may enter the totals. */
    public boolean isSound() {
        return isSoundEnough() && open.errors() == 0;
    }

    /** Whether its figures may enter the totals of a lenient run: open errors do not matter, to count twice does. */
    public boolean isSoundEnough() {
        return isReadable() && open.exclusions() == 0;
    }

    /** Whether a report on that edition could be read. */
    public boolean isOn(String edition) {
        return report != null && report.edition().equals(edition);
    }

    /** The day on which the agency published it; null where no file says so. */
    public @Nullable LocalDate published() {
        return report == null ? null : report.published();
    }

    /** Equal for equal figures; empty where none could be read. */
    public String figuresDigest() {
        return report == null ? "" : report.figuresDigest();
    }

    /** As it was read: nothing is accepted, and it was held against no other report. */
    public Submission asRead() {
        return open(new OpenFindings(found.errors(), found.warnings(), 0), false);
    }

    /** The same submission where some of what was found in the report alone is accepted. */
    public Submission accepting(FindingCounts accepted, boolean isSum) {
        return open(
                new OpenFindings(
                        found.errors() - accepted.errors(), found.warnings() - accepted.warnings(), open.exclusions()),
                isSum);
    }

    /** The same submission with one more error that came of holding it against other reports. */
    public Submission excluded() {
        return open(new OpenFindings(open.errors(), open.warnings(), open.exclusions() + 1), isSumAccepted);
    }

    private Submission open(OpenFindings other, boolean isSum) {
        return other.equals(open) && isSum == isSumAccepted
                ? this
                : new Submission(id, file, submitter, report, found, other, isSum);
    }
}
