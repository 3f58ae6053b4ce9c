/**
 * Whose a report is, and which year it is for.
 *
 * <p>In: what a report says of its agency and year, the folder and the name of its file, the roster. Out: an {@link
 * io.huizong.check.Identification}. Nothing is guessed: a name that fits two agencies fits none.
 */
@NullMarked
package io.huizong.check.identify;

import org.jspecify.annotations.NullMarked;
