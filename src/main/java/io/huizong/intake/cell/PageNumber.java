package io.huizong.intake.cell;

import java.util.regex.Pattern;

/** The number of a page, which page breaks leave between the rows of a table. */
public final class PageNumber {

    private static final int LONGEST = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—―]+\\d{1,3}[-–—―]+|[Pp](age)?\\.?\\d{1,3}|第\\d{1,3}页([,/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}");

    private PageNumber() {}

    /** Whether a text is one: "-3-", "— 4 —", "P. 9". A lone "-" is none, and neither is a lone number. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && PAGE_NUMBER.matcher(Folding.compact(text)).matches();
    }
}
