package io.huizong.intake.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of one table as a lattice: every x and y at which a line stands, and which of the fields between them a line
 * divides. What the lines leave open at an end of the table (a page break) is closed there.
 */
final class Lattice {

    /** Lines this close are one line drawn twice, in points; no row or column is as narrow. */
    private static final double DOUBLE_LINE = 2.5;

    /** A line that covers this much of the side of a field divides it from the next. */
    private static final double DIVIDES = 0.6;

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 1000;

    private final double[] xs;
    private final double[] ys;
    private final int[][] areaOf;
    private final List<Area> areas = new ArrayList<>();
    private final List<List<Ruling>> verticals;
    private final List<List<Ruling>> horizontals;
    private final boolean isOpenAbove;
    private final boolean isOpenBelow;

    /** A cell: the fields from column {@code left} and row {@code top} up to, but without, {@code right} and {@code bottom}. */
    record Area(int left, int top, int right, int bottom) {}

    private Lattice(List<Ruling> rulings, double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        verticals = linesAt(xs, rulings, true);
        horizontals = linesAt(ys, rulings, false);
        areaOf = new int[ys.length - 1][xs.length - 1];
        isOpenAbove = horizontals.get(0).isEmpty();
        isOpenBelow = horizontals.get(ys.length - 1).isEmpty();
        Arrays.stream(areaOf).forEach(row -> Arrays.fill(row, -1));
        formAreas();
    }

    /** The table that lines draw; empty where they draw a frame, an underline or a picture. */
    static Optional<Lattice> of(List<Ruling> rulings) {
        double[] xs = positions(rulings, true);
        double[] ys = positions(rulings, false);
        boolean isTable = xs.length > 2 && ys.length > 1 && xs.length <= MOST_COLUMNS && ys.length <= MOST_ROWS;
        return isTable ? Optional.of(new Lattice(rulings, xs, ys)) : Optional.empty();
    }

    /** Where lines stand, and where the lines across end. */
    private static double[] positions(List<Ruling> rulings, boolean isVertical) {
        double[] lines = positions(rulings.stream().filter(ruling -> ruling.isVertical() == isVertical), Ruling::at);
        if (lines.length == 0) {
            return lines;
        }
        List<Ruling> across = rulings.stream()
                .filter(ruling -> ruling.isVertical() != isVertical)
                .toList();
        double from = across.stream().mapToDouble(Ruling::from).min().orElse(lines[0]);
        double to = across.stream().mapToDouble(Ruling::to).max().orElse(lines[lines.length - 1]);
        DoubleStream all = DoubleStream.of(lines);
        if (from < lines[0] - 2 * DOUBLE_LINE) {
            all = DoubleStream.concat(DoubleStream.of(from), all);
        }
        if (to > lines[lines.length - 1] + 2 * DOUBLE_LINE) {
            all = DoubleStream.concat(all, DoubleStream.of(to));
        }
        return all.toArray();
    }

