package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import io.huizong.rollup.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger records of a file that was read.
 *
 * @param id as {@link Submissions#reserve} gave it, or that of the submission that it replaces
 * @param replaces whether the same content was recorded before, and is recorded anew in its place
 * @param file the file as it lay there
 * @param sha256 of its content, in lower case hexadecimal
 * @param context digest of the roster, forms and settings that it was read with; where the outcome is of the moment, why
 * @param reportYear the year that it is about; the folder's where it does not say
 * @param agencyName on the roster, else as the file writes it, else empty
 * @param content null where it could not be read
 * @param expected what will become of it where other reports change nothing; the roll-up decides
 */
public record NewSubmission(
        long id,
        boolean replaces,
        FileStamp file,
        int version,
        String sha256,
        String context,
        String format,
        @Nullable String agencyCode,
        String agencyName,
        int reportYear,
        @Nullable LocalDate published,
        @Nullable Content content,
        Status expected,
        List<Finding> findings) {

    public NewSubmission {
        findings = List.copyOf(findings);
    }

    /**
     * What was read.
     *
     * @param places where the figures stand in the file
     * @param text what is left of the text
     */
    public record Content(Figures figures, Places places, Fingerprint text) {}

    /**
     * A file as the file system shows it.
     *
     * @param folderYear the year of the folder it lies in
     * @param path below the input folder, with "/"
     * @param modifiedAt nanoseconds since 1970
     */
    public record FileStamp(int folderYear, String path, long sizeBytes, long modifiedAt) {}
}
