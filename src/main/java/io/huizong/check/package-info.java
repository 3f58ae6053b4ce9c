/**
 * The rules: what is demanded of a report and what is found. Here is what every check sees; each group of rules has a room
 * of its own below.
 *
 * <p>In: a {@link io.huizong.report.Report} and what the roster knows of its agency, as a {@link io.huizong.check.Filing}.
 * Out: {@link io.huizong.finding.Finding} values. Reading files and storing findings do not live here; {@code ledger} and
 * {@code rollup} take over.
 */
@NullMarked
package io.huizong.check;

import org.jspecify.annotations.NullMarked;
