/**
 * What the text of one cell says by itself: a number, a blank, a stroke, a unit, a page number, or nothing that a figure
 * can be; and what its spelling is without the ways in which characters differ.
 *
 * <p>In: text as drawn. Out: {@link io.huizong.intake.cell.CellText}. Where the cell belongs does not live here;
 * {@code intake.recognise} takes over.
 */
@NullMarked
package io.huizong.intake.cell;

import org.jspecify.annotations.NullMarked;
