package io.huizong.intake.word;

import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of cells that reach over several rows together. Used once. */
final class MergedRows {

    private final int table;
    private final int firstRow;
    private final List<List<Document.GridCell>> rows = new ArrayList<>();
    private Map<Integer, Where> open = new HashMap<>();

    private record Where(int row, int index) {}

    /** @param firstRow the number of the first row within its table, from 1 */
    MergedRows(int table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    Document.Grid grid(List<BodyPart.Row> source) {
        source.forEach(this::add);
        return new Document.Grid(rows.stream().map(Document.Row::new).toList());
    }

    private void add(BodyPart.Row row) {
        List<Document.GridCell> cells = new ArrayList<>();
        Map<Integer, Where> reaching = new HashMap<>();
        rows.add(cells);
        for (BodyPart.Cell cell : row.cells()) {
            Where above = open.get(cell.column());
            if (cell.isContinued() && above != null) {
                lengthen(above);
                reaching.put(cell.column(), above);
            } else {
                reaching.put(cell.column(), new Where(rows.size() - 1, cells.size()));
                Place place = Place.table(table, firstRow + rows.size() - 1, cells.size() + 1);
                cells.add(new Document.GridCell(cell.column(), cell.columnSpan(), 1, cell.text(), place));
            }
        }
        open = reaching;
    }

    private void lengthen(Where where) {
        List<Document.GridCell> row = rows.get(where.row());
        Document.GridCell cell = row.get(where.index());
        row.set(
                where.index(),
                new Document.GridCell(cell.column(), cell.columnSpan(), cell.rowSpan() + 1, cell.text(), cell.place()));
    }
}
