/**
 * Reports that are copies of one another: same bytes, same figures, nearly the same text.
 *
 * <p>In: the fingerprints of reports, however many. Out: findings. The texts themselves are not kept anywhere.
 */
@NullMarked
package io.huizong.check.copies;

import org.jspecify.annotations.NullMarked;
