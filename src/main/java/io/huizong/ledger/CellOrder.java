package io.huizong.ledger;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import java.util.Arrays;
import java.util.List;

/**
 * The order in which a ledger keeps the cells of an edition. It only grows, and at its end: a cell that the form gets
 * later comes last here, wherever it stands in the form, and one that the form loses keeps its position. So what was
 * kept at any time can be read without being written anew.
 */
final class CellOrder {

    private final Form form;
    /** For each position the index of the form's cell. */
    private final int[] indexes;
    /** For each cell of the form its position. */
    private final int[] positions;

    private final boolean isThatOfTheForm;

    /**
     * @param columns the columns of all cells that this edition ever had in the ledger, by position; a cell of the form
     *     without one is not kept, and read as a blank
     */
    CellOrder(Form form, List<String> columns) {
        this.form = form;
        this.indexes = new int[columns.size()];
        this.positions = new int[form.size()];
        Arrays.fill(indexes, Figures.NO_CELL);
        Arrays.fill(positions, Figures.NO_CELL);
        for (Cell cell : form.cells()) {
            int position = columns.indexOf(WideTables.column(cell));
            if (position >= 0) {
                indexes[position] = cell.index();
                positions[cell.index()] = position;
            }
        }
        this.isThatOfTheForm =
                form.cells().stream().map(WideTables::column).toList().equals(columns);
    }

    /** A letter for the state of each cell; blank for cells that the form has lost. */
    String states(Figures figures) {
        String letters = figures.stateLetters();
        StringBuilder states = new StringBuilder(indexes.length);
        for (int index : indexes) {
            states.append(index == Figures.NO_CELL ? Figures.State.BLANK.letter() : letters.charAt(index));
        }
        return states.toString();
    }

    /** What {@link #states} says of a cell; blank where it was written before this cell had a position. */
    Figures.State state(Cell cell, String states) {
        int position = positions[cell.index()];
        return position == Figures.NO_CELL || position >= states.length()
                ? Figures.State.BLANK
                : Figures.State.of(states.charAt(position));
    }

    /** Figures as few bytes. */
    byte[] pack(Figures figures) {
        return figures.pack(indexes);
    }

    /** What was packed, perhaps when the order was shorter; cells that it did not have then are blank. */
    Figures unpack(byte[] packed) {
        return Figures.unpack(form, packed, indexes);
    }

    /** Places as a short text. */
    String encode(Places places) {
        return (isThatOfTheForm ? places : places.inOrder(indexes)).encode();
    }

    /** What was encoded, perhaps when the order was shorter; cells that it did not have then have no place. */
    Places decode(String encoded) {
        Places places = Places.decode(encoded);
        return isThatOfTheForm ? places : places.inOrder(positions);
    }
}
