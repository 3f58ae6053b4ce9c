package io.huizong.paper.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What can and cannot be written into a template, and what it says about sums. */
class TemplateLocksTest {

    private static final Forms FORMS = Forms.load();

    static List<Form> forms() {
        return FORMS.all();
    }

    private static XSSFWorkbook workbook(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWorkbook.write(form, bytes);
        return open(bytes.toByteArray());
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static Report report(Reports reports) {
        Report plain = reports.build();
        return new Report(
                plain.agencyName(),
                "SL02",
                plain.year(),
                plain.form(),
                null,
                plain.figures(),
                plain.narrative(),
                plain.places(),
                List.of());
    }

    private static String at(XSSFWorkbook workbook, String sheet, String reference) {
        var place = new org.apache.poi.ss.util.CellReference(reference);
        return workbook.getSheet(sheet)
                .getRow(place.getRow())
                .getCell(place.getCol())
                .getStringCellValue();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyFiguresCanBeWritten_givenSheetsWithTables(Form form) throws IOException {
        try (XSSFWorkbook workbook = workbook(form)) {
            List<Cell> open = new ArrayList<>();
            for (XSSFSheet sheet : List.of(workbook.getSheetAt(1), workbook.getSheetAt(2), workbook.getSheetAt(3))) {
                assertThat(sheet.isSheetLocked()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                        .isFalse();
                open.addAll(FilledTemplates.unlocked(sheet));
            }

            assertThat(open).hasSize(form.size()).allMatch(cell -> cell.getCellType() == CellType.BLANK);
            assertThat(workbook.isStructureLocked()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFigureIsValidatedByItsKind(Form form) throws IOException {
        try (XSSFWorkbook workbook = workbook(form)) {
            int next = 0;
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (Cell cell : FilledTemplates.unlocked(sheet)) {
                    assertThat(constraint(sheet, cell))
                            .isEqualTo(constraint(form.cells().get(next++).kind(), cell));
                }
            }
        }
    }

    private static String constraint(Column.Kind kind, Cell cell) {
        String at = cell.getAddress().formatAsString();
        return switch (kind) {
            case COUNT -> "whole from 0";
            case CHANGE -> "whole from -1000000000000000";
            case MONEY -> "AND(ISNUMBER(%1$s),%1$s>=0,ROUND(%1$s,4)=%1$s)".formatted(at);
        };
    }

    private static String constraint(XSSFSheet sheet, Cell cell) {
        XSSFDataValidation validation = sheet.getDataValidations().stream()
                .filter(known -> known.getRegions().getCellRangeAddress(0).isInRange(cell))
                .findFirst()
                .orElseThrow();
        DataValidationConstraint constraint = validation.getValidationConstraint();
        return constraint.getValidationType() == DataValidationConstraint.ValidationType.INTEGER
                ? "whole from " + constraint.getFormula1()
                : constraint.getFormula1();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void codeIsKeptAsTyped_andYearIsANumber(Form form) throws IOException {
        try (XSSFWorkbook workbook = workbook(form)) {
            List<Cell> fields = FilledTemplates.unlocked(workbook.getSheetAt(0));

            assertThat(fields.get(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(fields.get(2).getCellStyle().getDataFormatString()).isEqualTo("General");
        }
    }

    @Test
    void sumsAgree_whenReportIsFlawless() throws IOException {
        try (XSSFWorkbook workbook = open(FilledTemplates.workbook(report(Reports.aReport())))) {
            assertThat(at(workbook, "表三", "L6")).isEqualTo("相符");
            assertThat(at(workbook, "表三", "D31")).isEqualTo("相符");
            assertThat(at(workbook, "表三", "D32")).isEqualTo("相符");
            assertThat(at(workbook, "表四", "A7")).isEqualTo("相符");
        }
    }

    @Test
    void sumsAreToldInWordsOnly_whenTheyDoNotAgree() throws IOException {
        Report report = report(Reports.aReport()
                .with("requests.received.total", 118)
                .with("requests.concluded.naturalPerson", 107)
                .with("appeals.review.total", 5));

        try (XSSFWorkbook workbook = open(FilledTemplates.workbook(report))) {
            assertThat(at(workbook, "表三", "L5")).isEqualTo("不符，应为 117");
            assertThat(at(workbook, "表三", "D31")).isEqualTo("不符，差 1");
            assertThat(at(workbook, "表三", "D32")).isEqualTo("不符，应为 108");
            assertThat(at(workbook, "表四", "A7")).isEqualTo("不符，应为 4");
        }
    }

    @Test
    void nothingIsSaidOfSums_whenNothingIsFilledIn() throws IOException {
        try (XSSFWorkbook workbook = workbook(FORMS.forYear(2024))) {
            assertThat(at(workbook, "表三", "L5")).isEmpty();
            assertThat(at(workbook, "表三", "D31")).isEmpty();
        }
    }

    @Test
    void noFigureIsMisread_whenProgramLosesTheNameOfTheSums() throws IOException {
        Report report = report(Reports.aReport().with("requests.received.total", 118));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(FilledTemplates.workbook(report))) {
            List.copyOf(workbook.getNames(BlankWorkbook.CHECK_AREA)).forEach(workbook::removeName);
            workbook.write(bytes);
        }

        Reading reading = Intake.standard(FORMS, Limits.DEFAULT).read(new Source("年报.xlsx", bytes.toByteArray()));

        Figures read = ((Reading.Read) reading).report().figures();
        assertThat(report.form().cells()).allSatisfy(cell -> {
            boolean isSame = read.state(cell) == report.figures().state(cell)
                    && read.value(cell) == report.figures().value(cell);
            assertThat(isSame || read.state(cell) == Figures.State.UNREADABLE)
                    .as(cell.code())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyFieldsAndTextCanBeWritten_givenWordFile(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWordFile.write(form, bytes);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<CTSectPr> sections = new ArrayList<>();
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .forEach(paragraph ->
                            sections.add(paragraph.getCTP().getPPr().getSectPr()));
            sections.add(document.getDocument().getBody().getSectPr());

            assertThat(document.isEnforcedFillingFormsProtection()).isTrue();
            assertThat(sections)
                    .extracting(CTSectPr::isSetFormProt)
                    .containsExactly(false, true, false, true, false, true);
        }
    }
}
