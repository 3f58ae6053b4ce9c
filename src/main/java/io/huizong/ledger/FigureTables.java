package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The wide tables, one an edition: {@code figures_<edition>} with a row a submission and a column a cell. An office's
 * database administrator reads them in plain SQL: {@code select sum(requests_received_total) from figures_2021}.
 */
public final class FigureTables {

    private static final int LONGEST_NAME = 63;
    private static final int LONGEST_PLACES = 20_000;
    /** Files of one layout share their places; so many layouts are kept decoded. */
    private static final int KEPT_PLACES = 1000;

    private static final String WHERE_ID = " where submission_id" + SomeIds.AMONG;

    private final JdbcTemplate jdbc;
    private final Forms forms;
    private final Map<Form, String> columns = new HashMap<>();
    private final JustRecorded justRecorded;

    /** Makes the tables of editions that have none yet. */
    public FigureTables(JdbcTemplate jdbc, Forms forms) {
        this(jdbc, forms, Runtime.getRuntime().maxMemory() / 8);
    }

    FigureTables(JdbcTemplate jdbc, Forms forms, long bytesInMemory) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.justRecorded = new JustRecorded(bytesInMemory);
        forms.all().forEach(form -> columns.put(form, columns(form)));
        forms.all().forEach(this::create);
    }

    private void create(Form form) {
        jdbc.execute("create table if not exists " + table(form)
                + " (submission_id bigint not null primary key, states varchar(1000) not null, places varchar("
                + LONGEST_PLACES + ") not null, text varchar(4000) not null"
                + form.cells().stream()
                        .map(cell -> ", " + column(cell) + " bigint")
                        .collect(Collectors.joining())
                + ")");
    }

    static String table(Form form) {
        return "figures_" + form.edition();
    }

    /** The column of a cell: {@code requests_received_natural_person} for {@code requests.received.naturalPerson}. */
    static String column(Cell cell) {
        String name = cell.code()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replace('.', '_')
                .toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST_NAME) {
            throw new IllegalStateException("column name of " + cell + " exceeds " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static String columns(Form form) {
        return form.cells().stream().map(FigureTables::column).collect(Collectors.joining(", "));
    }

    /**
     * What was read of one submission.
     *
     * @param places as {@link Places#encode} tells them
     */
    record Entry(long id, Figures figures, String places, Fingerprint text) {

        static Entry of(long id, Recorded.Content content) {
            String places = content.places().encode();
            // no honest file comes near; better no places than no night
            return new Entry(id, content.figures(), places.length() <= LONGEST_PLACES ? places : "", content.text());
        }
    }

    /** Records the figures of submissions that have none yet. */
    void insert(List<Entry> entries) {
        Map<Form, List<Entry>> byForm = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.figures().form(), LinkedHashMap::new, Collectors.toList()));
        byForm.forEach(this::insert);
        justRecorded.addOnCommit(entries);
    }

    private void insert(Form form, List<Entry> entries) {
        String sql = "insert into " + table(form) + " (submission_id, states, places, text, " + columns.get(form)
                + ") values (" + "?, ".repeat(form.size() + 3) + "?)";
        jdbc.batchUpdate(sql, entries, entries.size(), FigureTables::set);
    }

    private static void set(PreparedStatement statement, Entry entry) throws SQLException {
        Figures figures = entry.figures();
        statement.setLong(1, entry.id());
        statement.setString(2, figures.stateLetters());
        statement.setString(3, entry.places());
        statement.setString(4, entry.text().encode());
        for (Cell cell : figures.form().cells()) {
            int parameter = cell.index() + 5;
            if (figures.has(cell)) {
                statement.setLong(parameter, figures.value(cell));
            } else {
                statement.setNull(parameter, Types.BIGINT);
            }
        }
    }

    /** Forgets the figures of submissions that are read anew. */
    void delete(Collection<Long> ids) {
        for (Form form : forms.all()) {
            jdbc.batchUpdate(
                    "delete from " + table(form) + " where submission_id = ?",
                    ids.stream().map(id -> new Object[] {id}).toList());
        }
        justRecorded.remove(ids);
    }

    /** Takes figures as they come. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the figures of one submission. */
        void take(long id, Figures figures, Places places);
    }

    /**
     * Hands over the figures of submissions in the order of their ids given. While some are taken the next are fetched,
     * by a thread and connection of its own: what the caller's transaction has not committed yet is not among them.
     *
     * @param ids by edition; those that have no figures are passed over
     */
    public void each(Form form, List<Long> ids, Taker taker) {
        Map<String, Places> layouts = new HashMap<>();
        Ahead<SomeIds, Map<Long, Row>> ahead = new Ahead<>(SomeIds.of(ids), some -> rows(form, some));
        ahead.each((some, rows) -> {
            for (Long id : some.ids()) {
                Row row = rows.get(id);
                if (row != null) {
                    taker.take(id, row.figures(), places(row, layouts));
                }
            }
        });
    }

    private static Places places(Row row, Map<String, Places> layouts) {
        if (layouts.size() == KEPT_PLACES) {
            layouts.clear();
        }
        return layouts.computeIfAbsent(row.places(), Places::decode);
    }

    private Map<Long, Row> rows(Form form, SomeIds some) {
        String sql = "select submission_id, states, places, " + columns.get(form) + " from " + table(form) + WHERE_ID;
        Map<Long, Row> rows = new HashMap<>();
        justRecorded.each(some, (id, packed) -> {
            if (packed.form().equals(form)) {
                rows.put(id, new Row(packed.figures(), packed.places()));
            }
        });
        fetchOthers(sql, some, rows, result -> row(form, result));
        return rows;
    }

    /** What is left of the texts of submissions, by id; of whatever edition. */
    public Map<Long, Fingerprint> texts(List<Long> ids) {
        Map<Long, Fingerprint> texts = new HashMap<>();
        new Ahead<>(SomeIds.of(ids), this::texts).each((some, fetched) -> texts.putAll(fetched));
        return texts;
    }

    private Map<Long, Fingerprint> texts(SomeIds some) {
        Map<Long, Fingerprint> texts = new HashMap<>();
        justRecorded.each(some, (id, packed) -> texts.put(id, packed.text()));
        for (Form form : forms.all()) {
            String sql = "select submission_id, text from " + table(form) + WHERE_ID;
            fetchOthers(sql, some, texts, row -> Fingerprint.decode(row.getString(2)));
        }
        return texts;
    }

    /** Fetches what is kept of those ids for which there is nothing yet. */
    private <T> void fetchOthers(String sql, SomeIds some, Map<Long, T> byId, Fetched<T> fetched) {
        List<Long> others =
                some.ids().stream().filter(id -> !byId.containsKey(id)).toList();
        for (SomeIds part : SomeIds.of(others)) {
            jdbc.query(
                    sql,
                    row -> {
                        byId.put(row.getLong(1), fetched.of(row));
                    },
                    part.parameters());
        }
    }

    /** What is made of a row. */
    @FunctionalInterface
    private interface Fetched<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static Row row(Form form, ResultSet result) throws SQLException {
        String states = result.getString(2);
        Figures.Builder figures = Figures.builder(form);
        for (Cell cell : form.cells()) {
            Figures.State state = Figures.State.of(states.charAt(cell.index()));
            if (state == Figures.State.VALUE) {
                figures.set(cell, result.getLong(cell.index() + 4));
            } else {
                figures.set(cell, state);
            }
        }
        return new Row(figures.build(), result.getString(3));
    }

    private record Row(Figures figures, String places) {}
}
