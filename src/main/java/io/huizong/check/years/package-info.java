/**
 * Rules that hold a report against the same agency's report of the year before.
 *
 * <p>In: a {@link io.huizong.check.Filing} and {@link io.huizong.check.years.LastYear}. Out: findings, and
 * proposals that last year's carry-over confirms or contradicts. Which report of last year is valid does not live
 * here; {@code rollup} decides it.
 */
@NullMarked
package io.huizong.check.years;

import org.jspecify.annotations.NullMarked;
