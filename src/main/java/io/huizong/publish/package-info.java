/**
 * The outputs of a year, files for machines and pages for people, and how a finished set takes the place of the last;
 * the canonical XML of a report with its schema and its blank template.
 *
 * <p>In: one {@link io.huizong.rollup.Publication}, or a report. Out: the folder {@code output/<year>}, or a file.
 * Arithmetic does not live here: whatever is printed was added up in {@code rollup}.
 */
@NullMarked
package io.huizong.publish;

import org.jspecify.annotations.NullMarked;
