package io.huizong.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperReport;
import io.huizong.report.Figures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells of workbooks in which not all that is written counts. */
class DoubtfulSheetTest {

    private static final Intake INTAKE = Intake.standard(Forms.load(), Limits.DEFAULT);
    private static final String CELL = "disclosure.penalties.decisions";

    @ParameterizedTest
    @EnumSource(
            value = SheetLayout.class,
            names = {"ONE_SHEET", "OLD"})
    void refused_whenANumberIsStruckOut(SheetLayout layout) throws IOException {
        assertThat(read(layout, cell -> cell.setCellStyle(style(cell, true)))).isEqualTo(Figures.State.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetLayout.class,
            names = {"ONE_SHEET", "OLD"})
    void refused_whenPartOfANumberIsRaised(SheetLayout layout) throws IOException {
        assertThat(read(layout, cell -> {
                    Workbook workbook = cell.getSheet().getWorkbook();
                    Font raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    RichTextString text = workbook.getCreationHelper().createRichTextString("171");
                    text.applyFont(2, 3, raised);
                    cell.setCellValue(text);
                }))
                .isEqualTo(Figures.State.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetLayout.class,
            names = {"ONE_SHEET", "OLD"})
    void value_whenANumberIsBold(SheetLayout layout) throws IOException {
        assertThat(read(layout, cell -> cell.setCellStyle(style(cell, false)))).isEqualTo(Figures.State.VALUE);
    }

    private static CellStyle style(Cell cell, boolean isStruckOut) {
        Workbook workbook = cell.getSheet().getWorkbook();
        Font font = workbook.createFont();
        font.setStrikeout(isStruckOut);
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static Figures.State read(SheetLayout layout, Consumer<Cell> change) throws IOException {
        byte[] good = layout.write(PaperReport.of(Page.report("2021")));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(good))) {
            change.accept(penalties(workbook.getSheetAt(0)));
            workbook.write(changed);
        }
        Reading reading = INTAKE.read(new Source("年报" + layout.extension(), changed.toByteArray()));
        Figures figures = ((Reading.Read) reading).report().figures();
        return figures.state(figures.form().cell(CELL));
    }

    private static Cell penalties(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals("行政处罚")) {
                Cell cell = row.getCell(2);
                assertThat(cell.getNumericCellValue()).isEqualTo(17);
                return cell;
            }
        }
        throw new AssertionError("no such row");
    }
}
