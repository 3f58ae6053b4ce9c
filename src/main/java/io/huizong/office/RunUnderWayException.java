package io.huizong.office;

/** Another run holds the output folder. */
public final class RunUnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunUnderWayException(String message) {
        super(message);
    }
}
