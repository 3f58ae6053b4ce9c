package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A report with what was decided about it before it is checked.
 *
 * @param file its path below the input folder
 * @param agency whose it is; null where that could not be determined
 * @param year which year it is for; null where that could not be determined
 */
public record Filing(
        Report report,
        String file,
        @Nullable Agency agency,
        @Nullable Integer year) {

    /** A report as it was attributed. */
    public static Filing of(Report report, String file, Identification identification) {
        return new Filing(report, file, identification.agency(), identification.year());
    }

    /** The same finding, said of this filing. */
    public Finding attribute(Finding finding) {
        return finding.of(
                agency == null ? null : agency.code(),
                agency == null ? report.agencyName() : agency.name(),
                year,
                file);
    }
}
