package io.huizong.intake.html;

import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one table, which pieces of layout between them may cut into several grids. */
final class HtmlTable {

    private record Filled(TableShape.Row row, List<CellLines> texts) {}

    private final List<Filled> rows = new ArrayList<>();
    private int number;

    /** Adds a row, unless it is empty or navigation. */
    void add(TableShape.Row row, List<CellLines> texts) {
        boolean isNavigation = texts.stream().allMatch(CellLines::isNavigation)
                && texts.stream().anyMatch(text -> text.length() > 0);
        if (!isNavigation) {
            rows.add(new Filled(row, texts));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether no grid was made of it yet. */
    boolean isNew() {
        return number == 0;
    }

    /**
     * The rows that were added since the last grid.
     *
     * @param count how many tables a person has met on the page so far
     */
    Document.Grid end(int count) {
        number = isNew() ? count : number;
        Document.Grid grid = new Document.Grid(rows.stream().map(this::row).toList());
        rows.clear();
        return grid;
    }

    private Document.Row row(Filled filled) {
        List<Document.GridCell> cells = new ArrayList<>(filled.texts.size());
        for (int i = 0; i < filled.texts.size(); i++) {
            TableShape.Cell cell = filled.row.cells().get(i);
            cells.add(new Document.GridCell(
                    cell.column(),
                    cell.columnSpan(),
                    cell.rowSpan(),
                    filled.texts.get(i).text(),
                    Place.table(number, filled.row.number(), cell.ordinal())));
        }
        return new Document.Row(cells);
    }
}
