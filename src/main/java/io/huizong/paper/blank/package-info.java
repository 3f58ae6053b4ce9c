/**
 * Blank forms that agencies fill in and {@code run} reads back, and the schema of the canonical XML.
 *
 * <p>In: a form. Out: a workbook, a Word file, an XML file or its schema. Filled reports are drawn by {@code paper}.
 */
@NullMarked
package io.huizong.paper.blank;

import org.jspecify.annotations.NullMarked;
