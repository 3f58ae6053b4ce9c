package io.huizong.intake.word;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
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

    private final Budget budget;
    private final List<Document.Part> parts = new ArrayList<>();
    private TextLines lines;
    private int lineNumber;
    private int tableNumber;

    private WordDocument(Budget budget) {
        this.budget = budget;
        lines = new TextLines(budget);
    }

    static Document of(List<BodyPart> blocks, List<String> metadata, Budget budget) {
        WordDocument document = new WordDocument(budget);
        document.add(blocks);
        document.endLines();
        return new Document(document.parts, metadata);
    }

    private void add(List<BodyPart> blocks) {
        for (BodyPart block : blocks) {
            if (block instanceof BodyPart.Line line) {
                lines.add(line.words(), ++lineNumber);
            } else if (block instanceof BodyPart.Table table) {
                add(table);
            }
        }
    }

    private void add(BodyPart.Table table) {
        boolean isBox = table.rows().stream().allMatch(row -> row.cells().size() <= 1);
        List<BodyPart.Row> rows = new ArrayList<>();
        int firstRow = 1;
        int number = isBox ? 0 : ++tableNumber;
        for (BodyPart.Row row : table.rows()) {
            budget.spend(Budget.Item.CELL, row.cells().size());
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
        lines = new TextLines(budget);
    }
}
