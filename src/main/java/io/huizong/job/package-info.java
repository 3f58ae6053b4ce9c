/**
 * The nightly job: the only room that joins the others, as a Spring Batch job a year.
 *
 * <p>In: the input folder and the ledger. Out: the ledger and the publications. Domain rules do not live here; {@code
 * office} starts it.
 */
@NullMarked
package io.huizong.job;

import org.jspecify.annotations.NullMarked;
