package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes of whole tables. */
final class TableDamage {

    private TableDamage() {}

    static Mutation dropped(Spot spot, Random random) {
        Mutation mutation =
                Spot.mutation(spot.report().with(Spot.without(spot.report().tables(), spot.tableIndex())));
        return CellDamage.doubtful(mutation, codes(spot.table()));
    }

    static Mutation doubled(Spot spot, Random random) {
        return Spot.mutation(
                spot.report().with(Spot.inserted(spot.report().tables(), spot.tableIndex(), spot.table())));
    }

    static Mutation swapped(Spot spot, Random random) {
        int other = (spot.tableIndex() + 1) % spot.report().tables().size();
        return Spot.mutation(spot.report().with(Spot.swapped(spot.report().tables(), spot.tableIndex(), other)));
    }

    /** The table ends at a row, and another one goes on from there. */
    static Mutation cut(Spot spot, Random random) {
        if (spot.row() == 0) {
            return spot.unchanged();
        }
        PaperTable start = spot.table().with(spot.rows().subList(0, spot.row()));
        PaperTable rest =
                spot.table().with(spot.rows().subList(spot.row(), spot.rows().size()));
        List<PaperTable> tables = new ArrayList<>(Spot.replaced(spot.report().tables(), spot.tableIndex(), start));
        tables.add(spot.tableIndex() + 1, rest);
        return Spot.mutation(spot.report().with(tables));
    }

    /** The table comes again with one other figure, before or behind the first. */
    static Mutation copied(Spot spot, Random random) {
        if (!spot.here().isValue()) {
            return spot.unchanged();
        }
        PaperCell other = spot.here().withText("1" + spot.here().text().replaceAll("\\D", ""));
        PaperTable copy = spot.table().with(spot.row(), Spot.replaced(spot.cells(), spot.cell(), other));
        Mutation mutation = Spot.mutation(
                spot.report().with(Spot.inserted(spot.report().tables(), spot.tableIndex() + random.nextInt(2), copy)));
        return CellDamage.doubtful(mutation, Spot.codes(List.of(other)));
    }

    /** The tables of another report follow: last year's, or a subordinate's. */
    static Mutation joined(Spot spot, Random random) {
        List<PaperTable> tables = new ArrayList<>(spot.report().tables());
        Set<String> differing = new HashSet<>();
        for (PaperTable table : spot.report().tables()) {
            List<List<PaperCell>> rows = table.rows().stream()
                    .map(row -> row.stream().map(cell -> other(cell, random)).toList())
                    .toList();
            tables.add(table.with(rows));
            differing.addAll(codes(table));
        }
        return CellDamage.doubtful(Spot.mutation(spot.report().with(tables)), differing);
    }

    private static PaperCell other(PaperCell cell, Random random) {
        return cell.isValue() ? cell.withText("1" + cell.text().replaceAll("\\D", "") + random.nextInt(9)) : cell;
    }

    private static Set<String> codes(PaperTable table) {
        Set<String> codes = new HashSet<>();
        table.rows().forEach(row -> codes.addAll(Spot.codes(row)));
        return codes;
    }
}
