package io.huizong.check;

import io.huizong.form.Cell;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From where on something is worth a word. The office may set its own. */
public enum Threshold {
    /**
     * How many times larger than last year's a figure must be (YEAR-3); fivefold, since requests of one department double
     * and halve from year to year without cause.
     */
    RISE(5, 2, Bound.MOST_TIMES),
    /** How many times smaller than last year's a figure must be (YEAR-3); fivefold, for the same reason. */
    FALL(5, 2, Bound.MOST_TIMES),
    /** The count below which figures swing by chance (YEAR-3). */
    SIGNIFICANT(30, 1, Cell.LARGEST),
    /**
     * From how many times on an amount looks like 元 written for 万元 (YEAR-3); the units differ by 10,000, so 1,000 leaves
     * the amount itself room to change tenfold.
     */
    UNIT_CHANGE(1_000, 2, Bound.MOST_TIMES),
    /**
     * A figure that repeats by chance less often than reports are copied (YEAR-4): small agencies file the same one or two
     * requests year after year.
     */
    COPIED_FIGURE(10, 1, Cell.LARGEST),
    /**
     * How many digits the different figures of two agencies that are the same must have together (CITY-6); twelve digits
     * agree by chance less than once among the five thousand million pairs of 100,000 reports.
     */
    COPIED_DIGITS(12, 1, 1_000),
    /**
     * Which share of two texts must be the same, in percent (YEAR-4, CITY-6); sentences of the trade alone make honest texts
     * alike by half.
     */
    ALIKE(90, 50, 100),
    /** The number of characters below which texts are alike by nature (YEAR-4, CITY-6). */
    SHORTEST(300, 1, 1_000_000),
    /**
     * Which share of the requests of two years appeals must exceed, in percent (APP-2); all of them, since each appeal has
     * its request.
     */
    APPEALS(100, 1, 1_000),
    /**
     * The total in a text below which its parts are not added up where they may not be all (TXT-5): of a few, one or two are
     * easily left unsaid.
     */
    SMALLEST_SUM(50, 1, Cell.LARGEST),
    /**
     * By how much of the total, in percent, such parts may differ from it to look like a slip (TXT-5); parts left unsaid make
     * a greater difference.
     */
    NEAR_SUM(2, 0, 100);

    private final long standard;
    private final long least;
    private final long most;

    Threshold(long standard, long least, long most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    private static final class Bound {
        /** The largest figure so many times over is still within a {@code long}. */
        static final long MOST_TIMES = 9_000;
    }

    /** What holds where the office sets nothing. */
    public long standard() {
        return standard;
    }

    /** Its name as a setting: {@code unitChange}. */
    public String word() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .reduce("", String::concat);
    }

    /** The threshold that a setting names in any of the ways of properties and environment: unit-change, UNITCHANGE. */
    public static Optional<Threshold> named(String setting) {
        String letters = setting.replaceAll("[^A-Za-z]", "");
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(letters))
                .findFirst();
    }

    /**
     * Refuses a value out of its range.
     *
     * @throws IllegalArgumentException whose message says which threshold, its range and the value
     */
    void demand(long value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s 应为 %d–%d，实为 %d / must be from %d to %d, is %d"
                    .formatted(word(), least, most, value, least, most, value));
        }
    }
}
