package io.huizong.intake.excel;

import io.huizong.intake.document.Document;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ways in which reports stand in workbooks. */
public enum SheetLayout {
    /** All on one sheet, as XLSX. */
    ONE_SHEET,
    /** A sheet for the words and one for each table, as XLSX. */
    FOUR_SHEETS,
    /** Every number a text, the tables right below one another. */
    TEXT_NUMBERS,
    /** With a sheet, a row and a column that are hidden. */
    HIDDEN,
    /** All on one sheet, as XLS. */
    OLD;

    /** The file. */
    public byte[] write(PaperReport report) {
        try (Workbook workbook = this == OLD ? new HSSFWorkbook() : new XSSFWorkbook()) {
            new Writer(workbook, this).report(report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ending of its name. */
    public String extension() {
        return this == OLD ? ".xls" : ".xlsx";
    }

    /** Fills a workbook. */
    private static final class Writer {

        private static final int LEFT = 1;
        private static final int LABEL_COLUMNS = 3;
        /** Room for three lines. */
        private static final int ROW_HEIGHT = 45;

        private final Workbook workbook;
        private final SheetLayout layout;
        private final CellStyle style;
        private final CellStyle wordStyle;
        private Sheet sheet;
        private int next;

        Writer(Workbook workbook, SheetLayout layout) {
            this.workbook = workbook;
            this.layout = layout;
            style = framed(workbook);
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0_ ;[Red]\\-#,##0\\ "));
            wordStyle = framed(workbook);
            wordStyle.setWrapText(true);
            sheet = sheet("年报");
        }

        private static CellStyle framed(Workbook workbook) {
            CellStyle style = workbook.createCellStyle();
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        }

        /** A sheet that is printed one page wide. */
        private Sheet sheet(String name) {
            Sheet added = workbook.createSheet(name);
            added.setDefaultColumnWidth(12);
            for (int column = LEFT; column < LEFT + LABEL_COLUMNS; column++) {
                added.setColumnWidth(column, 30 * 256);
            }
            added.setFitToPage(true);
            added.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            added.getPrintSetup().setFitWidth((short) 1);
            added.getPrintSetup().setFitHeight((short) 0);
            return added;
        }

        void report(PaperReport report) {
            words(report.title());
            report.sections().get(0).forEach(this::words);
            for (PaperTable table : report.tables()) {
                if (layout == FOUR_SHEETS) {
                    sheet = sheet(table.code() + workbook.getNumberOfSheets());
                    next = 2;
                }
                words(table.heading());
                table(PaperGrids.grid(table, 1));
            }
            report.sections().stream().skip(1).flatMap(List::stream).forEach(this::words);
            if (layout == HIDDEN) {
                hide();
            }
        }

        private void hide() {
            Sheet first = sheet;
            first.setColumnHidden(0, true);
            first.forEach(row -> row.createCell(0).setCellValue(7));
            Row row = first.createRow(next);
            row.setZeroHeight(true);
            row.createCell(2).setCellValue("规章");
            row.createCell(3).setCellValue(7);
            sheet = workbook.createSheet("旧");
            words("规章");
            workbook.setSheetHidden(1, true);
        }

        private void words(String text) {
            sheet.createRow(next).createCell(LEFT).setCellValue(text);
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, LEFT, LEFT + 7));
            next++;
        }

        private void table(Document.Grid grid) {
            int first = next;
            for (int i = 0; i < grid.rows().size(); i++) {
                row(i);
            }
            for (int i = 0; i < grid.rows().size(); i++) {
                for (Document.GridCell cell : grid.rows().get(i).cells()) {
                    cell(first + i, cell);
                }
            }
            next = first + grid.rows().size() + (layout == TEXT_NUMBERS ? 0 : 1);
        }

        private Row row(int index) {
            Row row = sheet.getRow(next + index);
            if (row == null) {
                row = sheet.createRow(next + index);
                row.setHeightInPoints(ROW_HEIGHT);
            }
            return row;
        }

        private void cell(int rowNumber, Document.GridCell source) {
            int column = LEFT + source.column();
            Cell cell = sheet.getRow(rowNumber).createCell(column);
            boolean isNumber = source.text().matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
            cell.setCellStyle(isNumber && source.text().indexOf('.') < 0 ? style : wordStyle);
            if (isNumber && layout != TEXT_NUMBERS) {
                cell.setCellValue(Double.parseDouble(source.text()));
            } else if (!source.text().isEmpty()) {
                cell.setCellValue(source.text());
            }
            if (source.rowSpan() > 1 || source.columnSpan() > 1) {
                merge(new CellRangeAddress(
                        rowNumber, rowNumber + source.rowSpan() - 1, column, column + source.columnSpan() - 1));
            }
        }

        /** No programme lets merged cells overlap, which those of a damaged table can. */
        private void merge(CellRangeAddress region) {
            if (sheet.getMergedRegions().stream().noneMatch(region::intersects)) {
                sheet.addMergedRegionUnsafe(region);
            }
        }
    }
}
