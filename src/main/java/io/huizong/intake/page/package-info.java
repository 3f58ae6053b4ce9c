/**
 * Pages that only show characters and lines: finding the tables and paragraphs that a person sees on them.
 *
 * <p>In: the characters and straight lines of each {@link io.huizong.intake.page.Page}, in points. Out: a
 * {@link io.huizong.intake.document.Document}. A table is what lines enclose: the lines make a lattice, and its fields that no
 * line divides are one cell, so merged cells come out as drawn. The open end of a table at a page break is its last row
 * as well, and the next page carries on. Where characters of neighbouring cells run into one another, or a number has no
 * line of its own, the cell says so with {@link io.huizong.intake.page.Glyph#UNKNOWN} or a line break and is refused
 * further on: nothing is read by guessing. File formats do not live here ({@code intake.pdf} and {@code intake.ofd}
 * bring the pages), nor does the form ({@code intake.recognise} takes over).
 */
@NullMarked
package io.huizong.intake.page;

import org.jspecify.annotations.NullMarked;
