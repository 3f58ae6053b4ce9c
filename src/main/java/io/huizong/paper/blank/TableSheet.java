package io.huizong.paper.blank;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.paper.FormTable;
import io.huizong.paper.FormTable.Box;
import io.huizong.paper.FormTable.Kind;
import io.huizong.paper.FormTable.Placed;
import io.huizong.paper.Wrapping;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of the blank workbook with one table of the form, drawn as on paper. Used once. */
final class TableSheet {

    private static final float HEADING_POINTS = 32;
    private static final float LINE_POINTS = 13.5f;
    private static final float PADDING_POINTS = 7;

    private final XSSFSheet sheet;
    private final FormTable layout;
    private final WorkbookStyles styles;
    private final int[] widths;
    private final Map<Cell, CellReference> places = new HashMap<>();

    TableSheet(XSSFSheet sheet, FormTable layout, WorkbookStyles styles) {
        this.sheet = sheet;
        this.layout = layout;
        this.styles = styles;
        widths = layout.widths(BlankWorkbook.PAGE_WIDTH);
    }

    void write(Form form) {
        for (int column = 0; column < layout.width(); column++) {
            sheet.setColumnWidth(column, widths[column]);
        }
        heading();
        int last = layout.rows().size();
        for (int row = 1; row <= last; row++) {
            sheet.createRow(row);
        }
        layout.placed().forEach(this::box);
        for (int row = 1; row <= last; row++) {
            sheet.getRow(row).setHeightInPoints(height(row - 1));
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, layout.width() - 1, 0, last);
        if (layout.labelColumns() > 1) {
            sheet.setRepeatingRows(new CellRangeAddress(0, layout.headerRows(), -1, -1));
            sheet.createFreezePane(layout.labelColumns(), layout.headerRows() + 1);
        }
        new CheckSums(sheet, places, layout, styles).write(form.identities());
    }

    private void heading() {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(HEADING_POINTS);
        row.createCell(0).setCellStyle(styles.heading());
        row.getCell(0)
                .setCellValue(layout.table().number() + "、" + layout.table().heading());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, layout.width() - 1));
    }

    private void box(Placed placed) {
        CellRangeAddress area =
                new CellRangeAddress(placed.row() + 1, placed.endRow(), placed.column(), placed.endColumn() - 1);
        CellStyle style = style(placed.box());
        for (CellAddress at : area) {
            sheet.getRow(at.getRow()).createCell(at.getColumn()).setCellStyle(style);
        }
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
        Cell cell = placed.box().cell();
        if (cell == null) {
            sheet.getRow(area.getFirstRow())
                    .getCell(area.getFirstColumn())
                    .setCellValue(placed.box().text());
        } else {
            places.put(cell, new CellReference(area.getFirstRow(), area.getFirstColumn()));
            Validations.figure(sheet, area, cell.kind());
        }
    }

    private CellStyle style(Box box) {
        return switch (box.kind()) {
            case HEADER -> box.columnSpan() == layout.width() ? styles.caption() : styles.header();
            case LABEL -> layout.labelColumns() > 1 ? styles.label() : styles.header();
            case VALUE -> styles.value();
        };
    }

    /** As many lines as the longest label of the row needs; merged cells do not grow by themselves. */
    private float height(int row) {
        int lines = layout.placed().stream()
                .filter(placed -> placed.row() == row && placed.box().rowSpan() == 1)
                .filter(placed -> placed.box().kind() != Kind.VALUE)
                .mapToInt(this::lines)
                .max()
                .orElse(1);
        return lines * LINE_POINTS + PADDING_POINTS;
    }

    private int lines(Placed placed) {
        return Wrapping.lines(placed.box().text(), placed.width(widths) / 256 - 1)
                .size();
    }
}
