/**
 * Excel files, old and new, whichever program wrote them.
 *
 * <p>In: the bytes of a file. Out: what a person sees on the sheets, as grids and paragraphs of a
 * {@link io.huizong.intake.document.Document}. Formulas are never calculated. Knowledge of the form does not live here.
 */
@NullMarked
package io.huizong.intake.excel;

import org.jspecify.annotations.NullMarked;
