package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import io.huizong.report.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellOrderTest {

    private static final Form FORM = Forms.load().edition("2021").orElseThrow();
    private static final Cell FIRST = FORM.cells().get(0);
    private static final Cell MIDDLE = FORM.cells().get(100);
    private static final List<String> COLUMNS =
            FORM.cells().stream().map(WideTables::column).toList();

    private static CellOrder of(List<String> columns) {
        return new CellOrder(FORM, columns);
    }

    private static List<String> without(Cell cell) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.remove(WideTables.column(cell));
        return columns;
    }

    /** The order in which a ledger keeps cells whose form got one in its middle. */
    private static List<String> grown() {
        List<String> columns = without(MIDDLE);
        columns.add(WideTables.column(MIDDLE));
        return columns;
    }

    private static Figures figures() {
        return Figures.builder(FORM).set(FIRST, 7).set(MIDDLE, 8000).build();
    }

    private static Places lines() {
        return Places.of(IntStream.range(0, FORM.size())
                .mapToObj(cell -> Place.line(1 + cell))
                .toArray(Place[]::new));
    }

    @Test
    void figuresAndPlacesAreReadBack_inTheOrderOfTheForm() {
        CellOrder order = of(COLUMNS);

        assertThat(order.unpack(order.pack(figures()))).isEqualTo(figures());
        assertThat(order.decode(order.encode(lines()))).isEqualTo(lines());
    }

    @Test
    void figuresAndPlacesAreReadBack_inAnyOtherOrder() {
        List<String> backwards = new ArrayList<>(COLUMNS);
        Collections.reverse(backwards);
        CellOrder order = of(backwards);

        assertThat(order.unpack(order.pack(figures()))).isEqualTo(figures());
        assertThat(order.decode(order.encode(lines()))).isEqualTo(lines());
    }

    @Test
    void newCellIsBlank_andAllOthersAreWhatTheyWere_whenItCameIntoTheMiddleOfTheForm() {
        CellOrder before = of(without(MIDDLE));
        CellOrder after = of(grown());

        Figures figures = after.unpack(before.pack(figures()));
        Places places = after.decode(before.encode(lines()));

        assertThat(figures).isEqualTo(Figures.builder(FORM).set(FIRST, 7).build());
        assertThat(places.of(MIDDLE)).isEqualTo(Place.NONE);
        assertThat(places.of(FORM.cells().get(101))).isEqualTo(Place.line(102));
    }

    @Test
    void cellThatTheFormLost_isBlankInWhatIsKeptNow_andPassedOverInWhatWasKept() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add(50, "lost_cell");
        CellOrder order = of(columns);

        assertThat(order.states(figures())).hasSize(FORM.size() + 1);
        assertThat(order.states(figures()).charAt(50)).isEqualTo(State.BLANK.letter());
        assertThat(order.unpack(order.pack(figures()))).isEqualTo(figures());
        assertThat(order.decode(order.encode(lines()))).isEqualTo(lines());
    }

    @Test
    void statesAreInTheOrderKept() {
        String states = of(grown()).states(figures());

        assertThat(states).startsWith("vb").endsWith("bv").hasSize(FORM.size());
        assertThat(of(grown()).state(MIDDLE, states)).isEqualTo(State.VALUE);
    }

    @Test
    void stateOfACell_isBlankWhereItCameLater() {
        String before = of(without(MIDDLE)).states(figures());

        assertThat(of(grown()).state(MIDDLE, before)).isEqualTo(State.BLANK);
        assertThat(of(grown()).state(FIRST, before)).isEqualTo(State.VALUE);
    }

    @Test
    void cellThatTheLedgerHasNoPositionFor_isNotKept() {
        CellOrder order = of(without(MIDDLE));

        assertThat(order.unpack(order.pack(figures())))
                .isEqualTo(Figures.builder(FORM).set(FIRST, 7).build());
    }
}
