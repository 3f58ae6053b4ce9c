/**
 * What is decided about a year: which submission of each agency is valid, which reports the rules about a year exclude,
 * what these rules find, which waivers apply, what became of every submission, and what a publication changed.
 *
 * <p>In: a {@link io.huizong.rollup.year.YearRecord} and the {@link io.huizong.rollup.year.Criteria} of the run. Out:
 * the decisions, noted back in the record, and {@link io.huizong.rollup.year.Selection}. Where a record is kept does
 * not live here: {@code ledger} has it in a database, tests in memory. What a report alone shows is {@code check}'s.
 */
@NullMarked
package io.huizong.rollup.year;

import org.jspecify.annotations.NullMarked;
