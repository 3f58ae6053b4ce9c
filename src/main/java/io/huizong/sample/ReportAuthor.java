package io.huizong.sample;

import io.huizong.report.Figures;
import io.huizong.report.Narrative;

/** Writes the text of a report in the words of one body and year: the same figures always get the same text. */
interface ReportAuthor {

    /**
     * The text that goes with figures.
     *
     * @param year the year that the text speaks of
     */
    Narrative narrative(int year, Figures figures);
}
