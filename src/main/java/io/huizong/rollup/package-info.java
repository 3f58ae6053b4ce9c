/**
 * From reports to the city: which submission of an agency is valid, which reports count, what they add up to, and whether
 * consolidated reports agree with their parts. How a year comes to its decisions is {@code rollup.year}'s.
 *
 * <p>In: the roster and what the ledger knows of each submission. Out: {@link io.huizong.rollup.Accumulator} and {@link
 * io.huizong.rollup.Publication}. Layout and SQL do not live here; {@code publish} takes over.
 */
@NullMarked
package io.huizong.rollup;

import org.jspecify.annotations.NullMarked;
