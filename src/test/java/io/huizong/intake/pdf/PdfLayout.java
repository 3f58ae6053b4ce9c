package io.huizong.intake.pdf;

import io.huizong.intake.document.Document;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways in which reports stand in PDF files whose tables are drawn with lines. */
public enum PdfLayout {
    /** Each cell has its four lines, drawn with a pen. */
    STROKED,
    /** The lines are thin filled areas, and the last row of a page has none below. */
    FILLED;

    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double BOTTOM = 780;
    private static final double SIZE = 9;
    private static final double LEADING = 11;
    private static final double PADDING = 3;
    private static final double LABEL_WIDTH = 60;
    private static final double WIDTH = 440;
    private static final int LINE_LENGTH = 46;

    /** The file. */
    public byte[] write(PaperReport report) {
        Writer writer = new Writer(this);
        writer.words(report.title());
        report.sections().get(0).forEach(writer::words);
        for (PaperTable table : report.tables()) {
            writer.words(table.heading());
            writer.table(PaperGrids.grid(table, 1), table.width());
        }
        report.sections().stream().skip(1).flatMap(List::stream).forEach(writer::words);
        return writer.pdf.bytes();
    }

    /** Where a row begins and ends; the page counts from 0. */
    private record Band(int page, double top, double bottom) {}

    /** Lays a report out, page by page. */
    private static final class Writer {

        private final PdfLayout layout;
        private final PdfFile pdf = new PdfFile();
        private int page;
        private double y = TOP;

        Writer(PdfLayout layout) {
            this.layout = layout;
        }

        void words(String text) {
            for (String line : lines(text, LINE_LENGTH * SIZE)) {
                reserve(LEADING);
                pdf.text(page, LEFT, y + SIZE, SIZE, line);
                y += LEADING;
            }
            y += PADDING;
        }

        private void reserve(double height) {
            if (y + height > BOTTOM) {
                page++;
                y = TOP;
            }
        }

        void table(Document.Grid grid, int width) {
            double[] xs = columns(grid, width);
            List<Band> bands = new ArrayList<>();
            for (int row = 0; row < grid.rows().size(); row++) {
                double height = height(grid, row, xs);
                reserve(height + (PaperGrids.isJoinedBelow(grid, row) ? height(grid, row + 1, xs) : 0));
                bands.add(new Band(page, y, y + height));
                y += height;
            }
            for (int row = 0; row < bands.size(); row++) {
                for (Document.GridCell cell : grid.rows().get(row).cells()) {
                    cell(cell, xs, bands.subList(row, Math.min(bands.size(), row + cell.rowSpan())));
                }
            }
            y += 2 * LEADING;
        }

        /** Labels of a wide table get room for words, the other columns for a figure. */
        private static double[] columns(Document.Grid grid, int width) {
            int count = grid.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.column() + cell.columnSpan())
                    .max()
                    .orElse(1);
            int labels = width > 12 ? 0 : width > 6 ? 3 : 2;
            double figure = (WIDTH - labels * LABEL_WIDTH) / (width - labels);
            double[] xs = new double[count + 1];
            xs[0] = LEFT;
            for (int i = 0; i < count; i++) {
                xs[i + 1] = xs[i] + (i < labels ? LABEL_WIDTH : figure);
            }
            return xs;
        }

        private static double height(Document.Grid grid, int row, double[] xs) {
            return grid.rows().get(row).cells().stream()
                    .mapToDouble(cell -> height(cell, xs) / cell.rowSpan())
                    .max()
                    .orElse(LEADING);
        }

        private static double height(Document.GridCell cell, double[] xs) {
            return 2 * PADDING + LEADING * lines(cell.text(), width(cell, xs)).size();
        }

        private static double width(Document.GridCell cell, double[] xs) {
            return xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - PADDING;
        }

        /** A cell goes on on the next page, its text too. */
        private void cell(Document.GridCell cell, double[] xs, List<Band> bands) {
            List<String> lines = lines(cell.text(), width(cell, xs));
            double left = xs[cell.column()];
            double right = xs[cell.column() + cell.columnSpan()];
            int next = 0;
            for (int start = 0, end; start < bands.size(); start = end) {
                int at = bands.get(start).page();
                end = start + 1;
                while (end < bands.size() && bands.get(end).page() == at) {
                    end++;
                }
                double top = bands.get(start).top();
                double bottom = bands.get(end - 1).bottom();
                frame(at, left, top, right, bottom);
                double baseLine = top + PADDING + SIZE;
                for (; next < lines.size() && (baseLine < bottom || end == bands.size()); next++) {
                    double x = (left + right - PdfFile.width(lines.get(next), SIZE)) / 2;
                    pdf.text(at, x, baseLine, SIZE, lines.get(next));
                    baseLine += LEADING;
                }
            }
        }

        private void frame(int at, double left, double top, double right, double bottom) {
            boolean isCut = layout == FILLED && at < page && bottom + 4 * LEADING > BOTTOM;
            pdf.line(at, left, top, right, top, layout == FILLED);
            pdf.line(at, left, top, left, bottom, layout == FILLED);
            pdf.line(at, right, top, right, bottom, layout == FILLED);
            if (!isCut) {
                pdf.line(at, left, bottom, right, bottom, layout == FILLED);
            }
        }

        /** A text broken wherever its room ends. */
        private static List<String> lines(String text, double room) {
            List<String> lines = new ArrayList<>();
            for (String part : text.split("\n")) {
                StringBuilder line = new StringBuilder();
                for (int character : part.codePoints().toArray()) {
                    String next = Character.toString(character);
                    if (PdfFile.width(line + next, SIZE) > room && !line.isEmpty()) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(next);
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    static List<PdfLayout> all() {
        return Arrays.asList(values());
    }
}
