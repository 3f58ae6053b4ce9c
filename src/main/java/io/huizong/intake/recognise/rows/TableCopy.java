package io.huizong.intake.recognise.rows;

import java.util.List;

/**
 * One standing of a table in a file: its rows with those between them that are no lines of the form.
 *
 * @param hasLineTwice whether a line stands in it twice with nothing but rows between
 */
public record TableCopy(String table, List<Row> rows, boolean hasLineTwice) {

    public TableCopy {
        rows = List.copyOf(rows);
    }

    /** Whether anything but labels stands in it. */
    boolean isFilled() {
        return rows.stream().anyMatch(row -> row.filled() > 0);
    }

    /** Whether enough labels stand in it to be a table at all and not a word of the text. */
    boolean isTable() {
        long lines = rows.stream().filter(Row::isLine).count();
        return isFilled() || lines + linesInHeaders() > 1;
    }

    /** Lines side by side are named above the row of their figures. */
    private long linesInHeaders() {
        return rows.stream()
                .flatMap(row -> row.headers().stream())
                .map(Row.Header::meaning)
                .filter(meaning -> meaning != null && meaning.isLine() && !meaning.isColumn())
                .distinct()
                .count();
    }
}
