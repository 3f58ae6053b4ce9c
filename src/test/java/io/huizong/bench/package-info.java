/** Measurements, run by hand; the numbers they gave stand in the documentation. */
@NullMarked
package io.huizong.bench;

import org.jspecify.annotations.NullMarked;
