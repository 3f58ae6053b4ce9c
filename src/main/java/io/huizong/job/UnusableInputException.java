package io.huizong.job;

/**
 * The input folder or a setting cannot be used, so nothing was read. The message says what, where and what to do, in
 * Chinese and English.
 */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String chinese, String english) {
        super(chinese + " / " + english);
    }

    UnusableInputException(String chinese, String english, Throwable cause) {
        super(chinese + " / " + english, cause);
    }
}
