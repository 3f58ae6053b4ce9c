/**
 * Files to reports: telling what a file is, turning it into a neutral document, recognising the form in that document.
 *
 * <p>In: a {@link io.huizong.intake.document.Source}. Out: a {@link io.huizong.intake.document.Reading}, which is a report or the reason
 * why there is none. The recogniser knows no format and the formats know no form: here alone they are
 * joined. Corrections and totals do not live
 * here; {@code check} takes over.
 */
@NullMarked
package io.huizong.intake;

import org.jspecify.annotations.NullMarked;
