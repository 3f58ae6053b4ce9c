package io.huizong.intake.recognise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the first cells of a row are those of the form's columns. A row whose last column is filled tells it itself;
 * one that ends with empty cells is taken only where the rest of the table shows that none of its cells can have been
 * lost, added or moved.
 */
final class Evidence {

    /** So many rows with the same empty cells behind their figures are no chance. */
    private static final int ROWS_THAT_TELL = 3;

    private final Collection<Row> rows;
    private final boolean keepsBlanks;
    private final int commonWidth;

    /**
     * @param rows the rows of one table that hold its figures
     * @param keepsBlanks whether the file shows that an empty cell keeps its place in scraped text
     */
    Evidence(Collection<Row> rows, boolean keepsBlanks) {
        this.rows = rows;
        this.keepsBlanks = keepsBlanks;
        commonWidth = commonWidth();
    }

    boolean fits(Row row, int columns) {
        int filled = row.filled();
        int size = row.cells().size();
        if (filled == 0 || (filled == columns && size == columns)) {
            return true;
        }
        if (filled > columns || size < columns) {
            return false;
        }
        if (row.isGrid()) {
            return row.width() == (row.reach() > 0 ? row.reach() : commonWidth);
        }
        return filled == columns ? isPaddedOnly(row, columns) : size == columns && keepsBlanks && row.isCellALine();
    }

    /** Padding stands on the line of the last cell; where it has lines of its own, all rows must have the same. */
    private boolean isPaddedOnly(Row row, int columns) {
        if (columns == 1 || !row.isCellALine()) {
            return true;
        }
        List<Row> filled = rows.stream().filter(other -> other.filled() > 1).toList();
        return filled.size() >= ROWS_THAT_TELL
                && filled.stream()
                        .allMatch(other -> other.filled() == columns
                                && other.cells().size() == row.cells().size());
    }

    private int commonWidth() {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> !row.cells().isEmpty()).forEach(row -> counts.merge(row.width(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > rows.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** The cells of a row that {@link #fits}; fewer only where all of them are empty. */
    static List<Token> cells(Row row, int columns) {
        return row.cells().subList(0, Math.min(columns, row.cells().size()));
    }
}
