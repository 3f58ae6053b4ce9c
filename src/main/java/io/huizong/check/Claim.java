package io.huizong.check;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A number that a text tells of something.
 *
 * @param subject the group of the pattern's words that found it, such as 收到
 * @param number the number told, 万 resolved
 * @param offset where in the sentence the number stands
 */
record Claim(String subject, long number, int offset, Sentence sentence) {

    /** The digits of a count, an amount or a share; more are those of a telephone or document number. */
    static final String DIGITS = "\\d{1,10}(?:\\.\\d{1,10})?";

    /** A number as texts write it, with 万; words that make it approximate are for the caller to exclude. */
    static final String NUMBER = "(?<number>" + DIGITS + ")(?<wan>万?)(?!\\d|\\.\\d|[余多]|[年月日])";

    /** What follows a count. */
    static final String UNIT = "(?:件次|件|份|宗|起|例|条|个|项|人次|申请)";

    /** The claim of a match of a pattern with the groups subject, number and wan. */
    static Claim of(Matcher match, Sentence sentence) {
        BigDecimal number = new BigDecimal(match.group("number"));
        BigDecimal factor = match.group("wan").isEmpty() ? BigDecimal.ONE : BigDecimal.valueOf(10_000);
        BigDecimal value = number.multiply(factor);
        return new Claim(match.group("subject"), value.longValue(), match.start("number"), sentence);
    }
}
