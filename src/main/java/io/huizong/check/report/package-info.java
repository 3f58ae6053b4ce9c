/**
 * The checks of one report: the list of them, and those about the report as a whole.
 *
 * <p>In: a {@link io.huizong.check.Filing}. Out: its findings, heaviest first. Rules that need another report or another
 * year do not live here; {@code check.years} and {@code check.copies} have them.
 */
@NullMarked
package io.huizong.check.report;

import org.jspecify.annotations.NullMarked;
