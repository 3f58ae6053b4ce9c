package io.huizong.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * An arithmetic relation of the form: the left cells add up to what the right cells add up to.
 *
 * @param rule the id of the check that demands it, such as {@code REQ-1}
 * @param along what it runs along: the columns of one line, or the lines of one column
 */
public record Identity(String rule, Along along, List<Cell> left, List<Cell> right) {

    /** The direction in which the members of an identity stand. */
    public enum Along {
        /** All members stand in one line. */
        LINE,
        /** All members stand in one column. */
        COLUMN
    }

    public Identity {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("identity " + rule + " has an empty side: " + left + " = " + right);
        }
    }

    /** Whether the left side is a single cell that the form calls a 总计 of the right side. */
    public boolean isSum() {
        return left.size() == 1;
    }

    /** The cell at which a break is shown: the sum, or the first cell of a balance. */
    public Cell head() {
        return left.get(0);
    }

    /** All members, left side first. */
    public Stream<Cell> members() {
        return Stream.concat(left.stream(), right.stream());
    }
}
