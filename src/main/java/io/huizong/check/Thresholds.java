package io.huizong.check;

/**
 * From where on something is worth a word. The office may set its own.
 *
 * @param change how many times larger or smaller than last year's a figure must be (YEAR-3); fivefold, since requests of
 *     one department double and halve from year to year without cause
 * @param significant the count below which figures swing by chance (YEAR-3)
 * @param unitChange from how many times on an amount looks like 元 written for 万元 (YEAR-3); the units differ by 10,000,
 *     so 1,000 leaves the amount itself room to change tenfold
 * @param copiedFigure a figure that repeats by chance less often than reports are copied (YEAR-4): small agencies file
 *     the same one or two requests year after year
 * @param alike which share of two texts must be the same, in percent (YEAR-4, CITY-6); sentences of the trade alone make
 *     honest texts alike by half
 * @param shortest the number of characters below which texts are alike by nature (YEAR-4, CITY-6)
 */
public record Thresholds(int change, long significant, int unitChange, long copiedFigure, int alike, int shortest) {

    /** Fivefold, 30, a thousandfold, 10, 90 percent, 300 characters. */
    public static final Thresholds DEFAULT = new Thresholds(5, 30, 1000, 10, 90, 300);

    public Thresholds {
        if (change < 2 || significant < 1 || unitChange < 2 || copiedFigure < 1 || shortest < 1) {
            throw new IllegalArgumentException(
                    "thresholds out of range: change %d and unitChange %d from 2, ".formatted(change, unitChange)
                            + "significant %d, copiedFigure %d and shortest %d from 1"
                                    .formatted(significant, copiedFigure, shortest));
        }
        if (alike < 1 || alike > 100) {
            throw new IllegalArgumentException("threshold alike is a percentage from 1 to 100, not " + alike);
        }
    }
}
