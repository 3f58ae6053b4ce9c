/**
 * The outputs of a year, files for machines and pages for people, and how a finished set takes the place of the last.
 *
 * <p>In: one {@link io.huizong.rollup.Publication}. Out: the folder {@code output/<year>}. Arithmetic does not live here:
 * whatever is printed was added up in {@code rollup}; how a form is drawn is {@code paper}'s.
 */
@NullMarked
package io.huizong.publish;

import org.jspecify.annotations.NullMarked;
