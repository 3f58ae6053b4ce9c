package io.huizong.cli;

/** A command was given something that it cannot work with; the message says what is allowed. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what a value of the program refused, in its words. */
    UsageException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }

    UsageException(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
