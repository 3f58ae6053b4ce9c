package io.huizong.intake.recognise.rows;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Document.GridCell;
import io.huizong.intake.recognise.labels.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures in merged cells that several lines of a form share: nobody can tell which of the lines such a figure belongs to,
 * so that each gets a cell that says so and is refused.
 */
final class SharedCells {

    private static final String SHARED = "合并单元格：";

    /** No table of the form has more lines. */
    private static final int MOST_LINES = 30;

    /** Cells beyond so many are only refused where they begin. */
    private static final int MOST_SHARED = 1000;

    private final Labels labels;
    private final Map<Integer, List<GridCell>> below = new HashMap<>();
    private int count;
    private final Map<Integer, Boolean> namesLine = new HashMap<>();

    private SharedCells(Labels labels) {
        this.labels = labels;
    }

    /** The grid with each shared figure in every line that it stands in. */
    static Document.Grid inEveryLine(Document.Grid grid, Labels labels) {
        boolean isAnyMerged =
                grid.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(SharedCells::isMergedFigure);
        return isAnyMerged ? new SharedCells(labels).inEveryLine(grid) : grid;
    }

    private static boolean isMergedFigure(GridCell cell) {
        return cell.rowSpan() > 1
                && cell.text().codePoints().anyMatch(Character::isDigit)
                && Token.of(cell.text(), cell.place()).isValue();
    }

    private Document.Grid inEveryLine(Document.Grid grid) {
        List<Document.Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<GridCell> cells = new ArrayList<>(below.getOrDefault(i, List.of()));
            for (GridCell cell : grid.rows().get(i).cells()) {
                cells.add(isMergedFigure(cell) ? inEveryLine(cell, i, grid.rows()) : cell);
            }
            cells.sort(Comparator.comparingInt(GridCell::column));
            rows.add(new Document.Row(cells));
        }
        return new Document.Grid(rows);
    }

    private GridCell inEveryLine(GridCell cell, int row, List<Document.Row> rows) {
        int end = Math.min(rows.size(), row + Math.min(cell.rowSpan(), MOST_LINES));
        GridCell own = new GridCell(cell.column(), cell.columnSpan(), 1, SHARED + cell.text(), cell.place());
        boolean isShared = false;
        for (int i = row + 1; i < end; i++) {
            if (namesLine(i, rows)) {
                isShared = true;
                if (count++ < MOST_SHARED) {
                    below.computeIfAbsent(i, key -> new ArrayList<>()).add(own);
                }
            }
        }
        return isShared ? own : cell;
    }

    private boolean namesLine(int index, List<Document.Row> rows) {
        return namesLine.computeIfAbsent(
                index,
                key -> rows.get(key).cells().stream()
                        .map(cell -> labels.meaning(cell.text()))
                        .anyMatch(meaning -> meaning != null && meaning.isLine()));
    }
}
