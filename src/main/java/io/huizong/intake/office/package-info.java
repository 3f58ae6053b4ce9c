/**
 * Opening office files, old and new, of every kind within the limits: what is encrypted, damaged, too large when unpacked
 * or carries macros is refused here.
 *
 * <p>In: the bytes of a file. Out: a package or container of POI, or the reason why there is none. What stands in a file
 * does not live here; {@code intake.word} and {@code intake.excel} take over.
 */
@NullMarked
package io.huizong.intake.office;

import org.jspecify.annotations.NullMarked;
