package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FigureTablesTest {

    private static final Forms FORMS = Forms.load();
    private static final Form FORM = FORMS.edition("2021").orElseThrow();
    private static final Cell RECEIVED = FORM.find("requests.received.total").orElseThrow();
    private static final long PLENTY = 1_000_000;

    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;

    @BeforeEach
    void openDatabase() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    @AfterEach
    void closeDatabase() {
        jdbc.execute("shutdown");
    }

    @Test
    void isReadBackAsItWasRecorded_fromMemoryAndFromTheTables() {
        FigureTables recording = new FigureTables(jdbc, FORMS, PLENTY);
        record(recording, entry(1, 3), entry(2, 70_000));

        assertThat(taken(recording, 2, 1)).containsExactly(told(2, 70_000), told(1, 3));
        assertThat(taken(new FigureTables(jdbc, FORMS, PLENTY), 2, 1)).containsExactly(told(2, 70_000), told(1, 3));
        assertThat(recording.texts(List.of(1L))).isEqualTo(new FigureTables(jdbc, FORMS, PLENTY).texts(List.of(1L)));
    }

    @Test
    void whatWasJustRecorded_isNotFetched_butForWhatMemoryHasNoRoomFor() {
        FigureTables roomy = new FigureTables(jdbc, FORMS, PLENTY);
        FigureTables narrow = new FigureTables(jdbc, FORMS, 1000);
        record(roomy, entry(1, 3), entry(2, 4));
        record(narrow, entry(3, 3), entry(4, 4));
        jdbc.update("update figures_2021 set requests_received_total = 99");

        assertThat(taken(roomy, 1, 2)).containsExactly(told(1, 3), told(2, 4));
        assertThat(taken(narrow, 3, 4)).containsExactly(told(3, 3), told(4, 99));
    }

    @Test
    void placesOfALayoutSeenForTheFirstTime_takeRoomInMemory() {
        FigureTables tables = new FigureTables(jdbc, FORMS, 3000);
        record(tables, entry(1, 3, scattered()));
        jdbc.update("update figures_2021 set requests_received_total = 99");

        assertThat(received(tables, 1)).isEqualTo(99);
    }

    @Test
    void editionsAreKeptApart_inMemoryAsInTheTables() {
        FigureTables recording = new FigureTables(jdbc, FORMS, PLENTY);
        FigureTables reading = new FigureTables(jdbc, FORMS, PLENTY);
        Form old = FORMS.edition("2019").orElseThrow();
        record(recording, entry(1, Figures.blank(old), Place.line(1)), entry(2, 4));

        assertThat(taken(recording, 1, 2)).isEqualTo(taken(reading, 1, 2)).hasSize(1);
        assertThat(recording.texts(List.of(1L, 2L)))
                .isEqualTo(reading.texts(List.of(1L, 2L)))
                .hasSize(2);
    }

    @Test
    void whatWasTakenBack_isNeitherInMemoryNorInTheTables() {
        FigureTables tables = new FigureTables(jdbc, FORMS, PLENTY);
        transaction.executeWithoutResult(status -> {
            tables.insert(List.of(entry(1, 3)));
            status.setRollbackOnly();
        });

        assertThat(taken(tables, 1)).isEmpty();
    }

    @Test
    void readAnew_replacesWhatWasRecorded() {
        FigureTables tables = new FigureTables(jdbc, FORMS, PLENTY);
        record(tables, entry(1, 3));
        transaction.executeWithoutResult(status -> {
            tables.delete(List.of(1L));
            tables.insert(List.of(entry(1, 5)));
        });

        assertThat(taken(tables, 1)).containsExactly(told(1, 5));
    }

    private void record(FigureTables tables, FigureTables.Entry... entries) {
        transaction.executeWithoutResult(status -> tables.insert(Arrays.asList(entries)));
    }

    private static FigureTables.Entry entry(long id, long received) {
        Place[] places = new Place[FORM.size()];
        Arrays.fill(places, Place.line((int) id));
        return entry(id, received, places);
    }

    private static FigureTables.Entry entry(long id, long received, Place... places) {
        return entry(id, Figures.blank(FORM).with("requests.received.total", received), places);
    }

    private static FigureTables.Entry entry(long id, Figures figures, Place... places) {
        return new FigureTables.Entry(
                id,
                figures,
                Places.of(places).encode(),
                Fingerprint.of(
                        new Narrative(List.of(new Narrative.Section("1", "示例市第" + id + "号机关依法公开政府信息", Place.NONE)))));
    }

    /** Of a file in which no cell stands near another. */
    private static Place[] scattered() {
        return IntStream.range(0, FORM.size())
                .mapToObj(cell -> Place.line(1000 * cell + 1, 1000 * cell + 1))
                .toArray(Place[]::new);
    }

    private static long received(FigureTables tables, long id) {
        List<Long> received = new ArrayList<>();
        tables.each(FORM, List.of(id), (one, figures, places) -> received.add(figures.value(RECEIVED)));
        return received.get(0);
    }

    private static List<String> taken(FigureTables tables, long... ids) {
        List<String> taken = new ArrayList<>();
        tables.each(
                FORM,
                Arrays.stream(ids).boxed().toList(),
                (id, figures, places) ->
                        taken.add(id + " " + figures + " " + places.first().chinese()));
        return taken;
    }

    private static String told(long id, long received) {
        return id + " " + Figures.blank(FORM).with("requests.received.total", received) + " 第" + id + "行";
    }
}
