/**
 * The durable record: submissions, figures, findings, publications. The only room with SQL.
 *
 * <p>In: what the job has read, and what is decided about it over a {@link io.huizong.rollup.year.YearRecord}. Out: the
 * same, years later. Decisions do not live here. All classes are safe for several threads; transactions are the caller's.
 *
 * <p>Flyway makes the fixed tables, {@link io.huizong.ledger.Ledger#grow} those that have a column a cell, as the forms
 * want them by now. A run does both while it holds the {@link io.huizong.ledger.LedgerLock}; who only reads needs neither.
 */
@NullMarked
package io.huizong.ledger;

import org.jspecify.annotations.NullMarked;
