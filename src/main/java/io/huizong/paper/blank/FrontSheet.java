package io.huizong.paper.blank;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of the blank workbook: title, name, code and year, and the sections of text. Used once. */
final class FrontSheet {

    /** Where name, code and year are written: in the second column of these rows. */
    static final int NAME_ROW = 2;

    static final int CODE_ROW = 3;
    static final int YEAR_ROW = 4;

    /** Where the heading of the first section stands; text and the other sections follow, each a row. */
    static final int FIRST_SECTION_ROW = 6;

    private static final int LABEL_WIDTH = 18 * 256;
    private static final float ROW_POINTS = 24;
    private static final float TITLE_POINTS = 40;

    /** As high as a row can be but a little; half for the sections that are short. */
    private static final float TEXT_POINTS = 400;

    private static final String HINT = "只填白格，没有的数填 0。各表旁边和下面的“核对”显示合计是否相符，不打印，也不计入报告。";

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;

    FrontSheet(XSSFSheet sheet, WorkbookStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Form form) {
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, BlankWorkbook.PAGE_WIDTH - LABEL_WIDTH);
        title(form.title());
        field(NAME_ROW, "机关名称", styles.field());
        field(CODE_ROW, "机关代码", styles.code());
        field(YEAR_ROW, "报告年度", styles.field());
        Validations.year(sheet, new CellRangeAddress(YEAR_ROW, YEAR_ROW, 1, 1), form.firstYear());
        int next = FIRST_SECTION_ROW;
        for (NarrativeSection section : form.sections()) {
            across(next, styles.heading(), ROW_POINTS).getCell(0).setCellValue(section.label());
            boolean isFirst = next == FIRST_SECTION_ROW;
            across(next + 1, styles.text(), isFirst ? TEXT_POINTS : TEXT_POINTS / 2);
            next += 2;
        }
        sheet.setRowBreak(FIRST_SECTION_ROW + 1);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, 1, 0, next - 1);
        hint();
    }

    private void title(String words) {
        String name = "B" + (NAME_ROW + 1);
        String year = "B" + (YEAR_ROW + 1);
        across(0, styles.title(), TITLE_POINTS)
                .getCell(0)
                .setCellFormula(
                        "IF(OR(%s=\"\",%s=\"\"),\"%s\",%s&%s&\"年%s\")".formatted(name, year, words, name, year, words));
    }

    private void field(int number, String label, CellStyle style) {
        XSSFRow row = row(number, ROW_POINTS);
        row.createCell(0).setCellStyle(styles.header());
        row.getCell(0).setCellValue(label);
        row.createCell(1).setCellStyle(style);
    }

    private XSSFRow across(int number, CellStyle style, float points) {
        XSSFRow row = row(number, points);
        row.createCell(0).setCellStyle(style);
        row.createCell(1).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, 1));
        return row;
    }

    private XSSFRow row(int number, float points) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    /** Stands where nothing is printed and nothing is read. */
    private void hint() {
        int column = 3;
        sheet.setColumnWidth(column, BlankWorkbook.PAGE_WIDTH / 2);
        sheet.getRow(NAME_ROW).createCell(column).setCellStyle(styles.check());
        sheet.getRow(NAME_ROW).getCell(column).setCellValue(HINT);
        CheckSums.name(sheet, new CellRangeAddress(0, FIRST_SECTION_ROW, column, column + 1));
    }
}
