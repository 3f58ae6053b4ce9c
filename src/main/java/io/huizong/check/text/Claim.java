package io.huizong.check.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A number that a text says of something.
 *
 * @param subject the group of the pattern's words that found it, such as 收到
 * @param number the number stated, 万 resolved
 * @param offset where in the sentence the number stands
 */
record Claim(String subject, long number, int offset, Sentence sentence) {

    /** So many digits a count has before its point, or after it; more are those of a telephone or document number. */
    static final int MOST_DIGITS = 10;

    /** The digits of a count, an amount or a share. */
    static final String DIGITS = "\\d{1," + MOST_DIGITS + "}(?:\\.\\d{1," + MOST_DIGITS + "})?";

    /** A number as texts write it, with 万; words that make it approximate are for the caller to exclude. */
    static final String NUMBER = "(?<number>" + DIGITS + ")(?<wan>万?)(?!\\d|\\.\\d|[余多]|[年月日])";

    /** What follows a count. */
    static final KeywordSet UNITS = KeywordSet.of("件次", "件", "份", "宗", "起", "例", "条", "个", "项", "人次", "申请");

    /** One of them, in a pattern. */
    static final String UNIT = "(?:" + UNITS.alternatives() + ")";

    /** The claim of a match of a pattern with the groups subject, number and wan. */
    static Claim of(Matcher match, Sentence sentence) {
        long number = number(match.group("number"), !match.group("wan").isEmpty());
        return new Claim(match.group("subject"), number, match.start("number"), sentence);
    }

    /** The number that such digits tell, with or without 万 after them. */
    static long number(String digits, boolean isTenThousands) {
        long factor = isTenThousands ? 10_000 : 1;
        return digits.contains(".")
                ? new BigDecimal(digits).multiply(BigDecimal.valueOf(factor)).longValue()
                : Long.parseLong(digits) * factor;
    }
}
