package io.huizong.intake.recognise.rows;

import io.huizong.intake.recognise.labels.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows together to tables by the lines they name, wherever they stand. A table that goes on after a page break is
 * one table; a line that comes again begins the table anew.
 */
public final class TableCopies {

    private static final class Open {
        final List<Row> rows = new ArrayList<>();
        final Set<String> lines = new LinkedHashSet<>();
        boolean hasLineTwice;
    }

    private final Map<String, List<Open>> tables = new LinkedHashMap<>();
    private @Nullable String current;

    private TableCopies() {}

    /** The copies of each table, by table code. Labels without any figure do not count beside a copy that has some. */
    public static Map<String, List<TableCopy>> of(List<Row> rows) {
        TableCopies copies = new TableCopies();
        rows.forEach(copies::add);
        Map<String, List<TableCopy>> result = new LinkedHashMap<>();
        copies.tables.forEach((table, open) -> result.put(table, finished(table, open)));
        return result;
    }

    private static List<TableCopy> finished(String table, List<Open> open) {
        List<TableCopy> all = open.stream()
                .map(copy -> new TableCopy(table, copy.rows, copy.hasLineTwice))
                .filter(TableCopy::isTable)
                .toList();
        boolean isAnyFilled = all.stream().anyMatch(TableCopy::isFilled);
        return all.stream().filter(copy -> copy.isFilled() || !isAnyFilled).toList();
    }

    private void add(Row row) {
        String table = tableOf(row);
        if (table != null) {
            current = table;
            List<Open> open = tables.computeIfAbsent(table, key -> new ArrayList<>());
            if (open.isEmpty() || beginsAnew(row, open.get(open.size() - 1))) {
                open.add(new Open());
            }
            add(row, open.get(open.size() - 1));
        }
    }

    private static void add(Row row, Open copy) {
        copy.rows.add(row);
        if (row.isLine()) {
            copy.hasLineTwice |= !copy.lines.add(line(row));
        }
    }

    private static boolean beginsAnew(Row row, Open copy) {
        if (!row.isLine() || !copy.lines.contains(line(row))) {
            return false;
        }
        return row.isApart() || copy.lines.iterator().next().equals(line(row));
    }

    private @Nullable String tableOf(Row row) {
        if (row.isLine()) {
            return line(row).substring(0, line(row).indexOf('.'));
        }
        for (Row.Header header : row.headers()) {
            Meaning meaning = header.meaning();
            if (meaning != null && meaning.columns().size() == 1 && !meaning.isLine()) {
                String column = meaning.columns().iterator().next();
                return column.substring(0, column.indexOf('.'));
            }
        }
        return row.isApart() && row.headers().isEmpty() ? null : current;
    }

    private static String line(Row row) {
        Meaning meaning = row.meaning();
        return meaning == null || !meaning.isLine() ? "" : Collections.min(meaning.lines());
    }
}