    private static double[] positions(Stream<Ruling> rulings, ToDoubleFunction<Ruling> position) {
        double[] sorted = rulings.mapToDouble(position).sorted().toArray();
        double[] distinct = new double[sorted.length];
        int count = 0;
        for (double at : sorted) {
            if (count == 0 || at > distinct[count - 1] + DOUBLE_LINE) {
                distinct[count++] = at;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private static List<List<Ruling>> linesAt(double[] positions, List<Ruling> rulings, boolean isVertical) {
        return DoubleStream.of(positions)
                .mapToObj(at -> rulings.stream()
                        .filter(ruling ->
                                ruling.isVertical() == isVertical && Math.abs(ruling.at() - at) <= DOUBLE_LINE)
                        .sorted(Comparator.comparingDouble(Ruling::from))
                        .toList())
                .toList();
    }

    private void formAreas() {
        for (int row = 0; row < areaOf.length; row++) {
            for (int column = 0; column < areaOf[row].length; column++) {
                if (areaOf[row][column] < 0) {
                    formArea(column, row);
                }
            }
        }
    }

    /** The cell that begins in a field: to the right up to a line, then downwards as long as no line stands in it. */
    private void formArea(int left, int top) {
        int right = left + 1;
        while (right < xs.length - 1 && areaOf[top][right] < 0 && !isDivided(true, right, top)) {
            right++;
        }
        int bottom = top + 1;
        while (bottom < ys.length - 1 && goesOn(left, right, bottom)) {
            bottom++;
        }
        for (int row = top; row < bottom; row++) {
            Arrays.fill(areaOf[row], left, right, areas.size());
        }
        areas.add(new Area(left, top, right, bottom));
    }

    /** Whether a row of fields belongs to the cell above: nothing divides them from it or from one another. */
    private boolean goesOn(int left, int right, int row) {
        for (int column = left; column < right; column++) {
            boolean isInner = column > left;
            if (isDivided(false, row, column) || (isInner && isDivided(true, column, row))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a vertical line stands left of a column in a row, or a horizontal one above a row in a column. */
    private boolean isDivided(boolean isVertical, int line, int field) {
        return isVertical
                ? covers(verticals.get(line), ys[field], ys[field + 1])
                : covers(horizontals.get(line), xs[field], xs[field + 1]);
    }

    /** Lines that run side by side count once; they are sorted by where they begin. */
    private static boolean covers(List<Ruling> lines, double from, double to) {
        double covered = 0;
        double end = from;
        for (Ruling line : lines) {
            covered += Math.max(0, Math.min(to, line.to()) - Math.max(end, line.from()));
            end = Math.max(end, line.to());
        }
        return covered >= DIVIDES * (to - from);
    }

    /** The cells, from the upper left to the lower right. */
    List<Area> areas() {
        return areas;
    }

    /**
     * Whether the sides of the table that a cell touches are drawn there. Where they are drawn beside other rows only, this
     * row has no cell here: it is shorter than the table. A frame around the table is no side of a cell where cells have
     * lines of their own inside it, as browsers draw them.
     */
    boolean isEnclosed(Area area) {
        int last = xs.length - 1;
        return (area.left() > 0 || isClosed(0, area)) && (area.right() < last || isClosed(last, area));
    }

    private boolean isClosed(int side, Area area) {
        List<Ruling> lines = isFramed() ? withoutFrame(side) : verticals.get(side);
        return verticals.get(side).isEmpty()
                || IntStream.range(area.top(), area.bottom()).anyMatch(row -> covers(lines, ys[row], ys[row + 1]));
    }

    /** Whether the left side, where no row is short, has a frame and lines of the cells. */
    private boolean isFramed() {
        int lines = verticals.get(0).size();
        int inner = withoutFrame(0).size();
        return inner > 0 && inner < lines;
    }

    /** The lines at a side but the one that runs along the whole of it outside of others. */
    private List<Ruling> withoutFrame(int side) {
        List<Ruling> lines = verticals.get(side);
        double outermost = side == 0
                ? lines.stream().mapToDouble(Ruling::at).min().orElse(0)
                : lines.stream().mapToDouble(Ruling::at).max().orElse(0);
        return lines.stream()
                .filter(line -> line.at() != outermost || !isFrame(line))
                .toList();
    }

    private boolean isFrame(Ruling line) {
        return line.from() <= ys[0] + DOUBLE_LINE && line.to() >= ys[ys.length - 1] - DOUBLE_LINE;
    }

    int rows() {
        return areaOf.length;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Area area) {
        return new Box(xs[area.left()], ys[area.top()], xs[area.right()], ys[area.bottom()]);
    }

    /** The cell, by its position among {@link #areas}, in which a point lies that {@link #box} contains. */
    int areaAt(double x, double y) {
        return areaOf[field(ys, y)][field(xs, x)];
    }

    /** The cell, by its position, above the upper left field of one that is not in the first row. */
    int above(Area area) {
        return areaOf[area.top() - 1][area.left()];
    }

    private static int field(double[] lines, double at) {
        int field = 0;
        while (field < lines.length - 2 && at > lines[field + 1]) {
            field++;
        }
        return field;
    }

    /** Whether no line is drawn above the first row. */
    boolean isOpenAbove() {
        return isOpenAbove;
    }

    /** Whether no line is drawn below the last row. */
    boolean isOpenBelow() {
        return isOpenBelow;
    }

    /** The lattices of a page, the smallest first. */
    static List<Lattice> of(Page page) {
        return Rulings.groups(page.rulings()).stream()
                .flatMap(group -> of(group).stream())
                .sorted(Comparator.comparingDouble(
                        lattice -> lattice.box().width() * lattice.box().height()))
                .toList();
    }
}
