/**
 * Tables of the form out of rows: which edition, and which figure belongs to which cell.
 *
 * <p>In: rows. Out: figures with their places, or a refused table. Positions count only within a row whose label is
 * known.
 */
@NullMarked
package io.huizong.intake.recognise.tables;

import org.jspecify.annotations.NullMarked;
