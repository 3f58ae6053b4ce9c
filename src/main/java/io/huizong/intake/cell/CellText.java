package io.huizong.intake.cell;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.List;

/**
 * What the text of one cell says. Every reader reads its cells here, so that a text means the same in every format. A
 * text that could mean two numbers means none.
 */
public sealed interface CellText {

    /**
     * A number: pieces, or whole 元 for {@link Column.Kind#MONEY}. Negative where a minus is written, whatever the kind.
     *
     * @param remarks {@code WORDS_IN_CELL} and {@code UNIT_UNKNOWN} or none of them
     */
    record Amount(long value, List<Remark.Kind> remarks) implements CellText {

        public Amount {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Figures.State state() {
            return Figures.State.VALUE;
        }
    }

    /** No number is meant. */
    enum Empty implements CellText {
        /** Nothing is written, or a line to write on. */
        BLANK(Figures.State.BLANK),
        /** "/", "-", "—" or "无". */
        NOT_APPLICABLE(Figures.State.NOT_APPLICABLE);

        private final Figures.State state;

        Empty(Figures.State state) {
            this.state = state;
        }

        @Override
        public Figures.State state() {
            return state;
        }

        @Override
        public List<Remark.Kind> remarks() {
            return List.of();
        }
    }

    /** Something is written that is not taken as a number. */
    enum Refused implements CellText {
        /** Not a number, or one that could be read in two ways ("1 2", "007"). */
        NOT_A_NUMBER(Remark.Kind.NOT_A_NUMBER),
        /** A count with decimals, or an amount that is not a whole number of 元. */
        NOT_WHOLE(Remark.Kind.NOT_WHOLE),
        /** Beyond {@link Cell#LARGEST}. */
        TOO_LARGE(Remark.Kind.TOO_LARGE);

        private final Remark.Kind remark;

        Refused(Remark.Kind remark) {
            this.remark = remark;
        }

        @Override
        public Figures.State state() {
            return Figures.State.UNREADABLE;
        }

        @Override
        public List<Remark.Kind> remarks() {
            return List.of(remark);
        }
    }

    /** What stands in the cell. */
    Figures.State state();

    /** What is worth telling about the text; empty for a plain number and for an empty cell. */
    List<Remark.Kind> remarks();

    /** Whether a text can stand in some cell of a table, as a number or as what stands for none ("/", "无", nothing). */
    static boolean mayBeFigure(String text) {
        return read(text, Column.Kind.MONEY, AmountUnit.WAN_YUAN).state() != Figures.State.UNREADABLE;
    }

    /**
     * Reads a text. White space around it, full-width characters and a few traditional ones make no difference.
     *
     * @param unit the unit that the file says for the column; it matters for {@link Column.Kind#MONEY} alone, and a
     *     unit in the cell itself goes before it
     */
    static CellText read(String text, Column.Kind kind, AmountUnit unit) {
        long plain = kind == Column.Kind.MONEY ? -1 : plainNumber(text.toCharArray(), 0, text.length());
        return plain >= 0 ? new Amount(plain, List.of()) : new CellScanner(text, kind, unit).read();
    }

    /**
     * The number that up to 15 ASCII digits without leading zeros write, -1 for every other text: the quick way for
     * counts, which nearly all cells can take.
     *
     * @param end the position behind the last digit
     */
    static long plainNumber(char[] text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 15 || (length > 1 && text[start] == '0')) {
            return -1;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Enters the number or the state into a cell. */
    default void enter(Figures.Builder figures, Cell cell) {
        if (this instanceof Amount number) {
            figures.set(cell, number.value());
        } else {
            figures.set(cell, state());
        }
    }

    /** The remarks on a cell that held {@code text}. */
    default List<Remark> remarks(Cell cell, Place place, String text) {
        if (remarks().isEmpty()) {
            return List.of();
        }
        String read = this instanceof Amount number ? cell.kind().print(number.value()) : "";
        return remarks().stream()
                .map(kind -> new Remark(kind, cell.code(), place, text.strip(), read))
                .toList();
    }
}
