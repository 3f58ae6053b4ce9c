package io.huizong.intake.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole table shows about the empty cells in it, so that a row which ends with empty cells is only taken where
 * none of its cells can have been lost or moved.
 *
 * @param isPadded whether any row has more cells than columns
 * @param widths how far the rows reach whose last column is filled
 * @param hasInnerBlank whether an empty cell keeps its place in front of a filled one anywhere
 */
record Evidence(boolean isPadded, Set<Integer> widths, boolean hasInnerBlank) {

    /** Gathers the evidence of rows, each with the number of its columns. */
    static Evidence of(Map<Row, Integer> columns) {
        Set<Integer> widths = new HashSet<>();
        boolean isPadded = false;
        boolean hasInnerBlank = false;
        for (Map.Entry<Row, Integer> entry : columns.entrySet()) {
            Row row = entry.getKey();
            isPadded |= row.cells().size() > entry.getValue();
            hasInnerBlank |= row.hasInnerBlank();
            if (row.filled() == entry.getValue()) {
                widths.add(row.width());
            }
        }
        return new Evidence(isPadded, widths, hasInnerBlank);
    }

    /** Whether the first cells of a row are those of the form's columns, without any doubt. */
    boolean fits(Row row, int columns) {
        int filled = row.filled();
        if (filled == 0 || filled == columns) {
            return true;
        }
        if (filled > columns || row.cells().size() < columns) {
            return false;
        }
        boolean keepsBlanks = row.isGrid() || hasInnerBlank;
        boolean isComplete = isPadded
                ? widths.size() == 1 && widths.contains(row.width())
                : row.cells().size() == columns;
        return keepsBlanks && isComplete;
    }

    /** The cells of a row that {@link #fits}; fewer only where all of them are empty. */
    static List<Token> cells(Row row, int columns) {
        return row.cells().subList(0, Math.min(columns, row.cells().size()));
    }
}
