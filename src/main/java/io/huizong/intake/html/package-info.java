/**
 * Web pages: pages saved from sites and from office programs, whatever the markup around the report looks like.
 *
 * <p>In: the bytes of a file. Out: the text lines and tables that a person sees on the page, as a
 * {@link io.huizong.intake.document.Document}. Knowledge of the form does not live here.
 */
@NullMarked
package io.huizong.intake.html;

import org.jspecify.annotations.NullMarked;
