/**
 * The nightly job: the only room that joins the others, as a Spring Batch job a year.
 *
 * <p>In: the input folder and the ledger. Out: the ledger and the publications. What is decided about a year does not
 * live here but in {@link io.huizong.rollup.year}; {@code office} starts the job.
 */
@NullMarked
package io.huizong.job;

import org.jspecify.annotations.NullMarked;
