package io.huizong.intake.archive;

/** The archive is beyond one of the limits. */
final class ArchiveLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String limit;

    ArchiveLimitException(String limit) {
        super(limit, null, false, false);
        this.limit = limit;
    }

    String limit() {
        return limit;
    }
}
