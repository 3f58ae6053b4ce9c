package io.huizong.intake.page;

import java.util.Optional;

/**
 * A straight line on a page, as tables are drawn with, in points from the upper left corner.
 *
 * @param at x of a vertical line, y of a horizontal one
 * @param from its upper or left end
 * @param to its lower or right end
 */
public record Ruling(boolean isVertical, double at, double from, double to) {

    /** A filled rectangle up to this thick is a line, in points. */
    private static final double THICKEST = 3;

    /** What is shorter only belongs to a character, a dot or a corner, in points. */
    private static final double SHORTEST = 0.5;

    /** A line that leaves the horizontal or vertical by more than this is none of a table, in points. */
    private static final double SLANT = 0.5;

    /** The line between two points; empty where it is slanted or hardly more than a dot. */
    public static Optional<Ruling> between(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        if (Math.min(width, height) > SLANT || Math.max(width, height) < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(
                width >= height
                        ? new Ruling(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                        : new Ruling(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }

    /** The line that a filled rectangle is; empty where it is an area. */
    public static Optional<Ruling> filling(Box box) {
        if (Math.min(box.width(), box.height()) > THICKEST) {
            return Optional.empty();
        }
        return box.width() >= box.height()
                ? between(box.left(), box.centreY(), box.right(), box.centreY())
                : between(box.centreX(), box.top(), box.centreX(), box.bottom());
    }

    double length() {
        return to - from;
    }
}
