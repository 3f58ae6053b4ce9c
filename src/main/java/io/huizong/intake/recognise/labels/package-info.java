/**
 * The words of the form: which line, column or group a text means.
 *
 * <p>In: text, folded so that writing does not matter. Out: {@link io.huizong.intake.recognise.labels.Meaning}. Where
 * the text stands does not live here.
 */
@NullMarked
package io.huizong.intake.recognise.labels;

import org.jspecify.annotations.NullMarked;
