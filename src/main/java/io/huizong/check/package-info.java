/**
 * The rules: what is demanded of a report, what is found, and how a finding reads.
 *
 * <p>In: a {@link io.huizong.report.Report} and what the roster knows of its agency. Out: {@link
 * io.huizong.check.Finding} values; their text is made at the edge by {@link io.huizong.check.Messages}. Reading files
 * and storing findings do not live here; {@code ledger} and {@code rollup} take over.
 */
@NullMarked
package io.huizong.check;

import org.jspecify.annotations.NullMarked;
