/**
 * What every format and everything after it agrees on: the file in memory, the neutral document of what is drawn, the
 * outcome of reading, the limits, and what one file may cost.
 *
 * <p>In: nothing. Out: values. How bytes become a document does not live here; a package a format does that.
 */
@NullMarked
package io.huizong.intake.document;

import org.jspecify.annotations.NullMarked;
