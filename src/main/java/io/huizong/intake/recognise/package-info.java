/**
 * Recognising the form in a document: which cells belong to which line, whose report it is, which year, and its text.
 *
 * <p>In: a {@link io.huizong.intake.document.Document} of any format. Out: a {@link io.huizong.intake.document.Reading}. Labels decide;
 * positions count only within a row whose label is known; what cannot be placed without doubt is refused. Knowledge of
 * file formats does not live here. {@code intake} takes over.
 */
@NullMarked
package io.huizong.intake.recognise;

import org.jspecify.annotations.NullMarked;
