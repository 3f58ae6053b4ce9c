package io.huizong.check;

import io.huizong.form.Cell;

/**
 * From where on something is worth a word. The office may set its own.
 *
 * @param rise how many times larger than last year's a figure must be (YEAR-3); fivefold, since requests of one department
 *     double and halve from year to year without cause
 * @param fall how many times smaller than last year's a figure must be (YEAR-3); fivefold, for the same reason
 * @param significant the count below which figures swing by chance (YEAR-3)
 * @param unitChange from how many times on an amount looks like 元 written for 万元 (YEAR-3); the units differ by 10,000,
 *     so 1,000 leaves the amount itself room to change tenfold
 * @param copiedFigure a figure that repeats by chance less often than reports are copied (YEAR-4): small agencies file
 *     the same one or two requests year after year
 * @param copiedDigits how many digits the different figures of two agencies that are the same must have together (CITY-6);
 *     twelve digits agree by chance less than once among the five thousand million pairs of 100,000 reports
 * @param alike which share of two texts must be the same, in percent (YEAR-4, CITY-6); sentences of the trade alone make
 *     honest texts alike by half
 * @param shortest the number of characters below which texts are alike by nature (YEAR-4, CITY-6)
 * @param appeals which share of the requests of two years appeals must exceed, in percent (APP-2); all of them, since each
 *     appeal has its request
 * @param smallestSum the total told in a text below which its parts are not added up where they may not be all (TXT-5):
 *     of a few, one or two are easily left untold
 * @param nearSum by how much of the total, in percent, such parts may differ from it to look like a slip (TXT-5); parts
 *     left untold make a greater difference
 */
public record Thresholds(
        int rise,
        int fall,
        long significant,
        int unitChange,
        long copiedFigure,
        int copiedDigits,
        int alike,
        int shortest,
        int appeals,
        long smallestSum,
        int nearSum) {

    /** The largest figure so many times over is still within a {@code long}. */
    private static final int MOST_TIMES = 9_000;

    /** What holds where the office sets nothing. */
    public static final Thresholds DEFAULT = new Thresholds(5, 5, 30, 1000, 10, 12, 90, 300, 100, 50, 2);

    /**
     * @throws IllegalArgumentException for the first that is out of its range, which the message tells
     */
    public Thresholds {
        demand("rise", rise, 2, MOST_TIMES);
        demand("fall", fall, 2, MOST_TIMES);
        demand("significant", significant, 1, Cell.LARGEST);
        demand("unitChange", unitChange, 2, MOST_TIMES);
        demand("copiedFigure", copiedFigure, 1, Cell.LARGEST);
        demand("copiedDigits", copiedDigits, 1, 1_000);
        demand("alike", alike, 50, 100);
        demand("shortest", shortest, 1, 1_000_000);
        demand("appeals", appeals, 1, 1_000);
        demand("smallestSum", smallestSum, 1, Cell.LARGEST);
        demand("nearSum", nearSum, 0, 100);
    }

    private static void demand(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s 应为 %d–%d，实为 %d / must be from %d to %d, is %d"
                    .formatted(name, least, most, value, least, most, value));
        }
    }
}
