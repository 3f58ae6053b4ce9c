package io.huizong.check.figures;

/** The two lines of table 三 by which requests pass from one year's report to the next, in every edition. */
public final class CarriedLines {

    /** 上年结转. */
    public static final String IN = "requests.carriedIn";

    /** 结转下年度继续办理. */
    public static final String OUT = "requests.carriedOut";

    private CarriedLines() {}
}
