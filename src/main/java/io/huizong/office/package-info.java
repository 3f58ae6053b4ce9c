/**
 * What a front end works with: a session that runs the job while it holds the output folder, and the reading side, which
 * answers about what was published at any time, next to a run or without one.
 *
 * <p>In: folders and questions. Out: results and answers as values. Printing does not live here; {@code cli} does that.
 */
@NullMarked
package io.huizong.office;

import org.jspecify.annotations.NullMarked;
