package io.huizong.intake.recognise.tables;

import io.huizong.intake.recognise.rows.Row;
import io.huizong.intake.recognise.rows.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the first cells of a row are those of the form's columns. A row whose last column is filled proves it itself;
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

    /** @param mates the rows of the lines that have the same columns, this one among them */
    boolean fits(Row row, int columns, List<Row> mates) {
        int filled = row.filled();
        int size = row.cells().size();
        if (filled == 0 || (filled == columns && size == columns)) {
            return true;
        }
        if (filled > columns || size < columns || holdsFigureBehind(row, columns)) {
            return false;
        }
        if (row.isGrid()) {
            return row.width() == (row.reach() > 0 ? row.reach() : commonWidth)
                    && (filled == columns ? isAsLong(row, mates) : isInPlace(row, columns, mates));
        }
        return filled == columns ? isPaddedOnly(row, columns) : size == columns && keepsBlanks && row.isCellALine();
    }

    /** A sheet fills each row up to its own width: only the other lines tell which of the cells are the table's. */
    private static boolean isInPlace(Row row, int columns, List<Row> mates) {
        List<Row> others = mates.stream()
                .filter(other -> !other.equals(row) && other.cells().size() >= columns)
                .toList();
        long same =
                others.stream().filter(other -> standAlike(row, other, columns)).count();
        return 2 * same >= others.size();
    }

    /** An empty cell that only this row has can have been a figure's, which was cut in two. */
    private static boolean isAsLong(Row row, List<Row> mates) {
        List<Row> others = mates.stream().filter(other -> !other.equals(row)).toList();
        long same = others.stream()
                .filter(other -> other.cells().size() == row.cells().size())
                .count();
        return 2 * same >= others.size();
    }

    private static boolean standAlike(Row one, Row other, int columns) {
        for (int i = 0; i < columns; i++) {
            Token left = one.cells().get(i);
            Token right = other.cells().get(i);
            if (left.column() != right.column() || left.end() != right.end()) {
                return false;
            }
        }
        return true;
    }

    /** A figure behind the last column: an empty cell in front of it is none of the form's. */
    private static boolean holdsFigureBehind(Row row, int columns) {
        List<Token> cells = row.cells();
        return cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
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
