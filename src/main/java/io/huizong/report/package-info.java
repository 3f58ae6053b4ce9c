/**
 * One report as values: whose it says it is, which year, its figures, its text, and where each figure was read.
 *
 * <p>In: what a reader of {@code intake} found. Out: {@link io.huizong.report.Report}. File formats and judgement do not
 * live here; {@code check} takes over.
 */
@NullMarked
package io.huizong.report;

import org.jspecify.annotations.NullMarked;
