package io.huizong.paper;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.paper.FormTable.Kind;
import io.huizong.paper.FormTable.Placed;
import java.util.List;
import java.util.function.Function;

/**
 * Draws tables of the form as text, boxes and all, for a terminal. Labels stand there in full, on as many lines as they
 * need; rules between the lines of one group are left out. Safe for any number of threads.
 */
public final class TextForm {

    private final Function<Cell, String> figures;
    private final int width;

    /**
     * Drawings of these figures.
     *
     * @param figures what stands in a cell
     * @param width the columns of the terminal; a table is wider only where its figures do not fit
     */
    public TextForm(Function<Cell, String> figures, int width) {
        this.figures = figures;
        this.width = width;
    }

    /** The lines of the drawing, without line ends. */
    public List<String> draw(Form form, Table table) {
        FormTable layout = FormTable.of(form, table);
        Drawing drawing = new Drawing(layout.placed(), layout.rows().size());
        return drawing.draw(new TextColumns(layout, this::words, width).edges());
    }

    private String words(FormTable.Box box) {
        Cell cell = box.cell();
        return cell == null ? box.text() : figures.apply(cell);
    }

    /** One table on its canvas. Used once. */
    private final class Drawing {

        private final List<Placed> boxes;
        private final int rows;
        private final boolean[] isRuled;
        private final int[] top;

        private Drawing(List<Placed> boxes, int rows) {
            this.boxes = boxes;
            this.rows = rows;
            isRuled = new boolean[rows + 1];
            top = new int[rows + 1];
        }

        private List<String> draw(int[] edges) {
            rule();
            stack(edges);
            TextCanvas canvas = new TextCanvas(edges[edges.length - 1] + 1, top[rows]);
            boxes.forEach(box -> draw(box, edges, canvas));
            return canvas.rows();
        }

        /** A rule stands around each header and each group of lines. */
        private void rule() {
            isRuled[0] = true;
            isRuled[rows] = true;
            for (Placed placed : boxes) {
                boolean isLine =
                        placed.box().kind() != Kind.HEADER && placed.box().rowSpan() == 1;
                if (!isLine) {
                    isRuled[placed.row()] = true;
                    isRuled[placed.endRow()] = true;
                }
            }
        }

        /** Finds for each row where its first line stands; a box over several rows may need them higher. */
        private void stack(int[] edges) {
            int[] heights = new int[rows];
            for (int last = 0; last < rows; last++) {
                top[last] = (last == 0 ? 0 : top[last - 1] + heights[last - 1]) + (isRuled[last] ? 1 : 0);
                heights[last] = 1;
                for (Placed placed : boxes) {
                    if (placed.endRow() == last + 1) {
                        int needed = top[placed.row()] + lines(placed, edges).size() - top[last];
                        heights[last] = Math.max(heights[last], needed);
                    }
                }
            }
            top[rows] = top[rows - 1] + heights[rows - 1] + 1;
        }

        private void draw(Placed placed, int[] edges, TextCanvas canvas) {
            int left = edges[placed.column()];
            int right = edges[placed.endColumn()];
            int first = top[placed.row()];
            int end = top[placed.endRow()] - (isRuled[placed.endRow()] ? 1 : 0);
            int upper = isRuled[placed.row()] ? first - 1 : first;
            canvas.vertical(left, upper, end);
            canvas.vertical(right, upper, end);
            if (isRuled[placed.row()]) {
                canvas.horizontal(upper, left, right);
            }
            if (isRuled[placed.endRow()]) {
                canvas.horizontal(end, left, right);
            }
            write(placed, edges, canvas);
        }

        private void write(Placed placed, int[] edges, TextCanvas canvas) {
            int left = edges[placed.column()] + 1;
            int space = edges[placed.endColumn()] - left;
            int row = top[placed.row()];
            for (String line : lines(placed, edges)) {
                int rest = space - Wrapping.width(line);
                int indent =
                        switch (placed.box().kind()) {
                            case HEADER -> rest / 2;
                            case LABEL -> 0;
                            case VALUE -> rest;
                        };
                canvas.text(row++, left + indent, line);
            }
        }

        private List<String> lines(Placed placed, int[] edges) {
            return Wrapping.lines(words(placed.box()), edges[placed.endColumn()] - edges[placed.column()] - 1);
        }
    }
}
