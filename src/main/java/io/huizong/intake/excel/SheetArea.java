package io.huizong.intake.excel;

import io.huizong.intake.document.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The part of a sheet that a person sees something in: its rows and columns without the hidden ones.
 *
 * @param rows the rows that are not hidden, from the first to the last with anything written in it
 * @param columns the columns that are not hidden, from the first to the last with anything written in it or merged with one
 * @param merged the merged regions
 */
record SheetArea(Sheet sheet, List<Integer> rows, List<Integer> columns, List<CellRangeAddress> merged) {

    /** The name by which our own templates tell the areas that only help to fill them in. */
    private static final String CHECK_AREA = "核对";

    static SheetArea of(Sheet sheet, Budget budget) {
        CellRangeAddress written = written(sheet, budget);
        List<CellRangeAddress> merged = new ArrayList<>();
        int lastColumn = written.getLastColumn();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            budget.turn();
            if (region.intersects(written)) {
                merged.add(region);
                lastColumn = Math.max(lastColumn, isWritten(sheet, region) ? region.getLastColumn() : 0);
            }
        }
        List<Integer> columns = visibleColumns(sheet, written.getFirstColumn(), lastColumn);
        return new SheetArea(sheet, visibleRows(sheet, written.getLastRow()), columns, merged);
    }

    /** The smallest area with all that is written; rows and columns at the margins of a sheet may be empty. */
    private static CellRangeAddress written(Sheet sheet, Budget budget) {
        int lastRow = 0;
        int lastColumn = 0;
        int firstColumn = Integer.MAX_VALUE;
        List<AreaReference> checks = checkAreas(sheet);
        Map<Integer, Boolean> isHidden = new HashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                budget.turn();
                if (isWritten(cell, checks)
                        && !isHidden.computeIfAbsent(cell.getColumnIndex(), sheet::isColumnHidden)) {
                    lastRow = Math.max(lastRow, cell.getRowIndex());
                    lastColumn = Math.max(lastColumn, cell.getColumnIndex());
                    firstColumn = Math.min(firstColumn, cell.getColumnIndex());
                }
            }
        }
        return new CellRangeAddress(0, lastRow, Math.min(firstColumn, lastColumn), lastColumn);
    }

    private static boolean isWritten(Cell cell, List<AreaReference> checks) {
        return cell.getCellType() != CellType.BLANK
                && checks.stream().noneMatch(area -> contains(area, cell.getRowIndex(), cell.getColumnIndex()));
    }

    private static boolean contains(AreaReference area, int row, int column) {
        return area.getFirstCell().getRow() <= row
                && row <= area.getLastCell().getRow()
                && area.getFirstCell().getCol() <= column
                && column <= area.getLastCell().getCol();
    }

    private static List<AreaReference> checkAreas(Sheet sheet) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        List<AreaReference> areas = new ArrayList<>();
        for (Name name : sheet.getWorkbook().getNames(CHECK_AREA)) {
            if (name.getSheetIndex() == index) {
                areas.addAll(List.of(AreaReference.generateContiguous(
                        sheet.getWorkbook().getSpreadsheetVersion(), name.getRefersToFormula())));
            }
        }
        return areas;
    }

    private static boolean isWritten(Sheet sheet, CellRangeAddress region) {
        Row row = sheet.getRow(region.getFirstRow());
        Cell cell = row == null ? null : row.getCell(region.getFirstColumn());
        return cell != null && cell.getCellType() != CellType.BLANK;
    }

    /** An empty row of figures may follow the last headers. Rows without any cell are not there; a million of them may lie between two that are. */
    private static List<Integer> visibleRows(Sheet sheet, int last) {
        List<Integer> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (!row.getZeroHeight() && row.getRowNum() <= last + 1) {
                rows.add(row.getRowNum());
            }
        }
        return rows;
    }

    private static List<Integer> visibleColumns(Sheet sheet, int first, int last) {
        List<Integer> columns = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            if (!sheet.isColumnHidden(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The cost of reading it. */
    long size() {
        return (long) rows.size() * (columns.size() + merged.size());
    }
}
