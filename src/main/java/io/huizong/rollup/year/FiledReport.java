package io.huizong.rollup.year;

import io.huizong.check.copies.Fingerprint;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Places;
import io.huizong.report.Report;
import io.huizong.rollup.ComputedSums;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import java.util.List;

/**
 * What is recorded of a report that was read.
 *
 * @param figures as filed
 * @param places where the figures stand in the file
 * @param text what is left of its text; {@link Fingerprint#NONE} where it was not asked for
 */
public record FiledReport(Submission submission, Figures figures, Places places, Fingerprint text) {

    /** The figures as they enter totals: where a reviewer lets computed sums count for blank ones, these are in. */
    public Figures counted() {
        return submission.isSumAccepted() ? ComputedSums.in(figures) : figures;
    }

    /** The report, but for text and remarks, which no record keeps. */
    Report report(Agency agency, int year) {
        return new Report(
                agency.name(),
                null,
                year,
                figures.form(),
                submission.published(),
                figures,
                Narrative.NONE,
                places,
                List.of());
    }
}
