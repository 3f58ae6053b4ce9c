package io.huizong.paper;

import io.huizong.form.Cell;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a plain workbook: a sheet for title and text, one for each table laid out as the official form. */
public final class ReportWorkbook {

    private final ReportContent filling;
    private final XSSFWorkbook workbook;

    private ReportWorkbook(ReportContent filling, XSSFWorkbook workbook) {
        this.filling = filling;
        this.workbook = workbook;
    }

    /**
     * Writes a report; the stream is not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Report report, OutputStream stream) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ReportWorkbook written = new ReportWorkbook(ReportContent.of(report), workbook);
            written.front();
            report.form().tables().forEach(written::table);
            workbook.write(stream);
        }
    }

    private void front() {
        XSSFSheet sheet = workbook.createSheet("报告");
        words(sheet, filling.title());
        if (!filling.published().isEmpty()) {
            words(sheet, "发布时间：" + filling.published());
        }
        for (NarrativeSection section : filling.form().sections()) {
            if (!filling.paragraphs(section).isEmpty()) {
                words(sheet, section.label());
                words(sheet, String.join("\n", filling.paragraphs(section)));
            }
        }
    }

    private static void words(XSSFSheet sheet, String text) {
        sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(text);
    }

    private void table(Table table) {
        FormTable layout = FormTable.of(filling.form(), table);
        XSSFSheet sheet = workbook.createSheet(table.name());
        words(sheet, table.number() + "、" + table.heading());
        for (int row = 1; row <= layout.rows().size(); row++) {
            sheet.createRow(row);
        }
        layout.placed().forEach(placed -> box(sheet, placed));
    }

    /** Below the heading, which is the sheet's first row. */
    private void box(XSSFSheet sheet, FormTable.Placed placed) {
        CellRangeAddress area =
                new CellRangeAddress(placed.row() + 1, placed.endRow(), placed.column(), placed.endColumn() - 1);
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
        XSSFCell target = sheet.getRow(area.getFirstRow()).createCell(area.getFirstColumn());
        Cell cell = placed.box().cell();
        String text = cell == null ? placed.box().text() : filling.figure(cell);
        if (cell == null || text.equals("/")) {
            target.setCellValue(text);
        } else if (!text.isEmpty()) {
            target.setCellValue(Double.parseDouble(text));
        }
    }
}
