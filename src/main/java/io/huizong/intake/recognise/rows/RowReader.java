package io.huizong.intake.recognise.rows;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.labels.Meaning;
import io.huizong.report.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a document to its inner form: rows of a label and the cells that belong to it, in the order of the file. Used
 * once.
 */
public final class RowReader {

    /** More words than any form has above its figures; of those that are more the first ones are forgotten. */
    private static final int MOST_HEADERS = 200;

    private final Labels labels;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final Deque<Row.Header> headers = new ArrayDeque<>();
    private List<Row.Header> copied = List.of();
    private boolean isApart = true;

    public RowReader(Labels labels, Budget budget) {
        this.labels = labels;
        this.budget = budget;
    }

    public List<Row> read(Document document) {
        for (Document.Part part : document.parts()) {
            budget.checkTime();
            if (part instanceof Document.Grid grid) {
                separate();
                new GridRows(labels, this).read(RemarksColumn.removed(SharedCells.inEveryLine(grid, labels)));
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
        copied = List.of();
        isApart = true;
    }

    void header(@Nullable Meaning meaning, Token token) {
        budget.turn();
        headers.add(new Row.Header(meaning, token.text()));
        if (headers.size() > MOST_HEADERS) {
            headers.remove();
        }
        copied = List.of();
        isApart |= meaning == null || meaning.isColumn();
    }

    /** A row of scraped text. */
    void looseRow(@Nullable Meaning meaning, String text, List<Token> cells, Place place) {
        row(new Row(meaning, text, cells, 0, 0, false, headers(), isApart, place));
    }

    /** A row of a grid whose rows without figures reach up to a column. */
    void gridRow(@Nullable Meaning meaning, String text, List<Token> cells, int reach, Place place) {
        int width = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
        row(new Row(meaning, text, cells, width, reach, true, headers(), isApart, place));
    }

    /** The same list as long as they are the same: a million empty rows may have them in common. */
    private List<Row.Header> headers() {
        if (copied.size() != headers.size()) {
            copied = List.copyOf(headers);
        }
        return copied;
    }

    /** An empty row leaves the headers to the row behind it. */
    private void row(Row row) {
        budget.turn();
        rows.add(row);
        if (!row.isEmpty()) {
            headers.clear();
            copied = List.of();
            isApart = false;
        }
    }
}
