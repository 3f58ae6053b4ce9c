package io.huizong.intake.recognise.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and years as pages write them, some of their characters lost. */
final class Dates {

    static final Pattern YEAR = Pattern.compile("(?<!\\d)20[1-4]\\d(?!\\d)|二[〇○零O0][一二三四][〇○零O0一二三四五六七八九]");

    private static final int EARLIEST = 2008;
    private static final Pattern DATE = Pattern.compile(
            "(20\\d{2})(?:[年/.-](\\d{1,2})[月/.-](\\d{1,2})|(\\d{1,2})月(\\d{1,2})|(\\d{2})(\\d{2})(?!\\d))");
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d{2})年?0?1月0?1日?(?:起|开始)?[至到—―–~-]+(20\\d{2})?年?12月?31日?");

    private Dates() {}

    /** The first date in a text without white space; empty where there is none or it cannot be. */
    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(group)),
                    Integer.parseInt(matcher.group(group + 1)));
            return date.getYear() < EARLIEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The statistics period in a text without white space, as a match whose year {@link #periodYear} says. */
    static Optional<String> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The year that a period lies in; empty where it begins and ends in different years. */
    static Optional<Integer> periodYear(String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean isOneYear = matcher.group(2) == null || matcher.group(2).equals(matcher.group(1));
        return isOneYear ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The number of a year that {@link #YEAR} matched. */
    static int year(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int numeral = "〇一二三四五六七八九".indexOf(text.charAt(i));
            digits.append(numeral >= 0 ? numeral : Character.isDigit(text.charAt(i)) ? text.charAt(i) - '0' : 0);
        }
        return Integer.parseInt(digits.toString());
    }
}
