package io.huizong.check.identify;

import io.huizong.check.Identification;
import io.huizong.report.Report;
import org.jspecify.annotations.Nullable;

/** Decides whose a file is and which year it is for. Implementations are safe for any number of threads. */
public interface Identifications {

    /**
     * Whose a report is.
     *
     * @param file its path below the input folder, or as the user named it
     */
    Identification of(Report report, String file);

    /**
     * Whose a file is that could not be read.
     *
     * @param name the agency as far as the file says it
     * @param year the year as far as the file says it
     */
    Identification ofUnreadable(@Nullable String name, @Nullable Integer year, String file);
}
