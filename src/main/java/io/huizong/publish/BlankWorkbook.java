package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the blank workbook that an agency fills in: a sheet for name, year and text, one for each table. Labels are
 * locked, figures are validated as they are typed, and the sum that a total should be is shown beside it.
 */
public final class BlankWorkbook {

    /** The name of the areas with sums; whoever reads a workbook passes them over. */
    static final String CHECK_AREA = "核对";

    private static final int LABEL_WIDTH = 20 * 256;
    private static final int VALUE_WIDTH = 11 * 256;
    private static final int TEXT_COLUMNS = 4;
    private static final float TEXT_HEIGHT = 150;

    private final Form form;
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    private BlankWorkbook(Form form, XSSFWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
        styles = new WorkbookStyles(workbook);
    }

    /**
     * Writes the template of an edition; the stream is not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Form form, OutputStream stream) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            BlankWorkbook template = new BlankWorkbook(form, workbook);
            template.front();
            form.tables().forEach(template::table);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(stream);
        }
    }

    private void front() {
        XSSFSheet sheet = sheet("报告");
        for (int column = 0; column < TEXT_COLUMNS; column++) {
            sheet.setColumnWidth(column, LABEL_WIDTH);
        }
        words(sheet, 0, "", styles.title());
        sheet.getRow(0).getCell(0).setCellFormula("B3&B5&\"年%s\"".formatted(form.title()));
        field(sheet, 2, "单位名称");
        field(sheet, 3, "单位代码");
        field(sheet, 4, "年度");
        Validations.year(sheet, new CellRangeAddress(4, 4, 1, 1), form.firstYear());
        int next = 6;
        for (NarrativeSection section : form.sections()) {
            words(sheet, next, section.label(), styles.heading());
            words(sheet, next + 1, "", styles.text());
            sheet.getRow(next + 1).setHeightInPoints(TEXT_HEIGHT);
            next += 2;
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, TEXT_COLUMNS - 1, 0, next - 1);
    }

    private void field(XSSFSheet sheet, int rowNumber, String label) {
        Row row = sheet.createRow(rowNumber);
        cell(row, 0, label, styles.label());
        for (int column = 1; column < TEXT_COLUMNS; column++) {
            cell(row, column, "", styles.field());
        }
        sheet.addMergedRegion(new CellRangeAddress(rowNumber, rowNumber, 1, TEXT_COLUMNS - 1));
    }

    private static void words(XSSFSheet sheet, int rowNumber, String text, CellStyle style) {
        Row row = sheet.createRow(rowNumber);
        for (int column = 0; column < TEXT_COLUMNS; column++) {
            cell(row, column, column == 0 ? text : "", style);
        }
        sheet.addMergedRegion(new CellRangeAddress(rowNumber, rowNumber, 0, TEXT_COLUMNS - 1));
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.protectSheet("");
        return sheet;
    }

    private void table(Table table) {
        FormTable layout = FormTable.of(form, table);
        XSSFSheet sheet = sheet(table.name());
        int width = layout.labelColumns() + layout.valueColumns();
        sheet.getPrintSetup().setLandscape(width > 6);
        sheet.createRow(0);
        cell(sheet.getRow(0), 0, table.number() + "、" + table.heading(), styles.heading());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        Map<Cell, CellReference> places = boxes(layout, sheet);
        for (int column = 0; column < width; column++) {
            sheet.setColumnWidth(column, column < layout.labelColumns() ? LABEL_WIDTH : VALUE_WIDTH);
        }
        int last = layout.rows().size();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, width - 1, 0, last);
        new CheckSums(sheet, places, width + 1, last + 2, styles).write(form.identities());
    }

    private Map<Cell, CellReference> boxes(FormTable layout, XSSFSheet sheet) {
        Map<Cell, CellReference> places = new HashMap<>();
        int[] takenUntil = new int[layout.labelColumns() + layout.valueColumns()];
        for (int i = 0; i < layout.rows().size(); i++) {
            int row = i + 1;
            sheet.createRow(row);
        }
        for (int i = 0; i < layout.rows().size(); i++) {
            int row = i + 1;
            int column = 0;
            for (FormTable.Box box : layout.rows().get(i)) {
                while (takenUntil[column] > row) {
                    column++;
                }
                CellRangeAddress area =
                        new CellRangeAddress(row, row + box.rowSpan() - 1, column, column + box.columnSpan() - 1);
                box(sheet, box, area);
                Cell cell = box.cell();
                if (cell != null) {
                    places.put(cell, new CellReference(row, column));
                    Validations.figure(sheet, area, cell.kind());
                }
                for (int covered = column; covered < column + box.columnSpan(); covered++) {
                    takenUntil[covered] = row + box.rowSpan();
                }
                column += box.columnSpan();
            }
        }
        return places;
    }

    private void box(XSSFSheet sheet, FormTable.Box box, CellRangeAddress area) {
        CellStyle style =
                switch (box.kind()) {
                    case HEADER -> styles.header();
                    case LABEL -> styles.label();
                    case VALUE -> styles.value();
                };
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                boolean isFirst = row == area.getFirstRow() && column == area.getFirstColumn();
                cell(sheet.getRow(row), column, isFirst ? box.text() : "", style);
            }
        }
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
    }
}
