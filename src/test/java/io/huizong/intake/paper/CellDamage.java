package io.huizong.intake.paper;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes of one cell, and of a cell and its neighbour. */
final class CellDamage {

    private CellDamage() {}

    static Mutation dropped(Spot spot, Random random) {
        return gone(spot.with(Spot.without(spot.cells(), spot.cell())), Spot.codes(List.of(spot.here())));
    }

    static Mutation doubled(Spot spot, Random random) {
        return spot.with(Spot.inserted(spot.cells(), spot.cell(), spot.here()));
    }

    static Mutation blanked(Spot spot, Random random) {
        return gone(
                spot.with(Spot.replaced(spot.cells(), spot.cell(), spot.here().withText(""))),
                Spot.codes(List.of(spot.here())));
    }

    /** A value changes places with anything but another value: two figures that change places are a new figure. */
    static Mutation swapped(Spot spot, Random random) {
        int other = (spot.cell() + 1) % spot.cells().size();
        boolean areBothValues = spot.here().isValue() && spot.cells().get(other).isValue();
        return areBothValues ? spot.unchanged() : spot.with(Spot.swapped(spot.cells(), spot.cell(), other));
    }

    static Mutation glued(Spot spot, Random random) {
        return spot.isLastCell() ? spot.unchanged() : joined(spot, 0);
    }

    /** As {@link #glued}, but the cell takes the room of both. */
    static Mutation merged(Spot spot, Random random) {
        return spot.isLastCell()
                ? spot.unchanged()
                : joined(spot, spot.cells().get(spot.cell() + 1).columns());
    }

    private static Mutation joined(Spot spot, int room) {
        PaperCell next = spot.cells().get(spot.cell() + 1);
        PaperCell joined =
                spot.here().withText(spot.here().text() + next.text()).wider(room);
        boolean isOneBlank = spot.here().text().isEmpty() || next.text().isEmpty();
        boolean isLabel = !spot.here().isValue();
        boolean isClear = joined.text().isEmpty() || (isOneBlank && (isLabel || room == 0));
        return doubtful(
                spot.with(Spot.without(Spot.replaced(spot.cells(), spot.cell(), joined), spot.cell() + 1)),
                isClear ? Set.of() : Spot.codes(List.of(spot.here(), next)));
    }

    /** A value's cell takes the room of the one below too, whose figure is gone: whose is the one that is left, if any? */
    static Mutation mergedDown(Spot spot, Random random) {
        if (spot.isLastRow() || !spot.here().isValue() || !Spot.isLine(spot.below())) {
            return spot.unchanged();
        }
        int below = spot.below().size() - spot.cells().size() + spot.cell();
        if (below < 0 || !spot.below().get(below).isValue()) {
            return spot.unchanged();
        }
        Set<String> codes = Spot.codes(List.of(spot.here(), spot.below().get(below)));
        Mutation mutation = spot.withRows(Spot.replaced(
                Spot.replaced(
                        spot.rows(),
                        spot.row(),
                        Spot.replaced(spot.cells(), spot.cell(), spot.here().higher(1))),
                spot.row() + 1,
                Spot.without(spot.below(), below)));
        boolean isFigure = spot.here().text().chars().anyMatch(Character::isDigit);
        return isFigure ? doubtful(mutation, codes) : gone(mutation, codes);
    }

    static Mutation split(Spot spot, Random random) {
        String text = spot.here().text();
        if (!spot.here().isValue() || text.length() < 2) {
            return spot.unchanged();
        }
        List<PaperCell> halves =
                Spot.replaced(spot.cells(), spot.cell(), spot.here().withText(text.substring(0, 1)));
        PaperCell rest = spot.here().withText(text.substring(1));
        return doubtful(spot.with(Spot.inserted(halves, spot.cell() + 1, rest)), Spot.codes(List.of(rest)));
    }

    static Mutation withoutLabel(Spot spot, Random random) {
        int label = Spot.label(spot.cells());
        return label < 0 ? spot.unchanged() : spot.with(Spot.without(spot.cells(), label));
    }

    static Mutation blankLabel(Spot spot, Random random) {
        int label = Spot.label(spot.cells());
        return label < 0
                ? spot.unchanged()
                : spot.with(Spot.replaced(
                        spot.cells(), label, spot.cells().get(label).withText("")));
    }

    static Mutation swappedLabels(Spot spot, Random random) {
        int other = (spot.row() + 1) % spot.rows().size();
        int label = Spot.label(spot.cells());
        List<PaperCell> others = spot.rows().get(other);
        int otherLabel = Spot.label(others);
        if (label < 0 || otherLabel < 0) {
            return spot.unchanged();
        }
        PaperCell one = spot.cells().get(label);
        PaperCell two = others.get(otherLabel);
        return spot.withRows(Spot.replaced(
                Spot.replaced(spot.rows(), spot.row(), Spot.replaced(spot.cells(), label, one.withText(two.text()))),
                other,
                Spot.replaced(others, otherLabel, two.withText(one.text()))));
    }

    /** The name of a group covers its first row only; the cells of the others move to the left. */
    static Mutation withoutSpan(Spot spot, Random random) {
        boolean isGroup = spot.here().role() == PaperCell.Role.GROUP;
        return isGroup
                ? spot.with(Spot.replaced(
                        spot.cells(),
                        spot.cell(),
                        spot.here().higher(1 - spot.here().rows())))
                : spot.unchanged();
    }

    static Mutation gone(Mutation mutation, Set<String> codes) {
        return new Mutation(mutation.report(), codes, mutation.doubtful(), "");
    }

    static Mutation doubtful(Mutation mutation, Set<String> codes) {
        return new Mutation(mutation.report(), mutation.gone(), codes, "");
    }
}
