package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes of whole rows. */
final class RowDamage {

    private RowDamage() {}

    /** A row of figures that is gone with its label must be missed; one without a label can be an empty table's. */
    static Mutation dropped(Spot spot, Random random) {
        Mutation mutation = spot.withRows(Spot.without(spot.rows(), spot.row()));
        Set<String> codes = Spot.codes(spot.cells());
        return Spot.isLine(spot.cells()) ? CellDamage.doubtful(mutation, codes) : CellDamage.gone(mutation, codes);
    }

    static Mutation doubled(Spot spot, Random random) {
        return spot.withRows(Spot.inserted(spot.rows(), spot.row(), spot.cells()));
    }

    static Mutation swapped(Spot spot, Random random) {
        return spot.withRows(Spot.swapped(
                spot.rows(), spot.row(), (spot.row() + 1) % spot.rows().size()));
    }

    static Mutation blanked(Spot spot, Random random) {
        List<PaperCell> blank = spot.cells().stream()
                .map(cell -> cell.isValue() ? cell.withText("") : cell)
                .toList();
        return CellDamage.gone(spot.with(blank), Spot.codes(spot.cells()));
    }

    /** Two rows run together to one, label with label and figure with figure. */
    static Mutation glued(Spot spot, Random random) {
        boolean areLines = !spot.isLastRow() && Spot.isLine(spot.cells()) && Spot.isLine(spot.below());
        if (!areLines || spot.cells().size() != spot.below().size()) {
            return spot.unchanged();
        }
        List<PaperCell> glued = new ArrayList<>();
        for (int i = 0; i < spot.cells().size(); i++) {
            PaperCell one = spot.cells().get(i);
            glued.add(one.withText(one.text() + spot.below().get(i).text()));
        }
        Set<String> codes = Spot.codes(spot.below());
        return CellDamage.doubtful(
                spot.withRows(Spot.without(Spot.replaced(spot.rows(), spot.row(), glued), spot.row() + 1)), codes);
    }

    /** The row goes on in a row of its own. */
    static Mutation cut(Spot spot, Random random) {
        boolean isInside = spot.here().isValue() && spot.cell() > 0;
        if (!isInside) {
            return spot.unchanged();
        }
        List<PaperCell> rest = spot.cells().subList(spot.cell(), spot.cells().size());
        List<PaperCell> start = spot.cells().subList(0, spot.cell());
        return spot.withRows(Spot.inserted(Spot.replaced(spot.rows(), spot.row(), start), spot.row() + 1, rest));
    }

    /** The row comes again with another figure. */
    static Mutation copied(Spot spot, Random random) {
        if (!Spot.isLine(spot.cells()) || !spot.here().isValue()) {
            return spot.unchanged();
        }
        PaperCell other = spot.here().withText("1" + spot.here().text().replaceAll("\\D", ""));
        List<PaperCell> copy = Spot.replaced(spot.cells(), spot.cell(), other);
        return CellDamage.doubtful(
                spot.withRows(Spot.inserted(spot.rows(), spot.row() + random.nextInt(2), copy)),
                Spot.codes(List.of(other)));
    }

    /** A row that the form does not have, with a label of its own or without. */
    static Mutation added(Spot spot, Random random) {
        if (!Spot.isLine(spot.cells())) {
            return spot.unchanged();
        }
        String label = random.nextBoolean() ? "其他主动公开文件" : "";
        List<PaperCell> other = spot.cells().stream()
                .map(cell -> cell.isValue() ? cell.withText("4") : cell.withText(label))
                .toList();
        return spot.withRows(Spot.inserted(spot.rows(), spot.row() + random.nextInt(2), other));
    }
}
