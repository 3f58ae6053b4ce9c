package io.huizong.intake.paper;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One change of a good report, as a slip of a hand or a programme makes it.
 *
 * @param report the changed report
 * @param gone codes of cells whose figure is no longer on the paper; they may be read as blank, or refused
 * @param doubtful codes of cells that the paper now shows twice, or runs together with others; they must be refused
 * @param what the change, for failure messages
 */
public record Mutation(PaperReport report, Set<String> gone, Set<String> doubtful, String what) {

    private static final int TRIES = 200;

    public Mutation {
        gone = Set.copyOf(gone);
        doubtful = Set.copyOf(doubtful);
    }

    /**
     * The kinds of changes. None of them is undetectable in principle, as these are: another figure in a cell, two
     * figures that change places, two labels that change places together with their headers or numbers, a figure moved
     * into an empty cell, a table exchanged for that of another report. Such a paper says something else without a flaw.
     */
    public enum Kind {
        DROP_CELL(CellDamage::dropped),
        DOUBLE_CELL(CellDamage::doubled),
        BLANK_CELL(CellDamage::blanked),
        SWAP_CELLS(CellDamage::swapped),
        GLUE_CELLS(CellDamage::glued),
        MERGE_CELLS(CellDamage::merged),
        MERGE_DOWN(CellDamage::mergedDown),
        SPLIT_CELL(CellDamage::split),
        DROP_LABEL(CellDamage::withoutLabel),
        BLANK_LABEL(CellDamage::blankLabel),
        SWAP_LABELS(CellDamage::swappedLabels),
        FORGET_SPAN(CellDamage::withoutSpan),
        DROP_ROW(RowDamage::dropped),
        DOUBLE_ROW(RowDamage::doubled),
        SWAP_ROWS(RowDamage::swapped),
        BLANK_ROW(RowDamage::blanked),
        GLUE_ROWS(RowDamage::glued),
        CUT_ROW(RowDamage::cut),
        COPY_ROW(RowDamage::copied),
        ADD_ROW(RowDamage::added),
        DROP_COLUMN(ColumnDamage::dropped),
        DOUBLE_COLUMN(ColumnDamage::doubled),
        SWAP_COLUMNS(ColumnDamage::swapped),
        BLANK_COLUMN(ColumnDamage::blanked),
        SWAP_HEADERS(ColumnDamage::swappedHeaders),
        REPEAT_HEADERS(ColumnDamage::repeatedHeaders),
        DROP_TABLE(TableDamage::dropped),
        DOUBLE_TABLE(TableDamage::doubled),
        SWAP_TABLES(TableDamage::swapped),
        CUT_TABLE(TableDamage::cut),
        COPY_TABLE(TableDamage::copied),
        ADD_REPORT(TableDamage::joined);

        private static final Set<Kind> MOVING = Set.of(
                DROP_CELL,
                DOUBLE_CELL,
                GLUE_CELLS,
                SPLIT_CELL,
                FORGET_SPAN,
                DOUBLE_ROW,
                ADD_ROW,
                DROP_COLUMN,
                DOUBLE_COLUMN);

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a method without state
        private final BiFunction<Spot, Random, Mutation> change;

        Kind(BiFunction<Spot, Random, Mutation> change) {
            this.change = change;
        }

        /** Whether it moves the cells behind it to the place of others. */
        public boolean isMoving() {
            return MOVING.contains(this);
        }
    }

    /** A random change of a kind; empty where the report has nothing that the kind could change. */
    public static Optional<Mutation> of(PaperReport report, Kind kind, Random random) {
        for (int i = 0; i < TRIES; i++) {
            Spot spot = Spot.in(report, random);
            Mutation mutation = kind.change.apply(spot, random);
            if (!mutation.report().equals(report)) {
                return Optional.of(new Mutation(mutation.report, mutation.gone, mutation.doubtful, kind + " " + spot));
            }
        }
        return Optional.empty();
    }
}
