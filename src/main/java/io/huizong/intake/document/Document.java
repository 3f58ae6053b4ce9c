package io.huizong.intake.document;

import io.huizong.report.Place;
import java.util.List;

/**
 * A file as its readers see it, whatever its format: paragraphs, grids and loose cells in reading order.
 *
 * @param metadata what the file says about itself outside its text (page title, document properties), most telling
 *     first; may be empty
 */
public record Document(List<Part> parts, List<String> metadata) {

    public Document {
        parts = List.copyOf(parts);
        metadata = List.copyOf(metadata);
    }

    /** A part of a document. */
    public sealed interface Part {}

    /** A paragraph of running text. */
    public record Paragraph(String text, Place place) implements Part {}

    /**
     * A table whose rows are known. A merged cell stands once, in its upper left position, and says how far it reaches.
     */
    public record Grid(List<Row> rows) implements Part {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a grid: its own cells only, without those that reach into it from above or the left. */
    public record Row(List<GridCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a grid.
     *
     * @param column the first column that it covers, from 0
     * @param columnSpan how many columns it covers, 1 or more
     * @param rowSpan how many rows it covers, 1 or more
     * @param text its text, line breaks as "\n"; empty where nothing is written
     */
    public record GridCell(int column, int columnSpan, int rowSpan, String text, Place place) {}

    /**
     * Cells in reading order whose rows are lost: text that was scraped from a page, one cell a line. An empty text is a
     * cell that the source shows to be empty.
     */
    public record LooseCells(List<LooseCell> cells) implements Part {
        public LooseCells {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of which only its text is known. */
    public record LooseCell(String text, Place place) {}
}
