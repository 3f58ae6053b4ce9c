package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which scrapers turn a table into lines. Each row is filled up with empty cells as they do. */
public enum TextLayout {
    /** One row a line, cells joined by pipes. */
    ROW_A_LINE(true, true) {
        @Override
        String row(List<String> cells, int padding) {
            return String.join(" | ", cells) + (padding > 0 ? " | " + "|".repeat(padding) : "");
        }
    },
    /** One cell a line, each ended by a pipe. */
    CELL_A_LINE(true, false) {
        @Override
        String row(List<String> cells, int padding) {
            return cells.stream().map(cell -> (cell + " |").strip()).collect(Collectors.joining("\n"))
                    + (padding > 0 ? " " + "|".repeat(padding) : "");
        }
    },
    /** One cell a paragraph, empty cells gone. */
    PARAGRAPHS(false, false) {
        @Override
        String row(List<String> cells, int padding) {
            return written(cells).stream().collect(Collectors.joining("\n\n"));
        }
    },
    /** One cell a line, a pipe alone on the line behind it. */
    LONE_PIPES(true, false) {
        @Override
        String row(List<String> cells, int padding) {
            return cells.stream()
                    .map(cell -> cell.isEmpty() ? "|" : cell + "\n|")
                    .collect(Collectors.joining("\n"));
        }
    },
    /** A pipe in front of and behind each row. */
    MARKDOWN(true, true) {
        @Override
        String row(List<String> cells, int padding) {
            List<String> padded = new ArrayList<>(cells);
            padded.addAll(Collections.nCopies(padding, ""));
            return padded.stream().collect(Collectors.joining(" | ", "| ", " |"));
        }
    },
    /** Cells joined by one blank, empty cells gone. */
    BLANKS(false, false) {
        @Override
        String row(List<String> cells, int padding) {
            return String.join(" ", written(cells));
        }
    };

    private final boolean showsEmptyCells;
    private final boolean isPadded;

    TextLayout(boolean showsEmptyCells, boolean isPadded) {
        this.showsEmptyCells = showsEmptyCells;
        this.isPadded = isPadded;
    }

    abstract String row(List<String> cells, int padding);

    /** Whether an empty cell leaves a trace. */
    public boolean showsEmptyCells() {
        return showsEmptyCells;
    }

    /** Whether an empty cell at the end of a row looks like what the scraper filled the row up with. */
    public boolean isPadded() {
        return isPadded;
    }

    /** The whole report as text. */
    public String write(PaperReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.title());
        lines.addAll(report.sections().get(0));
        for (PaperTable table : report.tables()) {
            lines.add(table.heading());
            lines.add(write(table));
        }
        report.sections().stream().skip(1).forEach(lines::addAll);
        return String.join("\n", lines) + "\n";
    }

    /** One table as text. */
    public String write(PaperTable table) {
        List<String> lines = new ArrayList<>();
        for (List<PaperCell> row : table.rows()) {
            List<String> texts = row.stream().map(PaperCell::text).toList();
            lines.add(row(texts, Math.max(0, table.width() - texts.size())));
        }
        if (this == MARKDOWN && !lines.isEmpty()) {
            lines.add(1, "|" + " --- |".repeat(table.width()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static List<String> written(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
