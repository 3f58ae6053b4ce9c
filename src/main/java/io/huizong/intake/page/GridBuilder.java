package io.huizong.intake.page;

import io.huizong.intake.document.Document;
import io.huizong.intake.page.DrawnTable.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the pieces of one table that stand on several pages together to a grid. Used once. */
final class GridBuilder {

    /** Lines of two pages this close are the same line, in points. */
    private static final double SAME_LINE = 3;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final DrawnTable first;
    private DrawnTable last;

    GridBuilder(DrawnTable first) {
        this.first = first;
        last = first;
        rows.addAll(first.rows());
    }

    /** Whether a table at the top of the next page can be the rest of this one: it is as wide and stands as far left. */
    boolean isContinuedBy(DrawnTable next) {
        return isNear(first.box().left(), next.box().left())
                && isNear(first.box().right(), next.box().right());
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= SAME_LINE;
    }

    void add(DrawnTable next) {
        List<List<Cell>> more = new ArrayList<>(next.rows());
        if (last.isOpenBelow() && next.isOpenAbove()) {
            List<Slot> upper = slotsOfLastRow();
            CutRow.join(upper.stream().map(Slot::cell).toList(), more.get(0)).ifPresent(whole -> {
                for (int i = 0; i < whole.size(); i++) {
                    upper.get(i).fill(whole.get(i));
                }
                more.remove(0);
            });
        }
        rows.addAll(more);
        last = next;
    }

    /** Where a cell stands. */
    private record Slot(List<Cell> row, int index) {

        Cell cell() {
            return row.get(index);
        }

        void fill(Cell cell) {
            row.set(index, cell);
        }
    }

    /** From left to right, with the names of groups that reach down to the last row from rows above. */
    private List<Slot> slotsOfLastRow() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            for (int index = 0; index < row.size(); index++) {
                if (i + row.get(index).rowSpan() >= rows.size()) {
                    slots.add(new Slot(row, index));
                }
            }
        }
        slots.sort(Comparator.comparingDouble(slot -> slot.cell().left()));
        return slots;
    }

    Document.Grid build() {
        double[] lines = lines();
        return new Document.Grid(rows.stream().map(row -> row(row, lines)).toList());
    }

    private double[] lines() {
        List<Double> distinct = new ArrayList<>();
        rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.left(), cell.right()))
                .sorted()
                .filter(at -> distinct.isEmpty() || at > distinct.get(distinct.size() - 1) + SAME_LINE)
                .forEach(distinct::add);
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Document.Row row(List<Cell> cells, double[] lines) {
        List<Document.GridCell> row = new ArrayList<>();
        for (Cell cell : cells) {
            int column = index(lines, cell.left());
            int span = Math.max(1, index(lines, cell.right()) - column);
            row.add(new Document.GridCell(column, span, cell.rowSpan(), cell.text(), cell.place()));
        }
        return new Document.Row(row);
    }

    private static int index(double[] lines, double at) {
        int index = 0;
        while (index < lines.length - 1 && lines[index + 1] <= at) {
            index++;
        }
        return index;
    }
}
