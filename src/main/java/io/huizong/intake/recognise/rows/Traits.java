package io.huizong.intake.recognise.rows;

import io.huizong.intake.cell.Folding;
import io.huizong.intake.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What scraping did to a document as a whole.
 *
 * @param keepsBlanks whether an empty cell keeps its place: somewhere it stands in front of a filled one, or on a line
 *     of its own
 * @param isThinned whether every line that repeats another one was taken out, and most figures with them
 */
public record Traits(boolean keepsBlanks, boolean isThinned) {

    /** A form has its captions and its zeros many times over; so many different cells are no form in full. */
    private static final int CELLS_OF_A_FORM = 30;

    public static Traits of(Document document, List<Row> rows) {
        boolean keepsBlanks = rows.stream().anyMatch(row -> !row.isGrid() && keepsBlanks(row));
        return new Traits(keepsBlanks, isThinned(document));
    }

    private static boolean keepsBlanks(Row row) {
        return row.hasInnerBlank()
                || (row.filled() > 0 && row.cells().stream().anyMatch(cell -> cell.isBlank() && cell.isFirstOfLine()));
    }

    private static boolean isThinned(Document document) {
        Set<String> texts = new HashSet<>();
        for (Document.Part part : document.parts()) {
            if (part instanceof Document.LooseCells loose) {
                for (Document.LooseCell cell : loose.cells()) {
                    if (!cell.text().isEmpty() && !texts.add(Folding.compact(cell.text()))) {
                        return false;
                    }
                }
            }
        }
        return texts.size() > CELLS_OF_A_FORM;
    }
}
