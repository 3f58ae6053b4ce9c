package io.huizong.paper.blank;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fills templates in as an agency does: only what is not locked. */
final class FilledTemplates {

    private FilledTemplates() {}

    static byte[] workbook(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWorkbook.write(report.form(), bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            front(report, workbook.getSheetAt(0));
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

    private static void front(Report report, XSSFSheet front) {
        List<org.apache.poi.ss.usermodel.Cell> fields = unlocked(front);
        fields.get(0).setCellValue(report.agencyName());
        fields.get(1).setCellValue(report.agencyCode());
        fields.get(2).setCellValue(Objects.requireNonNull(report.year()));
        for (int i = 0; i < report.narrative().sections().size(); i++) {
            fields.get(3 + i).setCellValue(report.narrative().sections().get(i).text());
        }
    }

    /** The cells that can be filled in, of merged ones the first. */
    static List<org.apache.poi.ss.usermodel.Cell> unlocked(XSSFSheet sheet) {
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

    static byte[] wordFile(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankWordFile.write(report.form(), bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<XWPFRun> blanks = document.getParagraphs().stream()
                    .flatMap(paragraph -> fields(paragraph).stream())
                    .toList();
            blanks.get(0).setText(report.agencyName(), 0);
            blanks.get(1).setText(Objects.toString(report.year()), 0);
            blanks.get(2).setText(report.agencyCode(), 0);
            sections(report, document.getParagraphs());
            Iterator<Cell> cells = report.form().cells().iterator();
            for (XWPFTable table : document.getTables()) {
                for (XWPFRun field : fields(table)) {
                    fill(field, cells.next(), report.figures());
                }
            }
            bytes.reset();
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void sections(Report report, List<XWPFParagraph> paragraphs) {
        Iterator<String> texts = report.narrative().sections().stream()
                .map(section -> section.text())
                .iterator();
        List<String> headings = report.form().sections().stream()
                .map(section -> section.label())
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (headings.contains(paragraphs.get(i).getText())) {
                paragraphs.get(i + 1).getRuns().get(0).setText(texts.next(), 0);
            }
        }
    }

    private static List<XWPFRun> fields(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> fields(paragraph).stream())
                .toList();
    }

    /** The results of the fields of a paragraph. */
    private static List<XWPFRun> fields(XWPFParagraph paragraph) {
        List<XWPFRun> fields = new ArrayList<>();
        List<XWPFRun> runs = paragraph.getRuns();
        for (int i = 0; i + 1 < runs.size(); i++) {
            for (CTFldChar mark : runs.get(i).getCTR().getFldCharList()) {
                if (mark.getFldCharType() == STFldCharType.SEPARATE) {
                    fields.add(runs.get(i + 1));
                }
            }
        }
        return fields;
    }

    private static void fill(XWPFRun target, Cell cell, Figures figures) {
        switch (figures.state(cell)) {
            case VALUE -> target.setText(cell.kind().print(figures.value(cell)), 0);
            case NOT_APPLICABLE -> target.setText("/", 0);
            case BLANK, UNREADABLE -> {
                // left as it is
            }
        }
    }
}
