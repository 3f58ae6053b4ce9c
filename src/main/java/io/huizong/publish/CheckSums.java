package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.form.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Shows beside and below a table what its totals should be, outside of what is printed. Used once. */
final class CheckSums {

    /** More rows or columns than this are not needed on any edition. */
    private static final int MARGIN = 8;

    private final XSSFSheet sheet;
    private final Map<Cell, CellReference> places;
    private final int firstColumn;
    private final int firstRow;
    private final WorkbookStyles styles;
    private final Map<Integer, Integer> usedColumns = new HashMap<>();
    private final Map<String, Integer> rowOfRule = new HashMap<>();

    /**
     * @param firstColumn where the sums of lines begin, right of the table
     * @param firstRow where the sums of columns begin, below the table
     */
    CheckSums(XSSFSheet sheet, Map<Cell, CellReference> places, int firstColumn, int firstRow, WorkbookStyles styles) {
        this.sheet = sheet;
        this.places = places;
        this.firstColumn = firstColumn;
        this.firstRow = firstRow;
        this.styles = styles;
    }

    void write(List<Identity> identities) {
        for (Identity identity : identities) {
            if (!places.containsKey(identity.head())) {
                continue;
            }
            if (identity.along() == Identity.Along.LINE) {
                beside(identity);
            } else {
                below(identity);
            }
        }
        name();
    }

    private void beside(Identity identity) {
        CellReference head = place(identity.head());
        int column = firstColumn + usedColumns.merge(head.getRow(), 1, Integer::sum) - 1;
        formula(head.getRow(), column, "\"各列之和 \"&" + sum(identity.right()));
    }

    private void below(Identity identity) {
        int row = rowOfRule.computeIfAbsent(identity.rule(), rule -> firstRow + rowOfRule.size());
        words(
                row,
                identity.isSum() ? name(identity.left()) + "应为" : name(identity.left()) + "减" + name(identity.right()));
        String difference = "(" + sum(identity.left()) + ")-(" + sum(identity.right()) + ")";
        formula(row, place(identity.head()).getCol(), identity.isSum() ? sum(identity.right()) : difference);
    }

    private static String name(List<Cell> cells) {
        return cells.stream().map(Cell::line).map(Line::label).collect(Collectors.joining("＋"));
    }

    private void words(int rowNumber, String text) {
        org.apache.poi.ss.usermodel.Cell cell = row(rowNumber).createCell(0);
        cell.setCellStyle(styles.check());
        cell.setCellValue(text);
    }

    private void formula(int rowNumber, int column, String formula) {
        org.apache.poi.ss.usermodel.Cell cell = row(rowNumber).createCell(column);
        cell.setCellStyle(styles.check());
        cell.setCellFormula(formula);
    }

    private Row row(int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private String sum(List<Cell> cells) {
        return cells.stream().map(cell -> place(cell).formatAsString()).collect(Collectors.joining(",", "SUM(", ")"));
    }

    private CellReference place(Cell cell) {
        CellReference place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException(cell + " is not on sheet " + sheet.getSheetName());
        }
        return place;
    }

    private void name() {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(BlankWorkbook.CHECK_AREA);
        name.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
        name.setRefersToFormula(area(0, firstColumn) + "," + area(firstRow, 0));
    }

    private String area(int row, int column) {
        CellReference last = new CellReference(firstRow + MARGIN, firstColumn + MARGIN, true, true);
        return "'" + sheet.getSheetName() + "'!" + new CellReference(row, column, true, true).formatAsString() + ":"
                + last.formatAsString();
    }
}
