package io.huizong.report;

/**
 * Where something stands in a file, as the reader of that format sees it. Rows, columns, lines, pages and tables count
 * from 1.
 *
 * @param sheet the name of the sheet, empty but for {@link Kind#SHEET}
 * @param first line, table, page or row, by kind
 * @param second column, row or line, by kind; 0 where it is not known
 * @param third the cell of a row of a table; 0 elsewhere
 */
public record Place(Kind kind, String sheet, int first, int second, int third) {

    /** The kinds of places. */
    public enum Kind {
        /** No place in the file can be named. */
        NONE,
        /** Line and column of a text or XML file. */
        LINE,
        /** Table, row and cell of a document. */
        TABLE,
        /** Page and line of a paged document. */
        PAGE,
        /** Sheet, row and column of a workbook. */
        SHEET
    }

    /** The place of what has none. */
    public static final Place NONE = new Place(Kind.NONE, "", 0, 0, 0);

    /** A line of a text or XML file. */
    public static Place line(int line) {
        return new Place(Kind.LINE, "", line, 0, 0);
    }

    /** A line and column of a text or XML file. */
    public static Place line(int line, int column) {
        return new Place(Kind.LINE, "", line, column, 0);
    }

    /** A cell of a table of a document; cell 0 is the whole row. */
    public static Place table(int table, int row, int cell) {
        return new Place(Kind.TABLE, "", table, row, cell);
    }

    /** A line of a page. */
    public static Place page(int page, int line) {
        return new Place(Kind.PAGE, "", page, line, 0);
    }

    /** A cell of a sheet; row and column count from 1. */
    public static Place sheet(String sheet, int row, int column) {
        return new Place(Kind.SHEET, sheet, row, column, 0);
    }

    /** The place as a Chinese reader is told it; empty for {@link #NONE}. */
    public String chinese() {
        return switch (kind) {
            case NONE -> "";
            case LINE -> "第" + first + "行" + (second > 0 ? "第" + second + "列" : "");
            case TABLE -> "第" + first + "个表格第" + second + "行" + (third > 0 ? "第" + third + "格" : "");
            case PAGE -> "第" + first + "页第" + second + "行";
            case SHEET -> "工作表“" + sheet + "”单元格" + cellName();
        };
    }

    /** The place as an English reader is told it; empty for {@link #NONE}. */
    public String english() {
        return switch (kind) {
            case NONE -> "";
            case LINE -> "line " + first + (second > 0 ? ", column " + second : "");
            case TABLE -> "table " + first + ", row " + second + (third > 0 ? ", cell " + third : "");
            case PAGE -> "page " + first + ", line " + second;
            case SHEET -> "sheet \"" + sheet + "\", cell " + cellName();
        };
    }

    /** Row and column as a spreadsheet names the cell, such as J6. */
    private String cellName() {
        StringBuilder letters = new StringBuilder();
        for (int rest = second; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(first).toString();
    }
}
