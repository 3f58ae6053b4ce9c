package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that an agency has filled in is read back exactly. */
class FilledTemplateTest {

    private static final int REPORTS = 5;
    private static final Forms FORMS = Forms.load();

    static List<Form> forms() {
        return FORMS.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameFigures_whenWorkbookIsFilledIn(Form form) throws IOException {
        for (int seed = 0; seed < REPORTS; seed++) {
            Report report = RandomReports.report(form, new Random(seed), 20 * (seed % 3), false);

            Report read = read("年报.xlsx", workbook(report));

            assertThat(read.figures()).as("seed " + seed).isEqualTo(report.figures());
            assertThat(read.agencyName()).isEqualTo(report.agencyName());
            assertThat(read.year()).isEqualTo(report.year());
            assertThat(read.narrative().section("5").orElseThrow().text())
                    .isEqualTo(report.narrative().section("5").orElseThrow().text());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameFigures_whenWordFileIsFilledIn(Form form) throws IOException {
        for (int seed = 0; seed < REPORTS; seed++) {
            Report report = RandomReports.report(form, new Random(seed), 20 * (seed % 3), false);

            Report read = read("年报.docx", wordFile(report));

            assertThat(read.figures()).as("seed " + seed).isEqualTo(report.figures());
            assertThat(read.agencyName()).isEqualTo(report.agencyName());
            assertThat(read.year()).isEqualTo(report.year());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellIsBlank_whenTemplateIsNotFilledIn(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWorkbook.write(form, bytes);

        assertThat(read("空.xlsx", bytes.toByteArray()).figures()).isEqualTo(Figures.blank(form));
    }

    private static Report read(String name, byte[] content) {
        Reading reading = Intake.standard(FORMS, Limits.DEFAULT).read(new Source(name, content));
        return ((Reading.Read) reading).report();
    }

    private static byte[] workbook(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWorkbook.write(report.form(), bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            XSSFSheet front = workbook.getSheetAt(0);
            front.getRow(2).getCell(1).setCellValue(report.agencyName());
            front.getRow(4).getCell(1).setCellValue(Double.parseDouble(report.year() + ""));
            for (int i = 0; i < report.narrative().sections().size(); i++) {
                front.getRow(7 + 2 * i)
                        .getCell(0)
                        .setCellValue(report.narrative().sections().get(i).text());
            }
            Iterator<Cell> cells = report.form().cells().iterator();
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                for (org.apache.poi.ss.usermodel.Cell cell : unlocked(workbook.getSheetAt(i))) {
                    fill(cell, cells.next(), report.figures());
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            bytes.reset();
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<org.apache.poi.ss.usermodel.Cell> unlocked(XSSFSheet sheet) {
        List<org.apache.poi.ss.usermodel.Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                boolean isCovered = sheet.getMergedRegions().stream()
                        .anyMatch(region -> region.isInRange(cell)
                                && (region.getFirstColumn() < cell.getColumnIndex()
                                        || region.getFirstRow() < cell.getRowIndex()));
                if (!cell.getCellStyle().getLocked() && !isCovered) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell, Figures figures) {
        switch (figures.state(cell)) {
            case VALUE -> target.setCellValue(Double.parseDouble(cell.kind().print(figures.value(cell))));
            case NOT_APPLICABLE -> target.setCellValue("/");
            case BLANK, UNREADABLE -> target.setBlank();
        }
    }

    private static byte[] wordFile(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWordFile.write(report.form(), bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            document.getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .setText(
                            report.agencyName() + report.year() + "年"
                                    + report.form().title(),
                            0);
            Iterator<Cell> cells = report.form().cells().iterator();
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell target : row.getTableCells()) {
                        boolean isMerged = target.getCTTc().getTcPr().isSetVMerge();
                        if (target.getText().isEmpty() && !isMerged) {
                            fill(target, cells.next(), report.figures());
                        }
                    }
                }
            }
            bytes.reset();
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void fill(XWPFTableCell target, Cell cell, Figures figures) {
        String text =
                switch (figures.state(cell)) {
                    case VALUE -> cell.kind().print(figures.value(cell));
                    case NOT_APPLICABLE -> "/";
                    case BLANK, UNREADABLE -> "";
                };
        target.getParagraphs().get(0).createRun().setText(text);
    }
}
