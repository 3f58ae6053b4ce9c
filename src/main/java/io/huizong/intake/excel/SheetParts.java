package io.huizong.intake.excel;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: rows of prose become paragraphs, all others grids. Used once. */
final class SheetParts {

    /** No label of any form is as long. */
    private static final int LONGEST_CELL = 120;

    private final SheetArea area;
    private final ShownText shown;
    private final Budget budget;
    private final String sheetName;
    private final List<Document.Part> parts = new ArrayList<>();
    private final List<Document.Row> rows = new ArrayList<>();

    SheetParts(SheetArea area, ShownText shown, Budget budget) {
        this.area = area;
        this.shown = shown;
        this.budget = budget;
        sheetName = area.sheet().getSheetName();
    }

    List<Document.Part> read() {
        int before = -1;
        for (int number : area.rows()) {
            budget.turn();
            if (number > before + 1) {
                endGrid();
            }
            before = number;
            add(cells(number));
        }
        endGrid();
        return parts;
    }

    private void add(List<Document.GridCell> cells) {
        Optional<Document.GridCell> prose = prose(cells);
        if (prose.isPresent()) {
            endGrid();
            parts.add(new Document.Paragraph(prose.get().text(), prose.get().place()));
        } else if (!cells.isEmpty()) {
            rows.add(new Document.Row(cells));
        }
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            parts.add(new Document.Grid(rows));
            rows.clear();
        }
    }

    /** The one filled cell of a row that holds sentences. */
    private static Optional<Document.GridCell> prose(List<Document.GridCell> cells) {
        List<Document.GridCell> filled =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        return filled.stream()
                .filter(cell -> filled.size() == 1)
                .filter(cell -> cell.text().indexOf('。') >= 0 || cell.text().length() > LONGEST_CELL)
                .findFirst();
    }

    private List<Document.GridCell> cells(int rowNumber) {
        Row row = area.sheet().getRow(rowNumber);
        List<Document.GridCell> cells = new ArrayList<>();
        List<CellRangeAddress> here = area.merged().stream()
                .filter(region -> region.containsRow(rowNumber))
                .toList();
        int width = area.columns().size();
        for (int position = 0; position < width; ) {
            int column = area.columns().get(position);
            CellRangeAddress region = region(here, column);
            int next = region == null ? position + 1 : endOf(region, position);
            if (region == null || isFirstRow(region, rowNumber)) {
                int rowSpan = region == null ? 1 : rowsOf(region);
                int first = region == null ? column : region.getFirstColumn();
                cells.add(new Document.GridCell(
                        position,
                        next - position,
                        rowSpan,
                        text(region == null ? row : area.sheet().getRow(region.getFirstRow()), first),
                        Place.sheet(sheetName, rowNumber + 1, column + 1)));
            }
            position = next;
        }
        return cells;
    }

    private String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : shown.of(cell).strip();
    }

    private static @Nullable CellRangeAddress region(List<CellRangeAddress> regions, int column) {
        for (CellRangeAddress region : regions) {
            if (region.containsColumn(column)) {
                return region;
            }
        }
        return null;
    }

    private int endOf(CellRangeAddress region, int position) {
        int end = position + 1;
        while (end < area.columns().size()
                && region.containsColumn(area.columns().get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a row of a region is the first one of it that is seen. */
    private boolean isFirstRow(CellRangeAddress region, int rowNumber) {
        int at = Collections.binarySearch(area.rows(), rowNumber);
        return at == 0 || area.rows().get(at - 1) < region.getFirstRow();
    }

    private int rowsOf(CellRangeAddress region) {
        return (int) area.rows().stream().filter(region::containsRow).count();
    }
}
