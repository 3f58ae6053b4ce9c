package io.huizong.cli;

/** A command was given something that it cannot work with; the message says what is allowed. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
