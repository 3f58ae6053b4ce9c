package io.huizong.job;

import java.util.List;

/** A year could not be completed. The previous publication stands untouched; the next run carries on. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailedException(List<Throwable> causes) {
        super(causes.isEmpty() ? "no cause is known" : root(causes.get(0)), causes.isEmpty() ? null : causes.get(0));
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
