package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cell of a report, as the place of a change. */
record Spot(PaperReport report, int tableIndex, int row, int cell) {

    static Spot in(PaperReport report, Random random) {
        int index = random.nextInt(report.tables().size());
        PaperTable table = report.tables().get(index);
        int row = random.nextInt(table.rows().size());
        return new Spot(report, index, row, random.nextInt(table.rows().get(row).size()));
    }

    PaperTable table() {
        return report.tables().get(tableIndex);
    }

    List<List<PaperCell>> rows() {
        return table().rows();
    }

    List<PaperCell> cells() {
        return rows().get(row);
    }

    PaperCell here() {
        return cells().get(cell);
    }

    boolean isLastCell() {
        return cell + 1 == cells().size();
    }

    boolean isLastRow() {
        return row + 1 == rows().size();
    }

    List<PaperCell> below() {
        return rows().get(row + 1);
    }

    /** The position of the label of a row; below 0 where it has none. */
    static int label(List<PaperCell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).role() == PaperCell.Role.LABEL)
                .findFirst()
                .orElse(-1);
    }

    /** Whether a row names a line and holds its figures. */
    static boolean isLine(List<PaperCell> cells) {
        return label(cells) >= 0 && cells.stream().anyMatch(PaperCell::isValue);
    }

    static Set<String> codes(List<PaperCell> cells, Predicate<PaperCell> which) {
        return cells.stream()
                .filter(PaperCell::isValue)
                .filter(which)
                .map(PaperCell::code)
                .collect(Collectors.toSet());
    }

    static Set<String> codes(List<PaperCell> cells) {
        return codes(cells, cell -> true);
    }

    Mutation unchanged() {
        return mutation(report);
    }

    Mutation with(List<PaperCell> cells) {
        return mutation(with(table().with(row, cells)));
    }

    Mutation withRows(List<List<PaperCell>> rows) {
        return mutation(with(table().with(rows)));
    }

    PaperReport with(PaperTable changed) {
        return report.with(replaced(report.tables(), tableIndex, changed));
    }

    static Mutation mutation(PaperReport changed) {
        return new Mutation(changed, Set.of(), Set.of(), "");
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    static <T> List<T> inserted(List<T> list, int index, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.add(index, other);
        return changed;
    }

    static <T> List<T> replaced(List<T> list, int index, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, other);
        return changed;
    }

    static <T> List<T> swapped(List<T> list, int one, int other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(one, changed.set(other, changed.get(one)));
        return changed;
    }

    @Override
    public String toString() {
        return "table " + table().code() + " row " + row + " cell " + cell + " of "
                + cells().stream().map(PaperCell::text).toList();
    }
}
