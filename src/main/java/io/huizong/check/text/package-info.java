/**
 * Rules that hold the text of a report against its tables.
 *
 * <p>In: a {@link io.huizong.check.Filing} with its narrative. Out: findings, at most warnings. Whether a text is a
 * copy of another is {@code check.copies}'s question.
 */
@NullMarked
package io.huizong.check.text;

import org.jspecify.annotations.NullMarked;
