package io.huizong.intake.recognise;

import io.huizong.intake.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a document to its inner form: rows of a label and the cells that belong to it, in the order of the file. Used
 * once.
 */
final class RowReader {

    private final Labels labels;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row.Header> headers = new ArrayList<>();
    private boolean isApart = true;

    RowReader(Labels labels) {
        this.labels = labels;
    }

    List<Row> read(Document document) {
        for (Document.Part part : document.parts()) {
            if (part instanceof Document.Grid grid) {
                separate();
                new GridRows(labels, this).read(SharedCells.told(grid, labels));
                separate();
            } else if (part instanceof Document.LooseCells loose) {
                new LooseRows(labels, this).read(loose);
            } else {
                separate();
            }
        }
        return rows;
    }

    /** What stood before has nothing to do with what follows. */
    void separate() {
        headers.clear();
        isApart = true;
    }

    void header(@Nullable Meaning meaning, Token token) {
        headers.add(new Row.Header(meaning, token.text()));
        isApart |= meaning == null || meaning.isColumn();
    }

    /** A row of scraped text. */
    void looseRow(@Nullable Meaning meaning, String text, List<Token> cells, Place place) {
        row(new Row(meaning, text, cells, 0, 0, false, headers, isApart, place));
    }

    /** A row of a grid whose rows without figures reach up to a column. */
    void gridRow(@Nullable Meaning meaning, String text, List<Token> cells, int reach, Place place) {
        int width = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
        row(new Row(meaning, text, cells, width, reach, true, headers, isApart, place));
    }

    /** An empty row leaves the headers to the row behind it. */
    private void row(Row row) {
        rows.add(row);
        if (!row.isEmpty()) {
            headers.clear();
            isApart = false;
        }
    }
}
