/**
 * From reports to the city: which submission of an agency stands, which reports count, what they add up to, and whether
 * consolidated reports agree with their parts.
 *
 * <p>In: the roster and what the ledger knows of each submission. Out: {@link io.huizong.rollup.Accumulator} and {@link
 * io.huizong.rollup.Publication}. Layout and SQL do not live here; {@code publish} takes over.
 */
@NullMarked
package io.huizong.rollup;

import org.jspecify.annotations.NullMarked;
