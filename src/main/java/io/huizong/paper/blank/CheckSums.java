package io.huizong.paper.blank;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.form.Line;
import io.huizong.paper.FormTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Says beside and below a table whether its sums agree, outside of what is printed. The answers are words, never numbers,
 * so that nobody takes them for figures. Used once.
 */
final class CheckSums {

    private static final String AGREES = "相符";

    /** How every answer begins that somebody should look at. */
    private static final String DIFFERS = "不符";

    /** Wide and high enough for an answer with a large number. */
    private static final int WIDTH = 14 * 256;

    private static final float ROW_POINTS = 40;

    /** More rows or columns than this are not needed on any edition. */
    private static final int MARGIN = 8;

    private final XSSFSheet sheet;
    private final Map<Cell, CellReference> places;
    private final int width;
    private final int firstRow;
    private final int labelColumns;
    private final WorkbookStyles styles;
    private final Map<Integer, Integer> usedColumns = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();

    /** @param places where the figures stand */
    CheckSums(XSSFSheet sheet, Map<Cell, CellReference> places, FormTable layout, WorkbookStyles styles) {
        this.sheet = sheet;
        this.places = places;
        this.width = layout.width();
        this.labelColumns = layout.labelColumns();
        this.firstRow = layout.rows().size() + 2;
        this.styles = styles;
    }

    void write(List<Identity> identities) {
        for (Identity identity : identities) {
            if (places.containsKey(identity.head())) {
                boolean isBeside = identity.along() == Identity.Along.LINE && labelColumns > 0;
                if (isBeside) {
                    beside(identity);
                } else {
                    below(identity);
                }
            }
        }
        name();
    }

    private void beside(Identity identity) {
        int row = place(identity.head()).getRow();
        int column = width + usedColumns.merge(row, 1, Integer::sum);
        sheet.setColumnWidth(column, WIDTH);
        answer(sheet.getRow(row), column, identity);
    }

    /** Under the column of the sum, or under all columns of a line that stands beside others. */
    private void below(Identity identity) {
        Row row = rows.computeIfAbsent(identity.rule(), rule -> newRow(identity));
        int column = place(identity.head()).getCol();
        int first =
                identity.members().mapToInt(cell -> place(cell).getCol()).min().orElse(column);
        answer(row, first, identity);
        if (first < column) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, column));
        }
    }

    private Row newRow(Identity identity) {
        Row row = sheet.createRow(firstRow + rows.size());
        row.setHeightInPoints(ROW_POINTS);
        if (labelColumns > 0) {
            org.apache.poi.ss.usermodel.Cell words = row.createCell(0);
            words.setCellStyle(styles.check());
            words.setCellValue(BlankWorkbook.CHECK_AREA + "：" + name(identity.left()) + "＝" + right(identity));
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, labelColumns - 1));
        }
        return row;
    }

    private static String right(Identity identity) {
        return identity.isSum() ? "各项之和" : name(identity.right());
    }

    private static String name(List<Cell> cells) {
        return cells.stream().map(Cell::line).map(Line::label).collect(Collectors.joining("＋"));
    }

    private void answer(Row row, int column, Identity identity) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(styles.check());
        String left = function("SUM", identity.left());
        String right = function("SUM", identity.right());
        String differs = identity.isSum()
                ? "\"%s，应为 \"&%s".formatted(DIFFERS, right)
                : "\"%s，差 \"&(%s-%s)".formatted(DIFFERS, left, right);
        String written = function("COUNT", identity.members().toList());
        cell.setCellFormula("IF(%s=0,\"\",IF(%s=%s,\"%s\",%s))".formatted(written, left, right, AGREES, differs));
        colour(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column));
    }

    private String function(String name, List<Cell> cells) {
        return cells.stream()
                .map(cell -> place(cell).formatAsString())
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private CellReference place(Cell cell) {
        CellReference place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException(cell + " is not on sheet " + sheet.getSheetName());
        }
        return place;
    }

    private void colour(CellRangeAddress area) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String first = area.formatAsString();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "LEFT(%s,%d)=\"%s\"".formatted(first, DIFFERS.length(), DIFFERS));
        rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
    }

    private void name() {
        CellRangeAddress beside = new CellRangeAddress(0, firstRow + MARGIN, width, width + MARGIN);
        CellRangeAddress below = new CellRangeAddress(firstRow, firstRow + MARGIN, 0, width + MARGIN);
        name(sheet, beside, below);
    }

    /** Names areas of a sheet as those that are no part of the form. */
    static void name(XSSFSheet sheet, CellRangeAddress... areas) {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(BlankWorkbook.CHECK_AREA);
        name.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
        name.setRefersToFormula(Arrays.stream(areas)
                .map(area -> area.formatAsString(sheet.getSheetName(), true))
                .collect(Collectors.joining(",")));
    }
}
