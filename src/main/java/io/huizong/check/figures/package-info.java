/**
 * Rules on the figures of one report: identities of the form, blanks, kinds of numbers, and what most likely corrects a
 * broken identity.
 *
 * <p>In: a {@link io.huizong.check.Filing}. Out: findings with their proposals. Other years and other agencies do
 * not live here; {@code check.years} and {@code check.copies} do.
 */
@NullMarked
package io.huizong.check.figures;

import org.jspecify.annotations.NullMarked;
