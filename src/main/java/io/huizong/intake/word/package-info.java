/**
 * Word files, old and new, whichever program wrote them.
 *
 * <p>In: the bytes of a file. Out: the lines and tables that a person sees, without what was deleted or hidden, as a
 * {@link io.huizong.intake.document.Document}. Knowledge of the form does not live here.
 */
@NullMarked
package io.huizong.intake.word;

import org.jspecify.annotations.NullMarked;
