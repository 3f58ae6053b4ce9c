package io.huizong.report;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of one report: for each cell of the form a {@link State} and, where it is a value, the number in the unit of
 * its {@link io.huizong.form.Column.Kind} (pieces, or whole 元). Immutable; safe for any number of threads.
 */
public final class Figures {

    /** What stands in a cell. The four are never merged: a blank is not a zero. */
    public enum State {
        /** A number, 0 among them. */
        VALUE('v', 251),
        /** Nothing is written. */
        BLANK('b', 252),
        /** "/", "-", "—" or "无": the agency says that the cell does not apply to it. */
        NOT_APPLICABLE('n', 253),
        /** Something is written that could not be read or not be placed without doubt; a finding says what. */
        UNREADABLE('u', 254);

        private static final State[] ALL = values();

        private final char letter;
        /** The byte that means it in {@link Figures#pack}. */
        private final int packed;

        State(char letter, int packed) {
            this.letter = letter;
            this.packed = packed;
        }

        /** The letter by which the ledger keeps the state. */
        public char letter() {
            return letter;
        }

        private static State ofPacked(int packed) {
            for (State state : ALL) {
                if (state.packed == packed) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no cell state is packed as " + packed);
        }

        /**
         * The state of a letter.
         *
         * @throws IllegalArgumentException where no state has that letter
         */
        public static State of(char letter) {
            for (State state : ALL) {
                if (state.letter == letter) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no cell state '" + letter + "'; known: v, b, n, u");
        }
    }

    /** The largest number that is packed as itself; from there on a byte means a state. */
    private static final int LARGEST_SHORT = 250;

    private static final int BYTE_MASK = 0xff;

    private final Form form;
    private final long[] values;
    private final State[] states;

    private Figures(Form form, long[] values, State[] states) {
        this.form = form;
        this.values = values;
        this.states = states;
    }

    /** Figures of which every cell is blank. */
    public static Figures blank(Form form) {
        return builder(form).build();
    }

    /** A builder whose cells are all blank. */
    public static Builder builder(Form form) {
        State[] states = new State[form.size()];
        Arrays.fill(states, State.BLANK);
        return new Builder(new Figures(form, new long[form.size()], states));
    }

    /** A builder that starts from these figures. */
    public Builder toBuilder() {
        return new Builder(new Figures(form, values.clone(), states.clone()));
    }

    /** The same figures but for one cell. */
    public Figures with(String cellCode, long value) {
        return toBuilder().set(form.cell(cellCode), value).build();
    }

    /** The edition of the form that the cells belong to. */
    public Form form() {
        return form;
    }

    /** What stands in a cell of this form. */
    public State state(Cell cell) {
        return states[cell.index()];
    }

    /** Whether a number stands in a cell. */
    public boolean has(Cell cell) {
        return states[cell.index()] == State.VALUE;
    }

    /** The number in a cell as it adds up: 0 unless {@link #has}. */
    public long value(Cell cell) {
        return values[cell.index()];
    }

    /**
     * What cells add up to; blank and not applicable add as 0.
     *
     * @throws ArithmeticException where the sum leaves the range of a {@code long}
     */
    public long sum(Collection<Cell> cells) {
        long sum = 0;
        for (Cell cell : cells) {
            sum = Math.addExact(sum, values[cell.index()]);
        }
        return sum;
    }

    /** The cells in a state, in the form's order. */
    public List<Cell> cells(State state) {
        return form.cells().stream().filter(cell -> state(cell) == state).toList();
    }

    /** One letter a cell, in the form's order, as the ledger keeps the states. */
    public String stateLetters() {
        char[] letters = new char[states.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = states[i].letter;
        }
        return new String(letters);
    }

    /** The cells as few bytes, equal for equal figures of a form: one each, and eight more for a number above 250. */
    public byte[] pack() {
        byte[] packed = new byte[packedSize()];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            boolean isShort = states[i] == State.VALUE && !isLong(i);
            packed[size++] = (byte) (isShort ? values[i] : states[i].packed);
            if (isLong(i)) {
                ByteBuffer.wrap(packed).putLong(size, values[i]);
                size += Long.BYTES;
            }
        }
        return packed;
    }

    private int packedSize() {
        int size = values.length;
        for (int i = 0; i < values.length; i++) {
            size += isLong(i) ? Long.BYTES : 0;
        }
        return size;
    }

    private boolean isLong(int index) {
        return values[index] < 0 || values[index] > LARGEST_SHORT;
    }

    /** The figures that {@link #pack} made so many bytes of. */
    public static Figures unpack(Form form, byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        long[] values = new long[form.size()];
        State[] states = new State[form.size()];
        for (int i = 0; i < values.length; i++) {
            int next = packed.get() & BYTE_MASK;
            if (next <= LARGEST_SHORT) {
                states[i] = State.VALUE;
                values[i] = next;
            } else {
                states[i] = State.ofPacked(next);
                values[i] = states[i] == State.VALUE ? packed.getLong() : 0;
            }
        }
        return new Figures(form, values, states);
    }

    /**
     * The same report on another edition: the cells that mean the same in both, all others blank.
     *
     * @see Form#counterpart
     */
    public Figures on(Form other) {
        if (other == form) {
            return this;
        }
        Builder builder = builder(other);
        for (Cell cell : form.cells()) {
            other.counterpart(cell).ifPresent(target -> builder.copy(target, state(cell), value(cell)));
        }
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures
                && figures.form == form
                && Arrays.equals(figures.values, values)
                && Arrays.equals(figures.states, states);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(states);
    }

    /** The cells that hold a value, for test failures and debuggers: {@code form 2021 {requests.received.total=3, …}}. */
    @Override
    public String toString() {
        return form.cells().stream()
                .filter(cell -> state(cell) != State.BLANK)
                .map(cell -> cell + "=" + (has(cell) ? cell.kind().print(value(cell)) : state(cell)))
                .collect(Collectors.joining(", ", form + " {", "}"));
    }

    /** Builds figures cell by cell; a later call for a cell replaces the earlier. Not safe for several threads. */
    public static final class Builder {

        private final Figures figures;

        private Builder(Figures figures) {
            this.figures = figures;
        }

        /** Puts a number into a cell. */
        public Builder set(Cell cell, long value) {
            return copy(cell, State.VALUE, value);
        }

        /** Puts a number into the cell of that code. */
        public Builder set(String cellCode, long value) {
            return set(figures.form.cell(cellCode), value);
        }

        /** Gives a cell a state without a number. */
        public Builder set(Cell cell, State state) {
            if (state == State.VALUE) {
                throw new IllegalArgumentException("state VALUE of " + cell + " needs its number");
            }
            return copy(cell, state, 0);
        }

        private Builder copy(Cell cell, State state, long value) {
            figures.values[cell.index()] = value;
            figures.states[cell.index()] = state;
            return this;
        }

        /** The figures; the builder goes on with a copy. */
        public Figures build() {
            return new Figures(figures.form, figures.values.clone(), figures.states.clone());
        }
    }
}
