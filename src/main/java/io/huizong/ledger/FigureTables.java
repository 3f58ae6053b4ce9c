package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was read of each submission, kept twice: in {@code figures_<edition>} with a column a cell, for an office's
 * database administrator ({@code select sum(requests_received_total) from figures_2021}), and in one short row of
 * {@code packed_figures} for the program, to which two hundred columns would cost as much as reading the file again.
 */
public final class FigureTables {

    private static final int LONGEST_PLACES = 20_000;
    /** Files of one layout share their places; so many layouts are kept decoded. */
    private static final int KEPT_PLACES = 1000;
    /** Rows in memory at once. */
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final Forms forms;
    private final Map<Form, CellOrder> orders;

    FigureTables(JdbcTemplate jdbc, Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.orders = new WideTables(jdbc).orders(forms);
    }

    /** What was read of one submission. */
    record Entry(long id, NewSubmission.Content content) {
        Form form() {
            return content.figures().form();
        }
    }

    /** Records what was read of submissions of which nothing is recorded yet. */
    void insert(List<Entry> entries) {
        Map<Form, List<Entry>> byForm =
                entries.stream().collect(Collectors.groupingBy(Entry::form, LinkedHashMap::new, Collectors.toList()));
        byForm.forEach(this::insert);
    }

    private void insert(Form form, List<Entry> entries) {
        CellOrder order = order(form);
        jdbc.batchUpdate(
                "insert into " + WideTables.figures(form) + " (submission_id, states" + WideTables.columns(form, "")
                        + ") values (?, ?" + ", ?".repeat(form.size()) + ")",
                entries,
                entries.size(),
                (row, entry) -> set(row, entry.id(), entry.content().figures(), order));
        jdbc.batchUpdate(
                "insert into packed_figures (submission_id, edition, figures, places, text) values (?, ?, ?, ?, ?)",
                entries,
                entries.size(),
                (row, entry) -> setPacked(row, entry, order));
    }

    private static void set(PreparedStatement row, long id, Figures figures, CellOrder order) throws SQLException {
        row.setLong(1, id);
        row.setString(2, order.states(figures));
        for (Cell cell : figures.form().cells()) {
            int parameter = cell.index() + 3;
            if (figures.has(cell)) {
                row.setLong(parameter, figures.value(cell));
            } else {
                row.setNull(parameter, Types.BIGINT);
            }
        }
    }

    private static void setPacked(PreparedStatement row, Entry entry, CellOrder order) throws SQLException {
        String places = order.encode(entry.content().places());
        row.setLong(1, entry.id());
        row.setString(2, entry.form().edition());
        row.setBytes(3, order.pack(entry.content().figures()));
        // no honest file comes near; better no places than no night
        row.setString(4, places.length() <= LONGEST_PLACES ? places : "");
        row.setString(5, entry.content().text().encode());
    }

    private CellOrder order(Form form) {
        CellOrder order = orders.get(form);
        if (order == null) {
            throw new IllegalArgumentException("the ledger was opened without the " + form);
        }
        return order;
    }

    /** Forgets the figures of submissions that are read anew. */
    void delete(Collection<Long> ids) {
        Object some = Ids.array(ids);
        for (Form form : forms.all()) {
            jdbc.update("delete from " + WideTables.figures(form) + " where submission_id = any (?)", some);
        }
        jdbc.update("delete from packed_figures where submission_id = any (?)", some);
    }

    /** Takes figures as they come. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the figures of one submission. */
        void take(long id, Figures figures, Places places);
    }

    /**
     * Hands over the figures of submissions in the order of their ids given, with few of them in memory at once.
     *
     * @param ids those that have no figures on this form are passed over
     */
    public void each(Form form, List<Long> ids, Taker taker) {
        CellOrder order = order(form);
        Map<String, Places> layouts = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Map<Long, Packed> packed = packed(form, some);
            for (Long id : some) {
                Packed one = packed.get(id);
                if (one != null) {
                    taker.take(id, order.unpack(one.figures()), places(order, one.places(), layouts));
                }
            }
        }
    }

    private static Places places(CellOrder order, String encoded, Map<String, Places> layouts) {
        if (layouts.size() == KEPT_PLACES) {
            layouts.clear();
        }
        return layouts.computeIfAbsent(encoded, order::decode);
    }

    private Map<Long, Packed> packed(Form form, List<Long> some) {
        Map<Long, Packed> packed = new HashMap<>();
        jdbc.query(
                "select submission_id, figures, places from packed_figures where submission_id = any (?) and edition = ?",
                row -> {
                    packed.put(row.getLong(1), new Packed(row.getBytes(2), row.getString(3)));
                },
                Ids.array(some),
                form.edition());
        return packed;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Packed(byte[] figures, String places) {}

    /** What is left of the texts of submissions, by id; of whatever edition. */
    public Map<Long, Fingerprint> texts(List<Long> ids) {
        Map<Long, Fingerprint> texts = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            jdbc.query(
                    "select submission_id, text from packed_figures where submission_id = any (?)",
                    row -> {
                        texts.put(row.getLong(1), Fingerprint.decode(row.getString(2)));
                    },
                    Ids.array(some));
        }
        return texts;
    }
}
