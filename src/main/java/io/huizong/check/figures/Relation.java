package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.report.Figures;

/** An identity of the form, ready to be held against very many reports. */
public final class Relation {

    private final Identity identity;
    private final Cell[] left;
    private final Cell[] right;

    Relation(Identity identity) {
        this.identity = identity;
        this.left = identity.left().toArray(Cell[]::new);
        this.right = identity.right().toArray(Cell[]::new);
    }

    Identity identity() {
        return identity;
    }

    long left(Figures figures) {
        return sum(left, figures);
    }

    long right(Figures figures) {
        return sum(right, figures);
    }

    /** Whether everything in it could be read. */
    boolean isKnown(Figures figures) {
        return isKnown(left, figures) && isKnown(right, figures);
    }

    /** Whether both sides are known, at least one number stands in them, and they differ. */
    boolean isBroken(Figures figures) {
        return isKnown(figures)
                && left(figures) != right(figures)
                && (isFilled(left, figures) || isFilled(right, figures));
    }

    /** Whether the sum is left open though its parts are known and come to something. */
    boolean isOpenSum(Figures figures) {
        return identity.isSum() && !figures.has(left[0]) && isKnown(figures) && right(figures) != 0;
    }

    /** Whether the form calls it a sum and the sum is not filled in. */
    boolean hasBlankSum(Figures figures) {
        return identity.isSum() && !figures.has(left[0]);
    }

    private static long sum(Cell[] cells, Figures figures) {
        long sum = 0;
        for (Cell cell : cells) {
            sum = Math.addExact(sum, figures.value(cell));
        }
        return sum;
    }

    private static boolean isKnown(Cell[] cells, Figures figures) {
        for (Cell cell : cells) {
            if (figures.state(cell) == Figures.State.UNREADABLE || Math.abs(figures.value(cell)) > Cell.LARGEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFilled(Cell[] cells, Figures figures) {
        for (Cell cell : cells) {
            if (figures.has(cell)) {
                return true;
            }
        }
        return false;
    }
}
