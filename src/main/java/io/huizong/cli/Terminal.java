package io.huizong.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the operator sees, in UTF-8 whatever the locale says.
 *
 * @param out for results
 * @param err for messages and progress
 * @param isInteractive whether a person watches, so that a progress bar makes sense
 */
record Terminal(PrintStream out, PrintStream err, boolean isInteractive) {

    static Terminal standard() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Relaunch.isTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
