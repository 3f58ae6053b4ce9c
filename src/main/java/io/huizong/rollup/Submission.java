package io.huizong.rollup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of one file, without its figures.
 *
 * @param id unique in the ledger
 * @param file path below the input folder, with "/"
 * @param version 1 for the first content seen under that path, 2 for the next
 * @param sha256 of its content, in lower case hexadecimal; empty where it could not be opened
 * @param code the agency's roster code; null where it is not known
 * @param name the agency's name on the roster, or as the file writes it; empty where it is not known
 * @param edition of the form that the file bears; null where it could not be read
 * @param published the day on which the agency published it; null where the file does not say
 * @param isReadable whether a report could be read
 * @param figuresDigest equal for equal figures; empty where none could be read
 * @param errors findings of severity error in the report alone, waived ones among them
 * @param openErrors findings that keep it out of the totals
 * @param isExcluded whether one of them came of holding it against other reports
 * @param openFindings findings of any severity but notes that nobody accepted
 * @param isSumWaived whether a reviewer lets computed sums stand for those left blank (SUM-1)
 */
public record Submission(
        long id,
        String file,
        int version,
        String sha256,
        String format,
        @Nullable String code,
        String name,
        @Nullable String edition,
        @Nullable LocalDate published,
        boolean isReadable,
        String figuresDigest,
        int errors,
        int openErrors,
        boolean isExcluded,
        int warnings,
        int notes,
        int openFindings,
        boolean isSumWaived) {

    /** Whether its figures may enter the totals. */
    public boolean isSound() {
        return isReadable && openErrors == 0;
    }

    /** Whether its figures may enter the totals of a lenient run: open errors do not matter, to count twice does. */
    public boolean isSoundEnough() {
        return isReadable && !isExcluded;
    }

    /** The status it has where it does not stand. */
    Status statusBeside() {
        if (!isReadable) {
            return Status.UNREADABLE;
        }
        return isSound() ? Status.SUPERSEDED : Status.RETURNED;
    }
}
