package io.huizong.intake.word;

import io.huizong.intake.document.Budget;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks through the body of a DOC and takes what is seen. Used once. */
final class DocBody {

    private final Budget budget;
    private final DocText text = new DocText();

    private DocBody(Budget budget) {
        this.budget = budget;
    }

    static List<BodyPart> read(Range body, Budget budget) {
        return new DocBody(budget).blocks(body, 0);
    }

    private List<BodyPart> blocks(Range range, int level) {
        budget.enter(level);
        BodyParts blocks = new BodyParts();
        for (int i = 0; i < range.numParagraphs(); ) {
            budget.turn();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs());
            } else {
                text.take(paragraph, blocks);
                i++;
            }
        }
        return blocks.end();
    }

    private BodyPart.Table table(Table table) {
        TableEdges edges = TableEdges.of(table);
        List<BodyPart.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            budget.turn();
            rows.add(row(table.getRow(i), edges, table.getTableLevel()));
        }
        return new BodyPart.Table(rows);
    }

    private BodyPart.Row row(TableRow row, TableEdges edges, int level) {
        List<BodyPart.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (!TableEdges.isPartOfLeft(cell)) {
                int column = edges.column(cell.getLeftEdge());
                int span = Math.max(1, edges.column(TableEdges.right(row, i)) - column);
                boolean isContinued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new BodyPart.Cell(column, span, isContinued, blocks(cell, level)));
            }
        }
        return new BodyPart.Row(cells);
    }
}
