package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exact search behind {@link Repair}: sets of one cell, then of two, and so on, until some correct all. A set must have a
 * member in every broken identity; where it corrects them only at the cost of others, a member of those joins it.
 */
final class RepairSearch {

    private static final int MOST_CELLS = 4;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_IDENTITIES_OF_A_CELL = 3;

    private final RelationNet net;
    private final Figures figures;
    private final int[] part;
    private final boolean[] isBinding;
    private final long[] residual;
    private final int[] chosen = new int[MOST_CELLS];
    private final long[] change = new long[MOST_CELLS];
    private final Map<List<Integer>, List<Repair.Fix>> found = new LinkedHashMap<>();
    private int count;
    private int wanted;
    private int steps;

    /**
     * A search.
     *
     * @param part the identities that are to hold, with which no other has a cell in common
     * @param figures with open sums completed
     * @param reported as reported
     */
    RepairSearch(RelationNet net, int[] part, Figures figures, Figures reported) {
        this.net = net;
        this.part = part;
        this.figures = figures;
        int size = part[part.length - 1] + 1;
        isBinding = new boolean[size];
        residual = new long[size];
        for (int r : part) {
            Relation relation = net.relation(r);
            isBinding[r] = relation.isKnown(figures) && !relation.hasBlankSum(reported);
            residual[r] = isBinding[r] ? relation.left(figures) - relation.right(figures) : 0;
        }
    }

    /** Whether there is anything to correct. */
    boolean isBroken() {
        return Arrays.stream(residual).anyMatch(difference -> difference != 0);
    }

    /** All smallest sets that correct the report; empty where the search found none within its bounds. */
    List<List<Repair.Fix>> smallest() {
        for (wanted = 1; wanted <= MOST_CELLS && found.isEmpty(); wanted++) {
            extend();
        }
        return steps > MOST_STEPS ? List.of() : List.copyOf(found.values());
    }

    private void extend() {
        if (++steps > MOST_STEPS) {
            return;
        }
        int open = -1;
        int openCount = 0;
        for (int r : part) {
            if (residual[r] != 0 && chosenMembers(r) == 0) {
                open = open < 0 ? r : open;
                openCount++;
            }
        }
        if (openCount > MOST_IDENTITIES_OF_A_CELL * (wanted - count)) {
            return;
        }
        if (open >= 0) {
            extendWithin(open);
        } else if (solve()) {
            keep();
        } else if (count < wanted) {
            extendAround();
        }
    }

    private void extendWithin(int relation) {
        for (int cell : net.members(relation)) {
            if (!isChosen(cell)) {
                chosen[count++] = cell;
                extend();
                count--;
            }
        }
    }

    private void extendAround() {
        for (int r : part) {
            if (isBinding[r] && chosenMembers(r) > 0) {
                extendWithin(r);
            }
        }
    }

    private boolean isChosen(int cell) {
        for (int i = 0; i < count; i++) {
            if (chosen[i] == cell) {
                return true;
            }
        }
        return false;
    }

    private int chosenMembers(int relation) {
        int members = 0;
        for (int i = 0; i < count; i++) {
            for (int r : net.relations(chosen[i])) {
                members += r == relation ? 1 : 0;
            }
        }
        return members;
    }

    /** Finds the one change of each chosen cell that corrects all; false where there is none or more than one. */
    private boolean solve() {
        boolean[] isKnown = new boolean[count];
        Arrays.fill(change, 0);
        int known = 0;
        for (int before = -1; known > before; ) {
            before = known;
            for (int i = 0; i < count; i++) {
                if (!isKnown[i] && settle(i, isKnown)) {
                    isKnown[i] = true;
                    known++;
                }
            }
        }
        return known == count && isPossible() && isBalanced();
    }

    /** Settles a cell by an identity in which it is the only chosen cell still unknown. */
    private boolean settle(int which, boolean[] isKnown) {
        for (int r : net.relations(chosen[which])) {
            if (isBinding[r] && isOnlyUnknown(r, which, isKnown)) {
                change[which] = -net.sign(r, chosen[which]) * (residual[r] + changes(r));
                return true;
            }
        }
        return false;
    }

    private boolean isOnlyUnknown(int relation, int which, boolean[] isKnown) {
        for (int i = 0; i < count; i++) {
            if (i != which && !isKnown[i] && isMember(relation, chosen[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isMember(int relation, int cell) {
        for (int r : net.relations(cell)) {
            if (r == relation) {
                return true;
            }
        }
        return false;
    }

    private long changes(int relation) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            if (isMember(relation, chosen[i])) {
                sum += net.sign(relation, chosen[i]) * change[i];
            }
        }
        return sum;
    }

    private boolean isPossible() {
        for (int i = 0; i < count; i++) {
            Cell cell = net.cell(chosen[i]);
            long value = figures.value(cell) + change[i];
            if (change[i] == 0 || value < 0 || value > Cell.LARGEST) {
                return false;
            }
        }
        return true;
    }

    private boolean isBalanced() {
        for (int i = 0; i < count; i++) {
            for (int r : net.relations(chosen[i])) {
                if (isBinding[r] && residual[r] + changes(r) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void keep() {
        TreeMap<Integer, Repair.Fix> set = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Cell cell = net.cell(chosen[i]);
            set.put(cell.index(), new Repair.Fix(cell, figures.value(cell) + change[i]));
        }
        found.putIfAbsent(new ArrayList<>(set.keySet()), List.copyOf(set.values()));
    }
}
