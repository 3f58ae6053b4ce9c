package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.form.Line;
import io.huizong.report.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unlikely it is that a report holds what it holds where the proposed fixes are right: the lower, the likelier.
 * Slips of the hand come first, then what last year's report says, then sums, which are made from the parts.
 */
final class Plausibility {

    private static final int SLIP = 2;
    private static final int DIGIT_COUNT = 4;
    private static final int DIGIT = 6;
    private static final int LEFT_OUT = 7;
    private static final int ANY = 10;
    private static final int SUM_FIRST = 1;
    private static final int WITNESS = 6;

    private final RelationNet net;
    private final Figures reported;
    private final @Nullable Figures lastYear;

    Plausibility(RelationNet net, Figures reported, @Nullable Figures lastYear) {
        this.net = net;
        this.reported = reported;
        this.lastYear = lastYear;
    }

    /** The cost of a set of fixes. */
    int cost(List<Repair.Fix> fixes) {
        int witness = fixes.stream().mapToInt(this::witness).sum();
        return isMisplaced(fixes)
                ? SLIP + witness
                : fixes.stream().mapToInt(this::cost).sum() + witness;
    }

    /** Figures of one line that stand in each other's columns: two that changed places, or several one column off. */
    private boolean isMisplaced(List<Repair.Fix> fixes) {
        Line line = fixes.get(0).cell().line();
        return fixes.size() > 1
                && fixes.stream().allMatch(fix -> fix.cell().line().equals(line))
                && fixes.stream()
                        .map(Repair.Fix::value)
                        .sorted()
                        .toList()
                        .equals(fixes.stream()
                                .map(fix -> reported.value(fix.cell()))
                                .sorted()
                                .toList());
    }

    private int cost(Repair.Fix fix) {
        Cell cell = fix.cell();
        boolean isSum = net.isSum(cell);
        int cost = slip(cell, fix.value(), isSum);
        return isSum ? cost - SUM_FIRST : cost;
    }

    private int slip(Cell cell, long correct, boolean isSum) {
        long wrong = reported.value(cell);
        if (!reported.has(cell) || wrong == -correct || (isSum && wrong == 0)) {
            return SLIP;
        }
        int slip = slip(Long.toString(Math.abs(wrong)), Long.toString(correct));
        return wrong == 0 ? Math.min(LEFT_OUT, slip) : slip;
    }

    private static int slip(String was, String is) {
        if (is.length() == was.length()) {
            int differing = differing(was, is);
            return differing == 1 ? DIGIT : isTransposed(was, is) ? SLIP : ANY;
        }
        boolean isOneMore = isWithOneMore(was, is) || isWithOneMore(is, was);
        return !isOneMore || was.equals("0") ? ANY : isTypedTwice(was, is) ? SLIP : DIGIT_COUNT;
    }

    private static boolean isWithOneMore(String shorter, String longer) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    private static boolean isTypedTwice(String was, String is) {
        for (int i = 0; i < is.length(); i++) {
            if (was.equals(is.substring(0, i + 1) + is.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static boolean isTransposed(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            String swapped = one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
            if (swapped.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** What was carried over last year speaks for a correction that agrees and against one that departs from it. */
    private int witness(Repair.Fix fix) {
        Cell cell = fix.cell();
        if (lastYear == null || !cell.line().path().equals(CarriedLines.IN)) {
            return 0;
        }
        return lastYear.form()
                .find(CarriedLines.OUT + "." + cell.column().code())
                .filter(lastYear::has)
                .map(carriedOut -> witness(lastYear.value(carriedOut), cell, fix.value()))
                .orElse(0);
    }

    private int witness(long carriedOut, Cell cell, long correct) {
        if (carriedOut == correct) {
            return -WITNESS;
        }
        return carriedOut == reported.value(cell) ? WITNESS : 0;
    }
}
