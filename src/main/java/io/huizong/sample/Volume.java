package io.huizong.sample;

/**
 * How much a body has to do in a common year.
 *
 * @param requests requests received
 * @param documents the most normative documents that it issues a year
 * @param makesRules whether it issues 规章
 */
record Volume(
        long requests,
        long licensing,
        long penalties,
        long coercive,
        long feesYuan,
        int documents,
        boolean makesRules) {

    /** A body that reports nothing but zeros. */
    static final Volume NIL = new Volume(0, 0, 0, 0, 0, 0, false);

    /** The same work for a smaller place. */
    Volume dividedBy(int divisor) {
        return new Volume(
                requests / divisor,
                licensing / divisor,
                penalties / divisor,
                coercive / divisor,
                feesYuan / divisor,
                Math.min(documents, 2),
                false);
    }

    boolean isNil() {
        return equals(NIL);
    }
}
