package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Cell;
import io.huizong.form.ChangedForms;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that changes while its ledger stays: the tables grow, and what was recorded before is what it was. */
class WideTablesTest extends LedgerTest {

    private static final String FEES = "disclosure.fees.amount";
    private static final String RECEIVED = "requests.received.total";
    private static final String ADDED = "disclosure.reconsiderations.decisions";

    /** Edition 2021 with one line more, in its middle. */
    private static final Forms GROWN = ChangedForms.of(
            "2021",
            form -> form.replace(
                    "<line code=\"coerciveMeasures\" label=\"行政强制\"/>",
                    "<line code=\"reconsiderations\" label=\"行政复议\"/><line code=\"coerciveMeasures\" label=\"行政强制\"/>"));

    private static final Form GROWN_FORM = GROWN.edition("2021").orElseThrow();

    WideTablesTest(TestDatabase kind) {
        super(kind);
    }

    private void grow(Forms forms) {
        Ledger.grow(jdbc, forms);
        ledger = Ledger.on(jdbc, forms, CLOCK);
    }

    private static Figures figures(Form form) {
        return Figures.builder(form)
                .set(FEES, 70_000)
                .set(form.cell("disclosure.licensing.decisions"), State.NOT_APPLICABLE)
                .set(form.cell(RECEIVED), State.UNREADABLE)
                .set("appeals.review.total", 4)
                .build();
    }

    private Figures read(Form form, long id) {
        Map<Long, Figures> read = new LinkedHashMap<>();
        ledger.figures().each(form, List.of(id), (one, figures, places) -> read.put(one, figures));
        return read.getOrDefault(id, Figures.blank(form));
    }

    private Place place(Form form, long id, Cell cell) {
        Map<Long, Places> read = new LinkedHashMap<>();
        ledger.figures().each(form, List.of(id), (one, figures, places) -> read.put(one, places));
        return read.getOrDefault(id, Places.of(new Place[0])).of(cell);
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? -1 : number;
    }

    @Test
    void newCellStandsInTheMiddleOfTheForm() {
        assertThat(GROWN_FORM.size()).isEqualTo(FORM.size() + 1);
        assertThat(GROWN_FORM.cell(ADDED).index()).isBetween(1, 20);
    }

    @Test
    void oldFiguresAreReadBackAsTheyWere_withTheNewCellBlank() {
        record(ASubmission.of(1, "2024/a.xml").figures(figures(FORM)).build());

        grow(GROWN);

        assertThat(read(GROWN_FORM, 1)).isEqualTo(figures(GROWN_FORM));
        assertThat(place(GROWN_FORM, 1, GROWN_FORM.cell(FEES))).isEqualTo(Place.line(1));
        assertThat(place(GROWN_FORM, 1, GROWN_FORM.cell(ADDED))).isEqualTo(Place.NONE);
    }

    @Test
    void newFiguresAreRecorded_withTheNewCell() {
        record(ASubmission.of(1, "2024/a.xml").figures(figures(FORM)).build());
        grow(GROWN);
        Figures more = figures(GROWN_FORM).with(ADDED, 9);

        record(ASubmission.of(2, "2024/b.xml").figures(more).build());

        assertThat(read(GROWN_FORM, 2)).isEqualTo(more);
        assertThat(read(GROWN_FORM, 1)).isEqualTo(figures(GROWN_FORM));
        assertThat(place(GROWN_FORM, 2, GROWN_FORM.cell(ADDED))).isEqualTo(Place.line(1));
    }

    @Test
    void administratorSeesTheNewColumn_nullInOldRows_withALetterForItInStates() {
        record(ASubmission.of(1, "2024/a.xml").figures(figures(FORM)).build());
        grow(GROWN);
        record(ASubmission.of(2, "2024/b.xml")
                .figures(figures(GROWN_FORM).with(ADDED, 9))
                .build());

        assertThat(number("select sum(disclosure_reconsiderations_decisions) from figures_2021"))
                .isEqualTo(9);
        assertThat(letter(1)).isEqualTo("b");
        assertThat(letter(2)).isEqualTo("v");
    }

    /** What states says of the new cell, as form_column tells where. */
    private String letter(long id) {
        return String.valueOf(jdbc.queryForObject(
                "select substring(f.states, c.position, 1) from figures_2021 f, form_column c where f.submission_id = ?"
                        + " and c.edition = '2021' and c.name = 'disclosure_reconsiderations_decisions'",
                String.class,
                id));
    }

