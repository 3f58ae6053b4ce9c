package io.huizong.ledger;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.rollup.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The sums of each year, in the wide tables {@code totals_<edition>}: two rows for the city and for each body directly
 * below it, {@code part} "sum" and "open" (how much of the sum comes from reports with open findings).
 */
public final class TotalTables {

    private final JdbcTemplate jdbc;

    TotalTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Records the sums of a year by agency code, in place of what stood there. */
    public void replace(Form form, int year, Map<String, Totals> totals) {
        jdbc.update("delete from " + WideTables.totals(form) + " where report_year = ?", year);
        List<Object[]> rows = new ArrayList<>();
        totals.forEach((code, one) -> {
            rows.add(row(year, code, "sum", one));
            rows.add(row(year, code, "open", one));
        });
        jdbc.batchUpdate(
                "insert into " + WideTables.totals(form) + " (report_year, code, part, reports"
                        + WideTables.columns(form, "") + ") values (?, ?, ?, ?" + ", ?".repeat(form.size()) + ")",
                rows);
    }

    private static Object[] row(int year, String code, String part, Totals totals) {
        Object[] row = new Object[totals.form().size() + 4];
        row[0] = year;
        row[1] = code;
        row[2] = part;
        row[3] = totals.reports();
        for (Cell cell : totals.form().cells()) {
            row[cell.index() + 4] = part.equals("sum") ? totals.sum(cell) : totals.fromOpenFindings(cell);
        }
        return row;
    }

    /** The sums of a year by agency code. */
    public Map<String, Totals> of(Form form, int year) {
        Map<String, Row> sums = new HashMap<>();
        Map<String, Row> open = new HashMap<>();
        jdbc.query(
                "select code, part, reports" + WideTables.columns(form, "") + " from " + WideTables.totals(form)
                        + " where report_year = ?",
                row -> {
                    long[] values = new long[form.size()];
                    for (Cell cell : form.cells()) {
                        values[cell.index()] = row.getLong(cell.index() + 4);
                    }
                    (row.getString(2).equals("sum") ? sums : open)
                            .put(row.getString(1), new Row(row.getInt(3), values));
                },
                year);
        Map<String, Totals> totals = new HashMap<>();
        sums.forEach((code, sum) ->
                totals.put(code, Totals.of(form, sum.values, open.getOrDefault(code, sum).values, sum.reports)));
        return totals;
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one query only
    private record Row(int reports, long[] values) {}
}
