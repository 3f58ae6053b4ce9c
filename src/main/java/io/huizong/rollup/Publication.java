package io.huizong.rollup;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that one year's outputs are made from. Lists that grow with the city are {@link Rows}, read anew at each use.
 *
 * @param form the edition that the year is due on
 * @param isLenient whether reports with open errors were let into the totals; every output says so
 * @param broken identities that the city's sums break, with the reports that cause it; empty but in lenient runs and
 *     with waivers
 * @param lines a row for each submission and for each agency that filed nothing, by agency code and file; those of
 *     unknown agencies last
 * @param editions the editions that the figures are on: that of the year first, whether or not a report is on it, then
 *     any others
 * @param figures the figures behind the lines, at most one report an agency: the one that stands, else the newest that
 *     could be read; edition by edition, within one by agency code
 * @param findings all findings of the year, by agency code and file, heaviest first within a file
 * @param inputs SHA-256 of every file read, by path
 */
public record Publication(
        int year,
        Form form,
        Agency city,
        Coverage coverage,
        Totals totals,
        List<Group> groups,
        boolean isLenient,
        List<Verification.Broken> broken,
        Rows<ReportLine> lines,
        List<Form> editions,
        Rows<Filed> figures,
        Rows<Finding> findings,
        Rows<Input> inputs,
        Run run) {

    public Publication {
        groups = List.copyOf(groups);
        broken = List.copyOf(broken);
        editions = List.copyOf(editions);
    }

    /** Rows that are read one after the other and may be more than memory holds. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Hands each row over, always in the same order. */
        void each(Consumer<? super T> action);

        /** Rows in memory. */
        static <T> Rows<T> of(List<T> rows) {
            return rows::forEach;
        }
    }

    /**
     * One submission, or an agency that filed nothing.
     *
     * @param agency null where the file's agency is not known
     * @param name the agency's name, or as the file writes it
     * @param file empty where nothing was filed
     * @param format the word of its format; empty where nothing was filed
     * @param published null where the file does not say
     */
    public record ReportLine(
            @Nullable Agency agency,
            String name,
            Status status,
            String file,
            String format,
            @Nullable LocalDate published,
            int errors,
            int warnings,
            int notes) {}

    /** The figures of one report, on the edition that it was filed on. */
    public record Filed(Agency agency, Status status, String file, Figures figures) {}

    /** A file that was read. */
    public record Input(String path, long sizeBytes, String sha256) {}

    /**
     * The run that publishes.
     *
     * @param id of the run, as logs name it
     * @param version of the program
     * @param snapshot digest of everything that went in
     */
    public record Run(String id, String version, String snapshot, Instant started, Instant ended) {}
}