    @Test
    void oldTotalsAreReadBack_withZeroInTheNewCell() {
        Totals totals = new Totals(FORM);
        totals.add(Figures.blank(FORM).with(FEES, 7), false);
        ledger.totals().replace(FORM, 2024, Map.of("SL", totals));

        grow(GROWN);

        Totals read = ledger.totals().of(GROWN_FORM, 2024).getOrDefault("SL", new Totals(GROWN_FORM));
        assertThat(read.sum(GROWN_FORM.cell(FEES))).isEqualTo(7);
        assertThat(read.sum(GROWN_FORM.cell(ADDED))).isZero();
    }

    @Test
    void columnOfALostCellStays_andWhatIsRecordedWithoutItIsReadBack() {
        grow(GROWN);
        record(ASubmission.of(1, "2024/a.xml")
                .figures(figures(GROWN_FORM).with(ADDED, 9))
                .build());

        grow(FORMS);
        record(ASubmission.of(2, "2024/b.xml").figures(figures(FORM)).build());

        assertThat(read(FORM, 1)).isEqualTo(figures(FORM));
        assertThat(read(FORM, 2)).isEqualTo(figures(FORM));
        assertThat(number("select sum(disclosure_reconsiderations_decisions) from figures_2021"))
                .isEqualTo(9);
    }

    @Test
    void totalsAreRecorded_whenACellIsLost() {
        grow(GROWN);
        grow(FORMS);
        Totals totals = new Totals(FORM);
        totals.add(Figures.blank(FORM).with(FEES, 7), false);

        ledger.totals().replace(FORM, 2024, Map.of("SL", totals));

        assertThat(ledger.totals().of(FORM, 2024)).isEqualTo(Map.of("SL", totals));
    }

    @Test
    void figuresOfACellThatWasLost_areThereAgain_whenItIsBack() {
        grow(GROWN);
        Figures more = figures(GROWN_FORM).with(ADDED, 9);
        record(ASubmission.of(1, "2024/a.xml").figures(more).build());
        grow(FORMS);

        grow(GROWN);

        assertThat(read(GROWN_FORM, 1)).isEqualTo(more);
        assertThat(number("select count(*) from form_column where edition = '2021'"))
                .isEqualTo(GROWN_FORM.size());
    }

    @Test
    void nothingChanges_whenTheFormIsTheSame() {
        List<Map<String, Object>> before = jdbc.queryForList("select * from form_column order by edition, position");

        grow(FORMS);

        assertThat(jdbc.queryForList("select * from form_column order by edition, position"))
                .isEqualTo(before);
    }

    @Test
    void growingGoesOn_whenItBrokeOffBeforeTheColumnWasNoted() {
        jdbc.execute("alter table figures_2021 add column disclosure_reconsiderations_decisions bigint");

        grow(GROWN);
        record(ASubmission.of(1, "2024/a.xml")
                .figures(figures(GROWN_FORM).with(ADDED, 9))
                .build());

        assertThat(read(GROWN_FORM, 1).value(GROWN_FORM.cell(ADDED))).isEqualTo(9);
    }

    @Test
    void aLedgerOpenedWithAFormThatItsTablesDoNotFitYet_readsWhatItHas() {
        record(ASubmission.of(1, "2024/a.xml").figures(figures(FORM)).build());

        ledger = Ledger.on(jdbc, GROWN, CLOCK);

        assertThat(read(GROWN_FORM, 1)).isEqualTo(figures(GROWN_FORM));
    }

    @Test
    void formThatNoTableCanHave_isRefusedWithWhatToDo() {
        Forms alike = ChangedForms.of(
                "2021",
                form -> form.replace(
                        "<line code=\"penalties\"",
                        "<line code=\"coercive_measures\" label=\"另\"/><line code=\"penalties\""));
        Forms tooLong =
                ChangedForms.of("2021", form -> form.replace("code=\"penalties\"", "code=\"" + "p".repeat(60) + "\""));

        assertThatThrownBy(() -> grow(alike))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("有两个栏目的列名相同")
                .hasMessageContaining("two cells have one column name");
        assertThatThrownBy(() -> grow(tooLong))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("请缩短")
                .hasMessageContaining("shorten it");
    }

    @Test
    void tableThatCannotGet_itsColumn_isToldWithWhatToDo() {
        jdbc.execute("drop table totals_2021");
        jdbc.execute("create view totals_2021 as select 1 as code");

        assertThatThrownBy(() -> grow(GROWN))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("2021 版的数据表")
                .hasMessageContaining("let the database user create and alter tables");
    }
}
