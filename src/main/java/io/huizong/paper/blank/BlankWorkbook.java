package io.huizong.paper.blank;

import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.paper.FormTable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/**
 * Writes the blank workbook that an agency fills in: a sheet for name, year and text, one for each table. Labels are
 * locked without a password, figures are validated as they are typed, and whether the sums agree is shown beside them.
 */
public final class BlankWorkbook {

    /** The name of the areas with sums; whoever reads a workbook passes them over. */
    static final String CHECK_AREA = "核对";

    /** What A4 holds between the margins, in 256ths of a character. */
    static final int PAGE_WIDTH = 92 * 256;

    private static final double SIDE_INCHES = 0.7;
    private static final double FOOT_INCHES = 0.8;

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
            new FrontSheet(template.sheet("报告"), template.styles).write(form);
            form.tables().forEach(template::table);
            workbook.lockStructure();
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(stream);
        }
    }

    private void table(Table table) {
        new TableSheet(sheet(table.name()), FormTable.of(form, table), styles).write(form);
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, FOOT_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setDisplayGridlines(false);
        protect(sheet);
        return sheet;
    }

    /** Rows may still be made higher, for longer text. */
    private static void protect(XSSFSheet sheet) {
        CTSheetProtection protection = sheet.getCTWorksheet().addNewSheetProtection();
        protection.setSheet(true);
        protection.setObjects(true);
        protection.setScenarios(true);
        protection.setFormatRows(false);
    }
}
