package io.huizong.intake.xml;

import io.huizong.form.Cell;
import io.huizong.form.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form as a {@code line} element: which attribute is which cell.
 *
 * @param index its place among the lines of its table
 */
record LineLayout(int index, Line line, List<Cell> cells, List<String> attributes) {

    /**
     * The cell of an attribute; null where the line has none of that name.
     *
     * @param guess the place among the attributes that is tried first, for files in the form's order
     */
    @Nullable
    Cell cell(String attribute, int guess) {
        if (guess >= 0 && guess < cells.size() && attributes.get(guess).equals(attribute)) {
            return cells.get(guess);
        }
        int index = attributes.indexOf(attribute);
        return index < 0 ? null : cells.get(index);
    }
}
