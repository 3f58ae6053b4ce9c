package io.huizong.check;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unlikely it is that a report holds what it holds where the proposed corrections are right: the lower, the likelier.
 * Slips of the hand come first, then what last year's report says, then sums, which are made from the parts.
 */
final class Plausibility {

    private static final int SLIP = 2;
    private static final int DIGIT_COUNT = 4;
    private static final int DIGIT = 6;
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

    /** The cost of a set of corrections. */
    int cost(List<Repair.Correction> corrections) {
        int witness = corrections.stream().mapToInt(this::witness).sum();
        return isSwap(corrections)
                ? SLIP + witness
                : corrections.stream().mapToInt(this::cost).sum() + witness;
    }

    /** Two figures of one line that changed places. */
    private boolean isSwap(List<Repair.Correction> corrections) {
        if (corrections.size() != 2) {
            return false;
        }
        Repair.Correction one = corrections.get(0);
        Repair.Correction other = corrections.get(1);
        return one.cell().line().equals(other.cell().line())
                && one.value() == reported.value(other.cell())
                && other.value() == reported.value(one.cell());
    }

    private int cost(Repair.Correction correction) {
        Cell cell = correction.cell();
        int cost = cost(reported.has(cell), reported.value(cell), correction.value(), net.isSum(cell));
        return net.isSum(cell) ? cost - SUM_FIRST : cost;
    }

    private static int cost(boolean isFilled, long reported, long correct, boolean isSum) {
        if (!isFilled || reported == -correct || (isSum && reported == 0)) {
            return SLIP;
        }
        String was = Long.toString(Math.abs(reported));
        String is = Long.toString(correct);
        if (is.length() == was.length()) {
            int differing = differing(was, is);
            return differing == 1 ? DIGIT : isTransposed(was, is) ? SLIP : ANY;
        }
        boolean isOneMore = Math.abs(was.length() - is.length()) == 1 && Suggestions.distance(was, is) == 1;
        return isOneMore && reported != 0 ? DIGIT_COUNT : ANY;
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
    private int witness(Repair.Correction correction) {
        Cell cell = correction.cell();
        if (lastYear == null || !cell.line().path().equals(CarryOver.IN)) {
            return 0;
        }
        return lastYear.form()
                .find(CarryOver.OUT + "." + cell.column().code())
                .filter(lastYear::has)
                .map(carriedOut -> witness(lastYear.value(carriedOut), cell, correction.value()))
                .orElse(0);
    }

    private int witness(long carriedOut, Cell cell, long correct) {
        if (carriedOut == correct) {
            return -WITNESS;
        }
        return carriedOut == reported.value(cell) ? WITNESS : 0;
    }
}
