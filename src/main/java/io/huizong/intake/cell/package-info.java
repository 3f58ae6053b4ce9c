/**
 * What the text of one cell says: a number, a blank, a stroke, a unit, or nothing that a figure can be.
 *
 * <p>In: text as drawn. Out: {@link io.huizong.intake.cell.CellText}. Where the cell belongs does not live here;
 * {@code intake.recognise} takes over.
 */
@NullMarked
package io.huizong.intake.cell;

import org.jspecify.annotations.NullMarked;
