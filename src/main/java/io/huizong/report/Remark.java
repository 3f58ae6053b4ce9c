package io.huizong.report;

/**
 * Something that a reader noticed while it read, without judging it; {@code check} makes findings of remarks.
 *
 * @param where the code of the cell ({@code requests.received.total}), line ({@code requests.received}) or table
 *     ({@code requests}) that it concerns; empty where it concerns the whole file
 * @param found what the file says, shortened to {@value #LONGEST} characters; may be empty
 * @param read what was made of it; may be empty
 */
public record Remark(Kind kind, String where, Place place, String found, String read) {

    private static final int LONGEST = 60;

    /** What a reader can notice. */
    public enum Kind {
        /** One of the three tables is not there. */
        TABLE_MISSING,
        /** A line of the form is not there, so its table was refused. */
        LINE_MISSING,
        /** A line of the form stands there more than once, so its table was refused. */
        LINE_TWICE,
        /** A table of the form stands there more than once with other figures, so it was refused. */
        TABLE_TWICE,
        /** A line has more or fewer values ({@code found}) than the form has columns ({@code read}). */
        CELL_COUNT,
        /** The column headers are not those of the form, or in another order. */
        HEADERS_DIFFER,
        /** A line with figures carries a label ({@code found}) that the form does not have. */
        LINE_UNKNOWN,
        /** Any other reason ({@code found}) why a cell cannot be placed without doubt. */
        CELL_DOUBTFUL,
        /** A cell holds something ({@code found}) that is no number. */
        NOT_A_NUMBER,
        /** A cell holds a number ({@code found}) with more decimals than its unit allows. */
        NOT_WHOLE,
        /** A cell holds a number ({@code found}) beyond 10^15, more than any report can mean. */
        TOO_LARGE,
        /** A label ({@code found}) departs from the form's but names its line ({@code read}) without doubt. */
        LABEL_DEPARTS,
        /** A row ({@code found}) that the form does not have was passed over. */
        LINE_EXTRA,
        /** One row of the file stands for several lines of the form; it was read into {@code where}. */
        LINES_MERGED,
        /** The layout departs from the form ({@code found}), yet every cell could be placed. */
        LAYOUT_DEPARTS,
        /** A cell holds a number with a unit or words ({@code found}); {@code read} gives the value taken. */
        WORDS_IN_CELL,
        /** An amount ({@code found}) without a unit was read as 万元. */
        UNIT_UNKNOWN,
        /** The title says one year ({@code read}), the period another ({@code found}). */
        PERIOD_DIFFERS,
        /** The title carries no year; it ({@code read}) was taken from the text ({@code found}). */
        YEAR_FROM_TEXT
    }

    public Remark {
        if (found.codePointCount(0, found.length()) > LONGEST) {
            found = found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }
}
