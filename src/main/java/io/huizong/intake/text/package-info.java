/**
 * Scraped text: pages whose tables were turned into lines, by many tools and in many ways.
 *
 * <p>In: the text of a file. Out: paragraphs and loose cells, as far as lines, pipes and white space tell them apart.
 * Knowledge of the form does not live here.
 */
@NullMarked
package io.huizong.intake.text;

import org.jspecify.annotations.NullMarked;
