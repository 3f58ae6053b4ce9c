package io.huizong.finding;

import io.huizong.form.Cell;

/**
 * What part of the form a finding is about: a cell, a line, a table, or the whole report.
 *
 * @param table the code of the table; empty for the whole report
 * @param line the code of the line within its table, with its dots; empty for a table
 * @param column the code of the column; empty for a line
 */
public record About(String table, String line, String column) {

    /** The whole report. */
    public static final About REPORT = new About("", "", "");

    public About {
        if ((table.isEmpty() && !line.isEmpty()) || (line.isEmpty() && !column.isEmpty())) {
            throw new IllegalArgumentException(
                    "no part of a form: \"" + table + "\", \"" + line + "\", \"" + column + "\"");
        }
    }

    /** A cell. */
    public static About cell(Cell cell) {
        return new About(cell.table(), cell.line().code(), cell.column().code());
    }

    /** The cell of a code, {@code table.line.column}. */
    public static About cell(String code) {
        int last = code.lastIndexOf('.');
        About line = part(code.substring(0, Math.max(last, 0)));
        return new About(line.table(), line.line(), code.substring(last + 1));
    }

    /** The table or line of a code, {@code table} or {@code table.line}; of an empty one the whole report. */
    public static About part(String code) {
        int first = code.indexOf('.');
        return first < 0 ? new About(code, "", "") : new About(code.substring(0, first), code.substring(first + 1), "");
    }

    /** Whether it is a cell. */
    public boolean isCell() {
        return !column.isEmpty();
    }

    /** Its code: {@code table.line.column}, {@code table.line} or {@code table}; empty for the whole report. */
    public String code() {
        if (line.isEmpty()) {
            return table;
        }
        return isCell() ? table + "." + line + "." + column : table + "." + line;
    }
}
