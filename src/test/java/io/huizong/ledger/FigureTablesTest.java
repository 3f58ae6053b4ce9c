package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import io.huizong.report.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FigureTablesTest extends LedgerTest {

    private static final String RECEIVED = "requests.received.total";

    FigureTablesTest(TestDatabase kind) {
        super(kind);
    }

    private static Figures received(long value) {
        return Figures.blank(FORM).with(RECEIVED, value);
    }

    private void insert(FigureTables.Entry... entries) {
        transaction.executeWithoutResult(status -> ledger.figures().insert(Arrays.asList(entries)));
    }

    private static FigureTables.Entry entry(long id, Figures figures) {
        return new FigureTables.Entry(id, ASubmission.content(figures, "", Place.line((int) id)));
    }

    private static FigureTables.Entry entry(long id, Figures figures, Place... places) {
        return new FigureTables.Entry(id, new NewSubmission.Content(figures, Places.of(places), Fingerprint.NONE));
    }

    /** The figures handed over, and where their first cell was read. */
    private record Taken(long id, Figures figures, Place first) {}

    private List<Taken> taken(Form form, Long... ids) {
        List<Taken> taken = new ArrayList<>();
        ledger.figures()
                .each(form, List.of(ids), (id, figures, places) -> taken.add(new Taken(id, figures, places.first())));
        return taken;
    }

    @Test
    void figuresAreReadBackAsTheyWereRecorded_withEveryStateAndPlace() {
        Figures figures = Figures.builder(FORM)
                .set(RECEIVED, 70_000)
                .set(FORM.cell("requests.carriedIn.total"), State.NOT_APPLICABLE)
                .set(FORM.cell("requests.granted.total"), State.UNREADABLE)
                .set("disclosure.fees.amount", -1)
                .build();
        insert(entry(1, figures));

        assertThat(taken(FORM, 1L)).containsExactly(new Taken(1, figures, Place.line(1)));
    }

    @Test
    void figuresAreHandedOver_inTheOrderOfTheIdsAskedFor() {
        insert(entry(1, received(1)), entry(2, received(2)), entry(3, received(3)));

        assertThat(taken(FORM, 3L, 1L, 2L)).extracting(Taken::id).containsExactly(3L, 1L, 2L);
    }

    @Test
    void orderIsThatOfTheIds_whenThereAreMoreThanAreFetchedAtOnce() {
        insert(LongStream.rangeClosed(1, 1234)
                .mapToObj(id -> entry(id, received(id)))
                .toArray(FigureTables.Entry[]::new));
        Long[] backwards =
                LongStream.rangeClosed(1, 1234).map(i -> 1235 - i).boxed().toArray(Long[]::new);

        assertThat(taken(FORM, backwards)).extracting(Taken::id).containsExactly(backwards);
    }

    @Test
    void figuresWithoutAnIdAskedFor_andIdsWithoutFigures_arePassedOver() {
        insert(entry(1, received(1)), entry(2, received(2)));

        assertThat(taken(FORM, 2L, 9L)).extracting(Taken::id).containsExactly(2L);
        assertThat(taken(FORM)).isEmpty();
    }

    @Test
    void editionsAreKeptApart_whereOneIsAskedFor_andTogetherWhereTextsAre() {
        insert(entry(1, Figures.blank(OLD_FORM)), entry(2, received(4)));

        assertThat(taken(FORM, 1L, 2L)).extracting(Taken::id).containsExactly(2L);
        assertThat(taken(OLD_FORM, 1L, 2L)).extracting(Taken::id).containsExactly(1L);
        assertThat(ledger.figures().texts(List.of(1L, 2L))).containsOnlyKeys(1L, 2L);
    }

    @Test
    void textsAreReadBackAsTheyWereRecorded() {
        NewSubmission.Content content = ASubmission.content(received(1), "示例市科学技术局依法公开政府信息。", Place.line(1));
        insert(new FigureTables.Entry(1, content), entry(2, received(2)));

        assertThat(ledger.figures().texts(List.of(1L))).isEqualTo(Map.of(1L, content.text()));
        assertThat(content.text()).isNotEqualTo(Fingerprint.NONE);
    }

    @Test
    void administratorReadsFigures_inColumnsNamedAfterTheCells() {
        insert(entry(1, received(7)), entry(2, received(5)));

        assertThat(number("select sum(requests_received_total) from figures_2021"))
                .isEqualTo(12);
        assertThat(number("select count(*) from figures_2021 where requests_carried_in_natural_person is null"))
                .isEqualTo(2);
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? -1 : number;
    }

    @Test
    void administratorTellsNullsApart_byTheLettersOfStates() {
        Figures figures = Figures.builder(FORM)
                .set(FORM.cells().get(0), 0)
                .set(FORM.cells().get(1), State.NOT_APPLICABLE)
                .set(FORM.cells().get(2), State.UNREADABLE)
                .build();
        insert(entry(1, figures));

        assertThat(jdbc.queryForObject("select states from figures_2021", String.class))
                .startsWith("vnub")
                .hasSize(FORM.size());
    }

    @Test
    void readAnew_replacesWhatWasRecorded() {
        insert(entry(1, received(3)), entry(2, received(2)));
        transaction.executeWithoutResult(status -> {
            ledger.figures().delete(List.of(1L));
            ledger.figures().insert(List.of(entry(1, received(5))));
        });

        assertThat(taken(FORM, 1L, 2L)).extracting(Taken::figures).containsExactly(received(5), received(2));
        assertThat(number("select sum(requests_received_total) from figures_2021"))
                .isEqualTo(7);
    }

    @Test
    void whatWasTakenBack_isNotThere() {
        transaction.executeWithoutResult(status -> {
            ledger.figures().insert(List.of(entry(1, received(3))));
            status.setRollbackOnly();
        });

        assertThat(taken(FORM, 1L)).isEmpty();
        assertThat(number("select count(*) from figures_2021")).isZero();
    }

    @Test
    void placesAreLeftOut_whereAHostileFileHasMoreThanTheLedgerKeeps() {
        String longest = "表".repeat(200);
        Place[] scattered = IntStream.range(0, FORM.size())
                .mapToObj(cell -> Place.sheet(longest, 1000 * cell + 1, cell % 7 + 1))
                .toArray(Place[]::new);
        insert(entry(1, received(3), scattered));

        assertThat(taken(FORM, 1L)).containsExactly(new Taken(1, received(3), Place.NONE));
    }
}
