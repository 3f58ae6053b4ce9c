package io.huizong.sample;

import java.util.List;
import java.util.stream.Collectors;

/** How the tables of a page look once somebody has scraped its text. */
enum Layout {
    /** One row a line, cells parted by bars, spanned columns left as bars. */
    ROW_A_LINE {
        @Override
        String row(List<String> cells, int width) {
            return String.join(" | ", cells) + bars(width - cells.size()) + "\n";
        }
    },
    /** One cell a line, each with a bar behind it. */
    CELL_A_LINE {
        @Override
        String row(List<String> cells, int width) {
            return String.join(" |\n", cells) + " |" + "|".repeat(width - cells.size()) + "\n";
        }
    },
    /** One cell a paragraph, nothing else. */
    CELL_A_PARAGRAPH {
        @Override
        String row(List<String> cells, int width) {
            return filled(cells, "\n\n") + "\n\n";
        }
    },
    /** One row a line, cells parted by a blank. */
    BLANKS {
        @Override
        String row(List<String> cells, int width) {
            return filled(cells, " ") + "\n";
        }
    };

    /**
     * A row of a table.
     *
     * @param width the number of columns of the table
     */
    abstract String row(List<String> cells, int width);

    private static String bars(int missing) {
        return missing > 0 ? " " + "|".repeat(missing) : "";
    }

    private static String filled(List<String> cells, String between) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(between));
    }
}
