package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes which cells of a report are most likely wrong, and what should stand there: the smallest set of cells whose
 * correction corrects every broken identity (the principle of Fellegi and Holt), of several such sets the likeliest. Where
 * two are equally likely, or more cells are wrong than the search looks for, nothing is proposed. Identities that have no
 * cell in common are corrected apart from each other. No figure is changed.
 */
final class Repair {

    private final RelationNet net;

    Repair(RelationNet net) {
        this.net = net;
    }

    /**
     * The likeliest corrections, in the form's order, for each part of the form that is broken and has any.
     *
     * @param figures as reported; a sum left open must be completed
     * @param reported as reported; its blank sums bind nothing
     * @param lastYear last year's figures as a witness to what was carried over; null where there are none
     */
    List<Solution> solve(Figures figures, Figures reported, @Nullable Figures lastYear) {
        Plausibility plausibility = new Plausibility(net, reported, lastYear);
        return net.parts().stream()
                .map(part -> new RepairSearch(net, part, figures, reported))
                .filter(RepairSearch::isBroken)
                .flatMap(search -> likeliest(search.smallest(), plausibility).stream())
                .toList();
    }

    private static Optional<Solution> likeliest(List<List<Fix>> sets, Plausibility plausibility) {
        List<List<Fix>> ranked = sets.stream()
                .sorted(Comparator.comparingInt(plausibility::cost))
                .toList();
        boolean isClear = ranked.size() == 1
                || (ranked.size() > 1 && plausibility.cost(ranked.get(0)) < plausibility.cost(ranked.get(1)));
        return isClear ? Optional.of(new Solution(ranked.get(0), ranked.size() - 1)) : Optional.empty();
    }

    /**
     * Cells that are wrong together.
     *
     * @param others how many other sets of as few cells correct as much, each less likely; 0 where this is the only one
     */
    record Solution(List<Fix> fixes, int others) {

        Solution {
            fixes = List.copyOf(fixes);
        }

        boolean concerns(Collection<Cell> cells) {
            return fixes.stream().map(Fix::cell).anyMatch(cells::contains);
        }
    }

    /** A cell and the value that should stand there, as figures keep it. */
    record Fix(Cell cell, long value) {}
}
