package io.huizong.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the rows of a table, and the columns that their cells cover, in the way of browsers. Used once. */
final class TableShape {

    /** Browsers let no cell cover more columns. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65_534;

    /**
     * A row that is seen.
     *
     * @param number from 1, in the whole table
     * @param width how many columns its own cells cover
     */
    record Row(int number, int width, List<Cell> cells) {}

    /**
     * A cell that is seen.
     *
     * @param ordinal which cell of its row it is for a person, from 1; cells that reach into the row from above count
     */
    record Cell(Element element, int column, int columnSpan, int rowSpan, int ordinal) {}

    private final Styles styles;
    private final List<Row> rows = new ArrayList<>();
    /** For each column the first row in which no cell from above covers it. */
    private int[] freeFrom = new int[16];

    private final BitSet starts = new BitSet();

    TableShape(Styles styles) {
        this.styles = styles;
    }

    /** The rows from top to bottom; those of the foot come last, wherever they are written. */
    List<Row> rows(Element table) {
        List<Element> feet = new ArrayList<>();
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> loose.add(child);
                case "tfoot" -> feet.add(child);
                case "thead", "tbody" -> section(child);
                default -> {}
            }
        }
        section(loose);
        feet.forEach(this::section);
        return rows;
    }

    private void section(Element section) {
        if (!styles.of(section).isAbsent()) {
            section(section.children());
        }
    }

    private void section(List<Element> candidates) {
        List<Element> shown = candidates.stream()
                .filter(row -> row.normalName().equals("tr") && !styles.of(row).isAbsent())
                .toList();
        Arrays.fill(freeFrom, 0);
        starts.clear();
        for (int i = 0; i < shown.size(); i++) {
            row(shown.get(i), shown.size() - i);
        }
    }

    private void row(Element row, int rowsLeft) {
        int number = rows.size() + 1;
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int ordinal = 0;
        int width = 0;
        for (Element element = row.firstElementChild(); element != null; element = element.nextElementSibling()) {
            if (!Tags.isCell(element.normalName()) || styles.of(element).isAbsent()) {
                continue;
            }
            for (; isTaken(column, number); column++) {
                ordinal += starts.get(column) ? 1 : 0;
            }
            Cell cell = cell(element, column, rowsLeft, ++ordinal);
            cells.add(cell);
            take(cell, number);
            column += cell.columnSpan();
            width += cell.columnSpan();
        }
        rows.add(new Row(number, width, cells));
    }

    private boolean isTaken(int column, int row) {
        return column < freeFrom.length && freeFrom[column] > row;
    }

    private static Cell cell(Element element, int column, int rowsLeft, int ordinal) {
        int columns = Math.max(1, Math.min(MOST_COLUMNS, number(element.attr("colspan"), 1)));
        int rows = Math.min(MOST_ROWS, number(element.attr("rowspan"), 1));
        return new Cell(element, column, columns, rows == 0 ? rowsLeft : Math.min(rows, rowsLeft), ordinal);
    }

    private void take(Cell cell, int row) {
        int end = cell.column() + cell.columnSpan();
        if (end > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(end, 2 * freeFrom.length));
        }
        Arrays.fill(freeFrom, cell.column(), end, row + cell.rowSpan());
        starts.clear(cell.column(), end);
        starts.set(cell.column());
    }

    /** The whole number that a text begins with; the other one where it begins with none. */
    static int number(String text, int otherwise) {
        String digits = text.strip();
        int end = 0;
        while (end < digits.length() && end < 9 && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? otherwise : Integer.parseInt(digits.substring(0, end));
    }
}
