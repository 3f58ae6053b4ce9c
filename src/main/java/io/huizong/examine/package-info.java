/**
 * One file from its bytes to what is found about it: opening, telling its format, reading, deciding whose it is, checking.
 *
 * <p>In: a {@link io.huizong.examine.Request}. Out: an {@link io.huizong.examine.Examined}. Here is the only boundary and
 * the only deadline: whatever goes wrong with a file, at any stage, is the outcome of that file and never an exception. How
 * a format is read and what a rule demands does not live here. {@code job} and {@code cli} take over.
 */
@NullMarked
package io.huizong.examine;

import org.jspecify.annotations.NullMarked;
