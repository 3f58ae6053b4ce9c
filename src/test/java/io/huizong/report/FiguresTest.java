package io.huizong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final Forms FORMS = Forms.load();
    private static final Form FORM = FORMS.edition("2021").orElseThrow();
    private static final Cell RECEIVED = FORM.cell("requests.received.total");
    private static final Cell CARRIED = FORM.cell("requests.carriedIn.total");

    @Test
    void blankIsNotZero() {
        Figures blank = Figures.blank(FORM);
        Figures zero = blank.with("requests.received.total", 0);

        assertThat(blank.has(RECEIVED)).isFalse();
        assertThat(zero.has(RECEIVED)).isTrue();
        assertThat(blank).isNotEqualTo(zero);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"BLANK", "NOT_APPLICABLE", "UNREADABLE"})
    void cellWithoutNumber_addsAsZero_andIsRemembered(State state) {
        Figures figures =
                Figures.builder(FORM).set(RECEIVED, 3).set(CARRIED, state).build();

        assertThat(figures.sum(List.of(RECEIVED, CARRIED))).isEqualTo(3);
        assertThat(figures.state(CARRIED)).isEqualTo(state);
        assertThat(figures.cells(state)).contains(CARRIED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 250, 251, 252, 255, 256, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void packed_isUnpackedTheSame_besideCellsOfEveryState(long value) {
        Figures figures = Figures.builder(FORM)
                .set(RECEIVED, value)
                .set(CARRIED, State.NOT_APPLICABLE)
                .set(FORM.cell("requests.granted.total"), State.UNREADABLE)
                .set(FORM.cell("appeals.review.total"), 7)
                .build();

        assertThat(Figures.unpack(FORM, figures.pack(), allCells())).isEqualTo(figures);
    }

    private static int[] allCells() {
        return IntStream.range(0, FORM.size()).toArray();
    }

    @Test
    void packedInAnyOrder_isUnpackedTheSame_fromThatOrder() {
        int[] backwards =
                IntStream.range(0, FORM.size()).map(i -> FORM.size() - 1 - i).toArray();
        Figures figures = Figures.blank(FORM).with("requests.received.total", 300);

        byte[] packed = figures.pack(backwards);

        assertThat(Figures.unpack(FORM, packed, backwards)).isEqualTo(figures);
        assertThat(Figures.unpack(FORM, packed, allCells())).isNotEqualTo(figures);
    }

    @Test
    void cellsBeyondTheEndOfWhatWasPacked_areBlank() {
        Figures zero = Figures.blank(FORM).with(FORM.cells().get(0).code(), 0);

        byte[] first = zero.with("requests.received.total", 300).pack(new int[] {0});

        assertThat(Figures.unpack(FORM, first, allCells())).isEqualTo(zero);
    }

    @Test
    void whatNoCellOfTheFormHas_isPackedBlank_andPassedOver() {
        Figures figures = Figures.blank(FORM).with(FORM.cells().get(1).code(), 300);
        int[] order = {Figures.NO_CELL, 1};

        byte[] packed = figures.pack(order);

        assertThat(Figures.unpack(FORM, packed, order)).isEqualTo(figures);
        assertThat(Figures.unpack(FORM, packed, new int[] {1, Figures.NO_CELL})).isEqualTo(Figures.blank(FORM));
    }

    @Test
    void packed_differsWhereFiguresDiffer() {
        byte[] blank = Figures.blank(FORM).pack();
        byte[] zero = Figures.blank(FORM).with("requests.received.total", 0).pack();

        assertThat(blank).isNotEqualTo(zero).hasSize(FORM.size());
        assertThat(zero).hasSize(FORM.size());
    }

    @Test
    void sumBeyondRange_isRefused() {
        Figures figures = Figures.builder(FORM)
                .set(RECEIVED, Long.MAX_VALUE)
                .set(CARRIED, 1)
                .build();

        assertThatThrownBy(() -> figures.sum(List.of(RECEIVED, CARRIED))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void stateOfValue_needsItsNumber() {
        assertThatThrownBy(() -> Figures.builder(FORM).set(RECEIVED, State.VALUE))
                .hasMessageContaining("requests.received.total");
    }

    @Test
    void stateLetters_areReadBack() {
        for (State state : State.values()) {
            assertThat(State.of(state.letter())).isEqualTo(state);
        }
        assertThatThrownBy(() -> State.of('x')).hasMessageContaining("v, b, n, u");
    }

    @Test
    void builtFigures_doNotChange_whenTheBuilderGoesOn() {
        Figures.Builder builder = Figures.builder(FORM).set(RECEIVED, 1);
        Figures first = builder.build();

        builder.set(RECEIVED, 2);

        assertThat(first.value(RECEIVED)).isEqualTo(1);
    }

    @Test
    void otherEdition_givesOnlyCellsOfTheSameMeaning() {
        Form old = FORMS.edition("2019").orElseThrow();
        Figures figures = Figures.builder(old)
                .set("requests.received.total", 7)
                .set("disclosure.licensing.decisions", 8)
                .set("disclosure.regulations.made", 9)
                .build();

        Figures same = figures.on(FORM);

        assertThat(same.value(RECEIVED)).isEqualTo(7);
        assertThat(same.value(FORM.cell("disclosure.licensing.decisions"))).isEqualTo(8);
        assertThat(same.has(FORM.cell("disclosure.regulations.issued"))).isFalse();
    }
}
