package io.huizong.check;

/** The two lines by which requests pass from one year's report to the next. */
final class CarryOver {

    /** 上年结转. */
    static final String IN = "requests.carriedIn";

    /** 结转下年度继续办理. */
    static final String OUT = "requests.carriedOut";

    private CarryOver() {}
}
