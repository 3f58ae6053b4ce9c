package io.huizong.job;

import java.io.UncheckedIOException;
import java.util.List;

/** A year could not be completed. The previous publication stands untouched; the next run carries on. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailedException(List<Throwable> causes) {
        super(causes.isEmpty() ? "no cause is known" : told(causes.get(0)), causes.isEmpty() ? null : causes.get(0));
    }

    /** The innermost message, or that of whoever says in words of his own which file it was about. */
    private static String told(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause != null && !namesFile(failure, cause)) {
            return told(cause);
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static boolean namesFile(Throwable failure, Throwable cause) {
        String message = failure.getMessage();
        return failure instanceof UncheckedIOException
                && message != null
                && !message.equals(cause.toString())
                && message.contains(String.valueOf(cause.getMessage()));
    }
}
