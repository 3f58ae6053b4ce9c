/**
 * Rows of a document: labels and the cells beside them, whatever the layout.
 *
 * <p>In: a {@link io.huizong.intake.document.Document}. Out: rows, and the tables that they make up. Which edition
 * and which cell does not live here; {@code intake.recognise.tables} takes over.
 */
@NullMarked
package io.huizong.intake.recognise.rows;

import org.jspecify.annotations.NullMarked;
