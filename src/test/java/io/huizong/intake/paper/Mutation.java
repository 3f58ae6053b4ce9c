package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One change of a good report, as a slip of a hand or a programme makes it.
 *
 * @param report the changed report
 * @param lost codes of cells whose figure is gone from the paper; they may be read as blank
 * @param what the change, for failure messages
 */
public record Mutation(PaperReport report, Set<String> lost, String what) {

    /** The kinds of changes. */
    public enum Kind {
        DROP_CELL,
        DOUBLE_CELL,
        BLANK_CELL,
        SWAP_CELLS,
        GLUE_CELLS,
        DROP_ROW,
        DOUBLE_ROW,
        SWAP_ROWS,
        SWAP_LABELS,
        DROP_COLUMN,
        DOUBLE_COLUMN,
        SWAP_HEADERS,
        DROP_TABLE,
        DOUBLE_TABLE,
        SWAP_TABLES
    }

    /** A random change of a kind; the report itself where the kind finds nothing to change. */
    public static Mutation of(PaperReport report, Kind kind, Random random) {
        int index = random.nextInt(report.tables().size());
        PaperTable table = report.tables().get(index);
        int row = random.nextInt(table.rows().size());
        List<PaperCell> cells = table.rows().get(row);
        int cell = random.nextInt(cells.size());
        String where = kind + " " + table.code() + " row " + row + " cell " + cell + " of " + cells;
        List<PaperTable> tables = new ArrayList<>(report.tables());
        Set<String> lost = Set.of();
        switch (kind) {
            case DROP_CELL -> {
                lost = codes(cells.get(cell));
                tables.set(index, table.with(row, without(cells, cell)));
            }
            case BLANK_CELL -> {
                lost = codes(cells.get(cell));
                tables.set(
                        index,
                        table.with(row, replaced(cells, cell, cells.get(cell).withText(""))));
            }
            case DOUBLE_CELL -> tables.set(index, table.with(row, doubled(cells, cell)));
            case SWAP_CELLS -> tables.set(index, table.with(row, swappedCells(cells, cell)));
            case GLUE_CELLS -> tables.set(index, table.with(row, glued(cells, cell)));
            case DROP_ROW -> {
                lost = cells.stream().map(PaperCell::code).collect(Collectors.toSet());
                tables.set(index, table.with(without(table.rows(), row)));
            }
            case DOUBLE_ROW -> tables.set(index, table.with(doubled(table.rows(), row)));
            case SWAP_ROWS ->
                tables.set(
                        index,
                        table.with(swapped(
                                table.rows(), row, (row + 1) % table.rows().size())));
            case SWAP_LABELS -> tables.set(index, swappedLabels(table, row));
            case DROP_COLUMN -> {
                PaperTable changed = eachRow(table, false, random);
                lost = codes(table);
                lost.removeAll(codes(changed));
                tables.set(index, changed);
            }
            case DOUBLE_COLUMN -> tables.set(index, eachRow(table, true, random));
            case SWAP_HEADERS -> tables.set(index, swappedHeaders(table, random));
            case DROP_TABLE -> tables.remove(index);
            case DOUBLE_TABLE -> tables.add(index, table);
            case SWAP_TABLES -> tables.set(index, tables.set(tables.size() - 1, table));
        }
        return new Mutation(report.with(tables), lost, where);
    }

    private static Set<String> codes(PaperCell cell) {
        return cell.isValue() ? Set.of(cell.code()) : Set.of();
    }

    private static Set<String> codes(PaperTable table) {
        return table.rows().stream().flatMap(List::stream).map(PaperCell::code).collect(Collectors.toSet());
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    private static <T> List<T> doubled(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.add(index, list.get(index));
        return changed;
    }

    private static <T> List<T> replaced(List<T> list, int index, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, other);
        return changed;
    }

    /** A value may change places with anything but another value: two figures that change places are a new figure. */
    private static List<PaperCell> swappedCells(List<PaperCell> cells, int index) {
        int other = (index + 1) % cells.size();
        boolean areBothValues = cells.get(index).isValue() && cells.get(other).isValue();
        return areBothValues ? cells : swapped(cells, index, other);
    }

    private static <T> List<T> swapped(List<T> list, int one, int other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(one, changed.set(other, changed.get(one)));
        return changed;
    }

    private static List<PaperCell> glued(List<PaperCell> cells, int index) {
        if (index + 1 >= cells.size()) {
            return cells;
        }
        PaperCell glued = cells.get(index)
                .withText(cells.get(index).text() + cells.get(index + 1).text());
        return without(replaced(cells, index, glued), index + 1);
    }

    private static PaperTable swappedLabels(PaperTable table, int row) {
        int other = (row + 1) % table.rows().size();
        int label = label(table.rows().get(row));
        int otherLabel = label(table.rows().get(other));
        if (label < 0 || otherLabel < 0) {
            return table;
        }
        PaperCell one = table.rows().get(row).get(label);
        PaperCell two = table.rows().get(other).get(otherLabel);
        return table.with(row, replaced(table.rows().get(row), label, one.withText(two.text())))
                .with(other, replaced(table.rows().get(other), otherLabel, two.withText(one.text())));
    }

    private static int label(List<PaperCell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).role() == PaperCell.Role.LABEL) {
                return i;
            }
        }
        return -1;
    }

    /** Drops or doubles one value of each row that has several, counted from the right; headers stay. */
    private static PaperTable eachRow(PaperTable table, boolean isDoubled, Random random) {
        int fromRight = 1 + random.nextInt(5);
        List<List<PaperCell>> rows = table.rows().stream()
                .map(row -> {
                    int index = row.size() - fromRight;
                    boolean isHit = index > 0 && row.get(index).isValue();
                    return !isHit ? row : isDoubled ? doubled(row, index) : without(row, index);
                })
                .toList();
        return table.with(rows);
    }

    private static PaperTable swappedHeaders(PaperTable table, Random random) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).stream()
                            .filter(cell -> cell.role() == PaperCell.Role.HEADER)
                            .count()
                    > 1) {
                rows.add(i);
            }
        }
        int row = rows.get(random.nextInt(rows.size()));
        List<PaperCell> cells = table.rows().get(row);
        List<Integer> headers = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).role() == PaperCell.Role.HEADER) {
                headers.add(i);
            }
        }
        int at = random.nextInt(headers.size() - 1);
        return table.with(row, swapped(cells, headers.get(at), headers.get(at + 1)));
    }
}
