/**
 * Invented cities: a roster, reports that agree with one another in figures and words, and flaws that are known.
 *
 * <p>In: a size and a seed. Out: the files of an input folder, and the same reports as values. Nothing here looks at what
 * the programme makes of them.
 */
@NullMarked
package io.huizong.sample;

import org.jspecify.annotations.NullMarked;
