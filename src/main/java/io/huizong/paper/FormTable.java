package io.huizong.paper;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form as paper shows it, for any edition: rows of boxes, merged where the form merges them. A box stands
 * in the row that it begins in, at the first column that no box from above reaches into, as in HTML.
 *
 * @param labelColumns how many columns the labels of lines take; 0 where lines stand side by side
 * @param valueColumns how many columns the figures take
 */
public record FormTable(Table table, int labelColumns, int valueColumns, List<List<Box>> rows) {

    private static final int CAPTION_PERCENT = 9;
    private static final int FIGURE_PERCENT = 7;

    /** What a box shows. */
    public enum Kind {
        /** The caption of a block, of columns or of a line above its columns. */
        HEADER,
        /** The label of a line or of a group of lines. */
        LABEL,
        /** A figure. */
        VALUE
    }

    /**
     * One box.
     *
     * @param text its words; empty for a figure
     * @param cell the cell whose figure it shows; null for words
     */
    public record Box(Kind kind, String text, @Nullable Cell cell, int rowSpan, int columnSpan) {

        static Box words(Kind kind, String text, int rowSpan, int columnSpan) {
            return new Box(kind, text, null, rowSpan, columnSpan);
        }

        static Box figure(Cell cell, int columnSpan) {
            return new Box(Kind.VALUE, "", cell, 1, columnSpan);
        }
    }

    /**
     * A box where it stands.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     */
    public record Placed(Box box, int row, int column) {

        /** The row below it. */
        public int endRow() {
            return row + box.rowSpan();
        }

        /** The column right of it. */
        public int endColumn() {
            return column + box.columnSpan();
        }

        /** How wide it is, given the widths of all columns. */
        public int width(int[] widths) {
            return Arrays.stream(widths, column, endColumn()).sum();
        }
    }

    public FormTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns there are. */
    public int width() {
        return labelColumns + valueColumns;
    }

    /** The first row with figures; all above it are headers. */
    public int headerRows() {
        int row = 0;
        while (rows.get(row).stream().noneMatch(box -> box.kind() == Kind.VALUE)) {
            row++;
        }
        return row;
    }

    /**
     * How paper shares a width among the columns: equally, but where labels stand in groups the last of them takes what
     * narrow captions and figures leave.
     */
    public int[] widths(int total) {
        int[] widths = new int[width()];
        if (labelColumns < 2) {
            Arrays.fill(widths, total / width());
        } else {
            Arrays.fill(widths, 0, labelColumns - 1, total * CAPTION_PERCENT / 100);
            Arrays.fill(widths, labelColumns, width(), total * FIGURE_PERCENT / 100);
            widths[labelColumns - 1] = total - Arrays.stream(widths).sum();
        }
        return widths;
    }

