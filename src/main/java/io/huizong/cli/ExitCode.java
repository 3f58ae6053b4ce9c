package io.huizong.cli;

/** What a command ends with, for cron and scripts. */
final class ExitCode {

    /** Published, or read and in order. */
    static final int OK = 0;
    /** Published or read, but something needs attention ({@code check}, and {@code run --exit-code}). */
    static final int ATTENTION = 1;
    /** Wrong usage or settings; nothing was done. */
    static final int USAGE = 2;
    /** Failed; the previous publication stands untouched. */
    static final int FAILED = 3;
    /** Another run is under way. */
    static final int BUSY = 4;

    private ExitCode() {}
}
