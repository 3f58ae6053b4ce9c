/**
 * How one form or one report is drawn: table layout, HTML, Word, Excel, XML, text for a terminal.
 *
 * <p>In: a form or a {@link io.huizong.report.Report}. Out: a document in one format. A year and its outputs do not
 * live here; {@code publish} takes over.
 */
@NullMarked
package io.huizong.paper;

import org.jspecify.annotations.NullMarked;
