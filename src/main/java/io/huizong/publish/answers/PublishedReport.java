package io.huizong.publish.answers;

import io.huizong.report.Figures;
import io.huizong.report.Places;

/**
 * The figures of a report that stands, on the form of the year.
 *
 * @param code of its agency
 * @param filed as the agency filed them
 * @param counted as they enter totals: where a reviewer lets computed sums stand for blank ones, they are in
 */
public record PublishedReport(String code, Figures filed, Figures counted, Places places) {}
