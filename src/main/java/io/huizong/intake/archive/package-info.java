/**
 * Opening files, those inside archives too.
 *
 * <p>In: a folder or an archive. Out: a {@link io.huizong.intake.document.Source} in memory, or the reason why it was
 * not fetched. What the files say does not live here.
 */
@NullMarked
package io.huizong.intake.archive;

import org.jspecify.annotations.NullMarked;
