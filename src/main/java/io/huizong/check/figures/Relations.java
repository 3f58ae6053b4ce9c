package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All identities of one edition: which of them a report breaks, and which of its sums are left open. */
final class Relations {

    private final Relation[] relations;

    Relations(Form form) {
        relations = form.identities().stream().map(Relation::new).toArray(Relation[]::new);
    }

    /**
     * The sums that are left open though their parts come to something, with what these come to. A sum may itself be a
     * part of another: 总计 of all lines, where every line's own 总计 is open too.
     */
    Map<Cell, Long> openSums(Figures figures) {
        if (!hasOpenSum(figures)) {
            return Map.of();
        }
        Map<Cell, Long> open = new LinkedHashMap<>();
        Figures.Builder completed = figures.toBuilder();
        while (collect(completed.build(), open)) {
            open.forEach(completed::set);
        }
        return Collections.unmodifiableMap(open);
    }

    private boolean hasOpenSum(Figures figures) {
        for (Relation relation : relations) {
            if (relation.isOpenSum(figures)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the sums none of whose own parts is an open sum still. */
    private boolean collect(Figures figures, Map<Cell, Long> open) {
        Set<Cell> stillOpen = new HashSet<>();
        List<Relation> ready = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.isOpenSum(figures)) {
                stillOpen.add(relation.identity().head());
                ready.add(relation);
            }
        }
        ready.removeIf(relation -> !Collections.disjoint(relation.identity().right(), stillOpen));
        ready.forEach(relation -> open.putIfAbsent(relation.identity().head(), relation.right(figures)));
        return !ready.isEmpty();
    }

    /**
     * The identities that a report breaks, open sums taken for what their parts come to; an open sum is never held
     * against its own parts.
     */
    List<Relation> broken(Figures figures, Map<Cell, Long> openSums) {
        Figures completed = complete(figures, openSums);
        List<Relation> broken = List.of();
        for (Relation relation : relations) {
            if (relation.isBroken(completed) && !relation.hasBlankSum(figures)) {
                broken = broken.isEmpty() ? new ArrayList<>() : broken;
                broken.add(relation);
            }
        }
        return broken;
    }

    static Figures complete(Figures figures, Map<Cell, Long> openSums) {
        if (openSums.isEmpty()) {
            return figures;
        }
        Figures.Builder completed = figures.toBuilder();
        openSums.forEach(completed::set);
        return completed.build();
    }
}
