/**
 * Findings as values, the registry of rules, and how a finding reads.
 *
 * <p>In: what a rule noticed. Out: {@link io.huizong.finding.Finding} values and, at the edge, their text ({@link
 * io.huizong.finding.Messages}). Judging does not live here; {@code check} makes the findings, {@code rollup}, {@code
 * ledger} and {@code publish} pass them on.
 */
@NullMarked
package io.huizong.finding;

import org.jspecify.annotations.NullMarked;
