package io.huizong.intake.paper;

import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Renders a report as the neutral document that readers of ruled tables make. */
public final class PaperGrids {

    private PaperGrids() {}

    public static Document write(PaperReport report) {
        List<Document.Part> parts = new ArrayList<>();
        paragraph(report.title(), parts);
        section(report, 0, parts);
        for (int i = 0; i < report.tables().size(); i++) {
            paragraph(report.tables().get(i).heading(), parts);
            parts.add(grid(report.tables().get(i), i + 1));
        }
        for (int i = 1; i < report.sections().size(); i++) {
            section(report, i, parts);
        }
        return new Document(parts, List.of());
    }

    private static void section(PaperReport report, int index, List<Document.Part> parts) {
        report.sections().get(index).forEach(text -> paragraph(text, parts));
    }

    private static void paragraph(String text, List<Document.Part> parts) {
        parts.add(new Document.Paragraph(text, Place.NONE));
    }

    /** The grid of a table; cells below a merged one begin right of it. */
    public static Document.Grid grid(PaperTable table, int number) {
        Set<List<Integer>> taken = new HashSet<>();
        List<Document.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Document.GridCell> cells = new ArrayList<>();
            int column = 0;
            for (PaperCell cell : table.rows().get(r)) {
                while (taken.contains(List.of(r, column))) {
                    column++;
                }
                cells.add(new Document.GridCell(
                        column,
                        cell.columns(),
                        cell.rows(),
                        cell.text(),
                        Place.table(number, r + 1, cells.size() + 1)));
                for (int below = 1; below < cell.rows(); below++) {
                    for (int beside = 0; beside < cell.columns(); beside++) {
                        taken.add(List.of(r + below, column + beside));
                    }
                }
                column += cell.columns();
            }
            rows.add(new Document.Row(cells));
        }
        return new Document.Grid(rows);
    }

    /**
     * Whether a cell reaches from this row over the next and no further. Paper keeps such rows on one page: cut in two,
     * the cell of a figure looks like a figure and an empty cell, and nobody could tell.
     */
    public static boolean isJoinedBelow(Document.Grid grid, int row) {
        return row + 1 < grid.rows().size()
                && grid.rows().get(row).cells().stream().anyMatch(cell -> cell.rowSpan() == 2);
    }
}
