package io.huizong.intake.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The part of a sheet that a person sees something in: its rows and columns without the hidden ones.
 *
 * @param rows the rows that are not hidden, from the first to the last with anything written in it
 * @param columns the columns that are not hidden, up to the last with anything written in it or merged with one
 * @param merged the merged regions
 */
record SheetArea(Sheet sheet, List<Integer> rows, List<Integer> columns, List<CellRangeAddress> merged) {

    static SheetArea of(Sheet sheet) {
        int lastRow = -1;
        int lastColumn = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    lastRow = Math.max(lastRow, cell.getRowIndex());
                    lastColumn = Math.max(lastColumn, cell.getColumnIndex());
                }
            }
        }
        List<CellRangeAddress> merged = new ArrayList<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (region.getFirstRow() <= lastRow && region.getFirstColumn() <= lastColumn) {
                merged.add(region);
            }
        }
        for (CellRangeAddress region : merged) {
            lastColumn = Math.max(lastColumn, isWritten(sheet, region) ? region.getLastColumn() : 0);
        }
        return new SheetArea(sheet, visibleRows(sheet, lastRow), visibleColumns(sheet, lastColumn), merged);
    }

    private static boolean isWritten(Sheet sheet, CellRangeAddress region) {
        Row row = sheet.getRow(region.getFirstRow());
        Cell cell = row == null ? null : row.getCell(region.getFirstColumn());
        return cell != null && cell.getCellType() != CellType.BLANK;
    }

    /** Rows without any cell are not there; a million of them may lie between two that are. */
    private static List<Integer> visibleRows(Sheet sheet, int last) {
        List<Integer> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (!row.getZeroHeight() && row.getRowNum() <= last) {
                rows.add(row.getRowNum());
            }
        }
        return rows;
    }

    private static List<Integer> visibleColumns(Sheet sheet, int last) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
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

    /** For each column its position among those that are seen. */
    Map<Integer, Integer> positions() {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
        return positions;
    }
}
