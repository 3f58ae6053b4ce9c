/**
 * The durable record: submissions, figures, findings, publications. The only room with SQL.
 *
 * <p>In: what the job has read, and what is decided about it over a {@link io.huizong.rollup.year.YearRecord}. Out: the
 * same, years later. Decisions do not live here. All classes are safe for several threads; transactions are the caller's.
 */
@NullMarked
package io.huizong.ledger;

import org.jspecify.annotations.NullMarked;
