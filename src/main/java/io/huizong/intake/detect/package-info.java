/**
 * Telling what a file is, and in which encoding its text is, by its content first and its name second.
 *
 * <p>In: bytes and a name. Out: a {@link io.huizong.intake.document.Format}, or text. What stands in the file does
 * not matter here.
 */
@NullMarked
package io.huizong.intake.detect;

import org.jspecify.annotations.NullMarked;