    /** All boxes with their places, row by row. */
    public List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        int[] takenUntil = new int[width()];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Box box : rows.get(row)) {
                while (takenUntil[column] > row) {
                    column++;
                }
                placed.add(new Placed(box, row, column));
                Arrays.fill(takenUntil, column, column + box.columnSpan(), row + box.rowSpan());
                column += box.columnSpan();
            }
        }
        return placed;
    }

    /** The boxes that a row shows from left to right, those that reach into it from above among them. */
    public List<Placed> placedIn(int row) {
        return placed().stream()
                .filter(placed -> placed.row() <= row && row < placed.endRow())
                .sorted(Comparator.comparingInt(Placed::column))
                .toList();
    }

    /** Lays out a table of a form. */
    public static FormTable of(Form form, Table table) {
        return table.isOneRow() ? new SideBySide(form, table).layout() : new Lines(form, table).layout();
    }

    private static int groupDepth(Table table) {
        return table.lines().stream()
                .mapToInt(line -> line.groups().size())
                .max()
                .orElse(0);
    }

    /** Whether two lines stand in the same group at a depth, and in the same groups around it. */
    private static boolean isSameGroup(Line line, Line other, int depth) {
        return other.groups().size() > depth
                && line.groups().subList(0, depth + 1).equals(other.groups().subList(0, depth + 1));
    }

    /** The first lines from one on that stand in its group. */
    private static List<Line> groupFrom(int first, int depth, List<Line> lines) {
        int end = first;
        while (end < lines.size() && isSameGroup(lines.get(first), lines.get(end), depth)) {
            end++;
        }
        return lines.subList(first, end);
    }

    private static boolean beginsGroup(int index, int depth, List<Line> lines) {
        return index == 0 || !isSameGroup(lines.get(index), lines.get(index - 1), depth);
    }

    /** Lines below one another: labels at the left, each block under its own headers. */
    private static final class Lines {

        private final Form form;
        private final Table table;
        private final int labelColumns;
        private final int valueColumns;
        private final List<List<Box>> rows = new ArrayList<>();

        private Lines(Form form, Table table) {
            this.form = form;
            this.table = table;
            this.labelColumns = groupDepth(table) + 1;
            this.valueColumns = table.blocks().stream()
                    .mapToInt(block -> block.columns().size())
                    .max()
                    .orElse(0);
        }

        private FormTable layout() {
            table.blocks().forEach(this::block);
            return new FormTable(table, labelColumns, valueColumns, rows);
        }

        private void block(Block block) {
            if (!block.article().isEmpty()) {
                row().add(Box.words(Kind.HEADER, block.article(), 1, labelColumns + valueColumns));
            }
            headers(block);
            for (int i = 0; i < block.lines().size(); i++) {
                line(i, block);
            }
        }

        private void headers(Block block) {
            boolean hasCaption = !block.columnsCaption().isEmpty();
            boolean hasGroups =
                    block.columns().stream().anyMatch(column -> !column.group().isEmpty());
            int depth = 1 + (hasCaption ? 1 : 0) + (hasGroups ? 1 : 0);
            List<Box> row = row();
            row.add(Box.words(Kind.HEADER, block.corner(), depth, labelColumns));
            if (hasCaption) {
                row.add(Box.words(Kind.HEADER, block.columnsCaption(), 1, valueColumns));
                row = row();
            }
            if (hasGroups) {
                groupedColumns(block.columns(), row, row());
            } else {
                columns(block.columns(), row);
            }
        }

        private void columns(List<Column> columns, List<Box> row) {
            for (Column column : columns) {
                row.add(Box.words(Kind.HEADER, column.labelWithUnit(), 1, span(column, columns)));
            }
        }

        private static void groupedColumns(List<Column> columns, List<Box> upper, List<Box> lower) {
            String group = "";
            for (Column column : columns) {
                if (column.group().isEmpty()) {
                    upper.add(Box.words(Kind.HEADER, column.labelWithUnit(), 2, 1));
                } else {
                    if (!column.group().equals(group)) {
                        long size = columns.stream()
                                .filter(other -> other.group().equals(column.group()))
                                .count();
                        upper.add(Box.words(Kind.HEADER, column.group(), 1, Math.toIntExact(size)));
                    }
                    lower.add(Box.words(Kind.HEADER, column.labelWithUnit(), 1, 1));
                }
                group = column.group();
            }
        }

        private void line(int index, Block block) {
            List<Line> lines = block.lines();
            Line line = lines.get(index);
            List<Box> row = row();
            for (int depth = 0; depth < line.groups().size(); depth++) {
                if (beginsGroup(index, depth, lines)) {
                    int size = groupFrom(index, depth, lines).size();
                    row.add(Box.words(Kind.LABEL, line.groups().get(depth), size, 1));
                }
            }
            row.add(Box.words(
                    Kind.LABEL, line.label(), 1, labelColumns - line.groups().size()));
            for (Column column : block.columns()) {
                row.add(Box.figure(form.cell(line, column), span(column, block.columns())));
            }
        }

        /** The last column of a block takes what wider blocks leave over. */
        private int span(Column column, List<Column> columns) {
            boolean isLast = column.equals(columns.get(columns.size() - 1));
            return isLast ? valueColumns - columns.size() + 1 : 1;
        }

        private List<Box> row() {
            List<Box> row = new ArrayList<>();
            rows.add(row);
            return row;
        }
    }

    /** Lines side by side, as one row of figures under groups of headers. */
    private static final class SideBySide {

        private final Form form;
        private final Table table;
        private final List<List<Box>> rows = new ArrayList<>();

        private SideBySide(Form form, Table table) {
            this.form = form;
            this.table = table;
            for (int row = 0; row < groupDepth(table) + 3; row++) {
                rows.add(new ArrayList<>());
            }
        }

        private FormTable layout() {
            int width = 0;
            for (Block block : table.blocks()) {
                for (int i = 0; i < block.lines().size(); i++) {
                    line(i, block);
                }
                width += block.lines().size() * block.columns().size();
            }
            return new FormTable(table, 0, width, rows);
        }

        private void line(int index, Block block) {
            List<Line> lines = block.lines();
            Line line = lines.get(index);
            int columns = block.columns().size();
            int depth = line.groups().size();
            for (int i = 0; i < depth; i++) {
                if (beginsGroup(index, i, lines)) {
                    int size = groupFrom(index, i, lines).size() * columns;
                    rows.get(i).add(Box.words(Kind.HEADER, line.groups().get(i), 1, size));
                }
            }
            rows.get(depth).add(Box.words(Kind.HEADER, line.label(), 1, columns));
            int figures = rows.size() - 1;
            for (Column column : block.columns()) {
                rows.get(depth + 1).add(Box.words(Kind.HEADER, column.labelWithUnit(), figures - depth - 1, 1));
                rows.get(figures).add(Box.figure(form.cell(line, column), 1));
            }
        }
    }
}
