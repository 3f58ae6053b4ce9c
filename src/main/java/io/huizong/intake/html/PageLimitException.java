package io.huizong.intake.html;

/** The page is beyond one of the limits. */
final class PageLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String limit;

    /** @param limit in words, such as "200 levels" */
    PageLimitException(String limit) {
        super(limit, null, false, false);
        this.limit = limit;
    }

    String limit() {
        return limit;
    }
}
