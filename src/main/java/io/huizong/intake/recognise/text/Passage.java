package io.huizong.intake.recognise.text;

import io.huizong.intake.cell.Folding;
import io.huizong.intake.document.Document;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a document as a reader of prose sees it: a paragraph, a line of scraped text, or one cell of a grid.
 *
 * @param compact its text folded, without white space
 * @param isTable whether it is a cell of a grid, or a line that holds a label of the form; a cell that stands alone in
 *     the row of a sheet, where text has no other place, is a line of text unless it is such a label
 */
public record Passage(String text, String compact, boolean isTable, Place place) {

    public static List<Passage> of(Document document, Labels labels) {
        List<Passage> passages = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            if (part instanceof Document.Paragraph paragraph) {
                paragraph.text().lines().forEach(line -> add(line, false, paragraph.place(), passages));
            } else if (part instanceof Document.Grid grid) {
                grid.rows().forEach(row -> addCells(row, labels, passages));
            } else if (part instanceof Document.LooseCells loose) {
                addLines(loose.cells(), labels, passages);
            }
        }
        return passages;
    }

    private static void addCells(Document.Row row, Labels labels, List<Passage> passages) {
        List<Document.GridCell> filled =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        for (Document.GridCell cell : filled) {
            boolean isText = filled.size() == 1 && cell.place().kind() == Place.Kind.SHEET;
            boolean isTable = !isText || labels.meaning(cell.text()) != null;
            add(cell.text(), isTable, cell.place(), passages);
        }
    }

    /** Pieces that stood on one line of the source are one passage. */
    private static void addLines(List<Document.LooseCell> cells, Labels labels, List<Passage> passages) {
        StringBuilder line = new StringBuilder();
        boolean isTable = false;
        Place place = Place.NONE;
        for (Document.LooseCell cell : cells) {
            boolean isSameLine = cell.place().kind() == Place.Kind.LINE
                    && cell.place().first() == place.first()
                    && place.kind() == Place.Kind.LINE;
            if (!isSameLine) {
                add(line.toString(), isTable, place, passages);
                line.setLength(0);
                isTable = false;
                place = cell.place();
            }
            line.append(line.isEmpty() ? "" : " ").append(cell.text());
            isTable |= !cell.text().isEmpty() && labels.meaning(cell.text()) != null;
        }
        add(line.toString(), isTable, place, passages);
    }

    private static void add(String text, boolean isTable, Place place, List<Passage> passages) {
        String compact = Folding.compact(text);
        if (!compact.isEmpty()) {
            passages.add(new Passage(text.strip(), compact, isTable, place));
        }
    }
}
