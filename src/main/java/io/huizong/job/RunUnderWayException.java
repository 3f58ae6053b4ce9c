package io.huizong.job;

/** Another run holds the output folder. */
public final class RunUnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunUnderWayException(String message) {
        super(message);
    }
}
