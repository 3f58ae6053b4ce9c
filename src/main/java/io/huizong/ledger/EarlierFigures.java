package io.huizong.ledger;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The figures in a ledger that was made before there was {@code packed_figures}: its {@code figures_<edition>} have
 * places and text too. They are packed once, then these two columns are dropped. What breaks off goes on the next time.
 */
final class EarlierFigures {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Form form;
    private final CellOrder order;

    EarlierFigures(JdbcTemplate jdbc, Form form, CellOrder order) {
        this.jdbc = jdbc;
        this.form = form;
        this.order = order;
    }

    void pack() {
        @Nullable
        Long last = jdbc.queryForObject(
                "select coalesce(max(submission_id), 0) from packed_figures where edition = ?",
                Long.class,
                form.edition());
        for (List<Object[]> rows = after(last); !rows.isEmpty(); rows = after(rows.get(rows.size() - 1)[0])) {
            jdbc.batchUpdate(
                    "insert into packed_figures (submission_id, edition, figures, places, text) values (?, ?, ?, ?, ?)",
                    rows);
        }
        for (String column : List.of("places", "text")) {
            jdbc.execute("alter table " + WideTables.figures(form) + " drop column if exists " + column);
        }
    }

    private List<Object[]> after(@Nullable Object id) {
        return jdbc.query(
                "select submission_id, states, places, text" + WideTables.columns(form, "") + " from "
                        + WideTables.figures(form) + " where submission_id > ? order by submission_id fetch first "
                        + AT_ONCE + " rows only",
                (row, number) -> new Object[] {
                    row.getLong(1), form.edition(), order.pack(figures(row)), row.getString(3), row.getString(4)
                },
                id);
    }

    private Figures figures(ResultSet row) throws SQLException {
        String states = row.getString(2);
        Figures.Builder figures = Figures.builder(form);
        for (Cell cell : form.cells()) {
            Figures.State state = order.state(cell, states);
            if (state == Figures.State.VALUE) {
                figures.set(cell, row.getLong(cell.index() + 5));
            } else {
                figures.set(cell, state);
            }
        }
        return figures.build();
    }
}
