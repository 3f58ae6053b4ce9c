package io.huizong.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of a page together: pieces of one line to a line, lines that touch to a table. */
final class Rulings {

    /** Pieces of one line lie this close beside one another, in points; a browser's frame lies 0.75 beside the cells. */
    private static final double SIDESTEP = 0.5;

    /** Pieces of one line, and lines that meet, leave at most this between them, in points. */
    private static final double GAP = 3;

    /** A page with more lines shows a drawing. */
    private static final int MOST = 3000;

    private Rulings() {}

    /** The lines of each drawing whose lines all touch, and the left sides of columns that no line crosses. */
    static List<List<Ruling>> groups(List<Ruling> rulings) {
        List<Ruling> whole = whole(rulings);
        return whole.size() > MOST ? List.of() : withLoneSides(touching(whole));
    }

    /**
     * Where the cell of a group of rows begins on the page before and ends on the next, its side stands alone: left of the
     * table and as high.
     */
    private static List<List<Ruling>> withLoneSides(List<List<Ruling>> groups) {
        List<List<Ruling>> tables = new ArrayList<>();
        List<Ruling> lone = new ArrayList<>();
        for (List<Ruling> group : groups) {
            Ruling first = group.get(0);
            if (group.size() == 1 && first.isVertical()) {
                lone.add(first);
            } else {
                tables.add(group);
            }
        }
        lone.sort(Comparator.comparingDouble(Ruling::at).reversed());
        for (Ruling side : lone) {
            tables.stream().filter(table -> isSideOf(side, table)).findFirst().ifPresent(table -> table.add(side));
        }
        return tables;
    }

    private static boolean isSideOf(Ruling side, List<Ruling> table) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Ruling line : table) {
            left = Math.min(left, line.isVertical() ? line.at() : line.from());
            top = Math.min(top, line.isVertical() ? line.from() : line.at());
            bottom = Math.max(bottom, line.isVertical() ? line.to() : line.at());
        }
        return side.at() < left && Math.abs(side.from() - top) <= GAP && Math.abs(side.to() - bottom) <= GAP;
    }

    private static List<Ruling> whole(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::isVertical).thenComparingDouble(Ruling::at));
        List<Ruling> whole = new ArrayList<>();
        for (int start = 0, end; start < sorted.size(); start = end) {
            end = start + 1;
            while (end < sorted.size() && areInLine(sorted.get(start), sorted.get(end))) {
                end++;
            }
            addWhole(sorted.subList(start, end), whole);
        }
        return whole;
    }

    private static boolean areInLine(Ruling one, Ruling other) {
        return one.isVertical() == other.isVertical() && other.at() - one.at() <= SIDESTEP;
    }

    private static void addWhole(List<Ruling> pieces, List<Ruling> whole) {
        pieces.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = pieces.get(0);
        for (Ruling piece : pieces) {
            if (piece.from() > open.to() + GAP) {
                whole.add(open);
                open = piece;
            } else {
                open = new Ruling(open.isVertical(), open.at(), open.from(), Math.max(open.to(), piece.to()));
            }
        }
        whole.add(open);
    }

    private static List<List<Ruling>> touching(List<Ruling> rulings) {
        List<List<Ruling>> groups = new ArrayList<>();
        boolean[] isTaken = new boolean[rulings.size()];
        for (int i = 0; i < isTaken.length; i++) {
            if (!isTaken[i]) {
                groups.add(touching(i, rulings, isTaken));
            }
        }
        return groups;
    }

    private static List<Ruling> touching(int first, List<Ruling> rulings, boolean[] isTaken) {
        List<Ruling> group = new ArrayList<>(List.of(rulings.get(first)));
        isTaken[first] = true;
        for (int i = 0; i < group.size(); i++) {
            for (int other = 0; other < isTaken.length; other++) {
                if (!isTaken[other] && meet(group.get(i), rulings.get(other))) {
                    isTaken[other] = true;
                    group.add(rulings.get(other));
                }
            }
        }
        return group;
    }

    private static boolean meet(Ruling one, Ruling other) {
        return one.isVertical() != other.isVertical() && reaches(one, other.at()) && reaches(other, one.at());
    }

    private static boolean reaches(Ruling ruling, double at) {
        return at >= ruling.from() - GAP && at <= ruling.to() + GAP;
    }
}
