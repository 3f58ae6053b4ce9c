/**
 * The text of a report: title, agency, year, dates and sections.
 *
 * <p>In: the passages of a document. Out: who reports on which year, and the narrative. Tables do not live here.
 */
@NullMarked
package io.huizong.intake.recognise.text;

import org.jspecify.annotations.NullMarked;
