package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as paper shows it, neutral of any file format. Writers render it, mutations change it.
 *
 * @param code the form's code of the table
 * @param heading the section heading above it
 * @param rows for each row the cells that begin in it
 * @param width the number of columns
 */
public record PaperTable(String code, String heading, List<List<PaperCell>> rows, int width) {

    public PaperTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same table with other rows. */
    public PaperTable with(List<List<PaperCell>> other) {
        return new PaperTable(code, heading, other, width);
    }

    /** The same table with another row in the place of one. */
    public PaperTable with(int row, List<PaperCell> other) {
        List<List<PaperCell>> changed = new ArrayList<>(rows);
        changed.set(row, other);
        return with(changed);
    }
}
