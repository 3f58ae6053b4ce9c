/**
 * What the operator types and sees: commands, exit codes, progress, summaries.
 *
 * <p>In: a command line. Out: the terminal and an exit code. Everything else lives behind {@code office}; {@code check FILE}
 * alone goes to {@code examine} and {@code paper} directly and starts no Spring.
 */
@NullMarked
package io.huizong.cli;

import org.jspecify.annotations.NullMarked;
