package io.huizong.ledger;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The shape of the tables that have a column a cell, {@code figures_<edition>} and {@code totals_<edition>}. They grow
 * with the form, and no column is ever dropped; the table {@code form_column} says which they have by now.
 */
final class WideTables {

    private static final int LONGEST_NAME = 63;
    /** A row of so many columns still fits into a page of PostgreSQL. */
    private static final int MOST_COLUMNS = 1000;

    private final JdbcTemplate jdbc;

    WideTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String figures(Form form) {
        return "figures_" + form.edition();
    }

    static String totals(Form form) {
        return "totals_" + form.edition();
    }

    /** The column of a cell: {@code requests_received_natural_person} for {@code requests.received.naturalPerson}. */
    static String column(Cell cell) {
        String name = cell.code()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replace('.', '_')
                .toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST_NAME) {
            throw new LedgerException("栏目 " + cell + " 的代码过长，台账的列名最多 " + LONGEST_NAME
                    + " 个字符，请缩短 / the code of this cell is too long for a column of the ledger, shorten it");
        }
        return name;
    }

    /** The columns of a form's cells in its order, each behind a comma and with what a statement says of it. */
    static String columns(Form form, String rest) {
        return form.cells().stream().map(cell -> ", " + column(cell) + rest).collect(Collectors.joining());
    }

    /** In which order this ledger keeps the cells of each edition. */
    Map<Form, CellOrder> orders(Forms forms) {
        return forms.all().stream()
                .collect(Collectors.toMap(Function.identity(), form -> new CellOrder(form, known(form))));
    }

    private List<String> known(Form form) {
        return jdbc.queryForList(
                "select name from form_column where edition = ? order by position", String.class, form.edition());
    }

    /**
     * Makes the tables of editions that have none yet, and a column for each cell that has none. Where that breaks off it
     * is done the next time.
     *
     * @throws LedgerException where the database does not allow it, or a form has codes or cells that no table can have
     */
    void grow(Forms forms) {
        for (Form form : forms.all()) {
            try {
                grow(form);
            } catch (DataAccessException e) {
                throw new LedgerException(
                        "台账中 %1$s 版的数据表无法建立或增加栏目，请给数据库用户建表和改表的权限后再运行：%2$s / the ledger's tables of edition %1$s cannot be made or get a column; let the database user create and alter tables, then run again"
                                .formatted(form.edition(), e.getMessage()),
                        e);
            }
        }
    }

    private void grow(Form form) {
        List<String> columns = form.cells().stream().map(WideTables::column).toList();
        demand(new HashSet<>(columns).size() == columns.size(), form, "有两个栏目的列名相同", "two cells have one column name");
        create(form);
        List<String> known = known(form);
        if (known.isEmpty()) {
            known = cellColumns(figures(form));
            note(form, 0, known);
        }
        List<String> missing = without(columns, known);
        demand(
                known.size() + missing.size() <= MOST_COLUMNS,
                form,
                "历来的栏目超过 " + MOST_COLUMNS + " 个",
                "more than " + MOST_COLUMNS + " cells by now");
        if (!missing.isEmpty()) {
            add(form, missing, known.size() + missing.size());
            note(form, known.size(), missing);
        }
        if (shape(figures(form)).containsKey("places")) {
            new EarlierFigures(jdbc, form, new CellOrder(form, known(form))).pack();
        }
        for (String lost : without(cellColumns(totals(form)), columns)) {
            jdbc.execute("alter table " + totals(form) + " alter column " + lost + " set default 0");
        }
    }

    private static void demand(boolean isSo, Form form, String chinese, String english) {
        if (!isSo) {
            throw new LedgerException(
                    "台账无法保存 %s 版表格：%s，请修改表格定义 / the ledger cannot keep the form of %s: %s; change its definition"
                            .formatted(form.edition(), chinese, form.edition(), english));
        }
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private void create(Form form) {
        jdbc.execute("create table if not exists " + figures(form)
                + " (submission_id bigint not null primary key, states varchar(" + MOST_COLUMNS + ") not null"
                + columns(form, " bigint") + ")");
        jdbc.execute("create table if not exists " + totals(form)
                + " (report_year int not null, code varchar(64) not null, part varchar(4) not null, reports int not null"
                + columns(form, " bigint not null") + ", primary key (report_year, code, part))");
    }

    private void add(Form form, List<String> columns, int size) {
        for (String column : columns) {
            jdbc.execute("alter table " + figures(form) + " add column if not exists " + column + " bigint");
            jdbc.execute("alter table " + totals(form) + " add column if not exists " + column
                    + " bigint default 0 not null");
        }
        jdbc.update("update " + figures(form) + " set states = rpad(states, ?, 'b')", size);
    }

    /** In one statement, so that an order is never known by half. */
    private void note(Form form, int size, List<String> columns) {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.addAll(List.of(form.edition(), size + values.size() / 3 + 1, column));
        }
        jdbc.update(
                "insert into form_column (edition, position, name) values (?, ?, ?)"
                        + ", (?, ?, ?)".repeat(columns.size() - 1),
                values.toArray());
    }

    /** The columns of cells that a table has, in its own order. */
    private List<String> cellColumns(String table) {
        return shape(table).entrySet().stream()
                .filter(column -> column.getValue() == Types.BIGINT)
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("submission_id"))
                .toList();
    }

    /** The columns of a table in its own order, each with its type. */
    private Map<String, Integer> shape(String table) {
        Map<String, Integer> shape = new LinkedHashMap<>();
        jdbc.query("select * from " + table + " where 1 = 0", rows -> {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                shape.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), columns.getColumnType(i));
            }
            return shape;
        });
        return shape;
    }
}
