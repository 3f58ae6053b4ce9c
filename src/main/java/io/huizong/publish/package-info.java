/**
 * Each output format, from one value; and the canonical XML of a report with its schema and its blank template.
 *
 * <p>In: reports, findings and totals. Out: files. Arithmetic does not live here.
 */
@NullMarked
package io.huizong.publish;

import org.jspecify.annotations.NullMarked;
