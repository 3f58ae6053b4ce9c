package io.huizong.intake.word;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.office.RefusedFileException;
import io.huizong.intake.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the neutral document of the blocks of a Word file: tables of figures become grids, tables that only lay out the
 * page are walked through. Used once.
 */
final class WordDocument {

    /** No label and no figure of any form is as long; a cell with more holds a piece of the text. */
    private static final int LONGEST_CELL = 400;

    private final int mostCells;
    private final List<Document.Part> parts = new ArrayList<>();
    private TextLines lines = new TextLines();
    private int lineNumber;
    private int tableNumber;
    private int cellCount;

    private WordDocument(int mostCells) {
        this.mostCells = mostCells;
    }

    /** @throws RefusedFileException where there are more cells than the limits allow */
    static Document of(List<BodyPart> blocks, List<String> metadata, Limits limits) throws RefusedFileException {
        WordDocument document = new WordDocument(limits.cells());
        document.add(blocks);
        document.endLines();
        return new Document(document.parts, metadata);
    }

    private void add(List<BodyPart> blocks) throws RefusedFileException {
        for (BodyPart block : blocks) {
            if (block instanceof BodyPart.Line line) {
                lines.add(line.words(), ++lineNumber);
            } else if (block instanceof BodyPart.Table table) {
                add(table);
            }
        }
    }

    private void add(BodyPart.Table table) throws RefusedFileException {
        boolean isBox = table.rows().stream().allMatch(row -> row.cells().size() <= 1);
        List<BodyPart.Row> rows = new ArrayList<>();
        int firstRow = 1;
        int number = isBox ? 0 : ++tableNumber;
        for (BodyPart.Row row : table.rows()) {
            count(row);
            if (isBox || isLayout(row)) {
                grid(rows, number, firstRow);
                firstRow += rows.size() + 1;
                rows.clear();
                for (BodyPart.Cell cell : row.cells()) {
                    add(cell.content());
                }
            } else {
                rows.add(row);
            }
        }
        grid(rows, number, firstRow);
    }

    private void count(BodyPart.Row row) throws RefusedFileException {
        cellCount += row.cells().size();
        if (cellCount > mostCells) {
            throw new RefusedFileException(Reason.LIMIT, mostCells + " cells");
        }
    }

    private static boolean isLayout(BodyPart.Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.holdsTable() || cell.text().length() > LONGEST_CELL);
    }

    private void grid(List<BodyPart.Row> rows, int table, int firstRow) {
        if (!rows.isEmpty()) {
            endLines();
            parts.add(new MergedRows(table, firstRow).grid(rows));
        }
    }

    private void endLines() {
        parts.addAll(lines.parts());
        lines = new TextLines();
    }
}
