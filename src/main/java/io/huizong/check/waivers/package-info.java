/**
 * The office's decisions to accept findings.
 *
 * <p>In: {@code waivers.csv} and findings. Out: which waiver accepts which finding, and findings on waivers without
 * effect. Where they are kept does not live here; {@code ledger} takes over.
 */
@NullMarked
package io.huizong.check.waivers;

import org.jspecify.annotations.NullMarked;
