package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.rollup.Publication;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * {@code figures.csv}: a row for each cell of each report, with the place it was read from. The largest output by far
 * (20 million rows for 100,000 reports), so whatever recurs is encoded once.
 */
final class FiguresCsv implements Document {

    /** So many places are kept encoded; files of one layout share theirs. */
    private static final int KEPT_PLACES = 50_000;

    private static final Figures.State[] STATES = Figures.State.values();

    private final Map<Form, byte[][]> cellsOfForms = new IdentityHashMap<>();
    private final Map<Place, byte[]> places = new HashMap<>();

    @Override
    public void write(Publication publication, Folder folder) {
        try (CsvWriter csv =
                new CsvWriter(folder.open("figures.csv"), "code", "year", "cell", "state", "value", "place")) {
            String year = Integer.toString(publication.year());
            publication.figures().each(filed -> write(filed, year, csv));
        }
    }

    private void write(Publication.Filed filed, String year, CsvWriter csv) {
        byte[] report = CsvWriter.encode(filed.code(), year);
        Form form = filed.figures().form();
        byte[][] cells = cellsOfForms.computeIfAbsent(form, FiguresCsv::encode);
        for (Cell cell : form.cells()) {
            Figures.State state = filed.figures().state(cell);
            csv.encoded(report).encoded(cells[cell.index() * STATES.length + state.ordinal()]);
            if (state == Figures.State.VALUE) {
                value(cell, filed.figures().value(cell), csv);
            }
            csv.encoded(place(filed.places().of(cell))).end();
        }
    }

    /** For each cell and state the fields {@code cell,state}, and the empty value where there is none. */
    private static byte[][] encode(Form form) {
        byte[][] fields = new byte[form.size() * STATES.length][];
        for (Cell cell : form.cells()) {
            for (Figures.State state : STATES) {
                boolean isValue = state == Figures.State.VALUE;
                fields[cell.index() * STATES.length + state.ordinal()] = isValue
                        ? CsvWriter.encode(cell.code(), state.word())
                        : CsvWriter.encode(cell.code(), state.word(), "");
            }
        }
        return fields;
    }

    private static void value(Cell cell, long value, CsvWriter csv) {
        if (cell.kind() == Column.Kind.MONEY) {
            csv.text(cell.kind().print(value));
        } else {
            csv.number(value);
        }
    }

    private byte[] place(Place place) {
        byte[] known = places.get(place);
        if (known != null) {
            return known;
        }
        if (places.size() == KEPT_PLACES) {
            places.clear();
        }
        byte[] encoded = CsvWriter.encode(place.chinese());
        places.put(place, encoded);
        return encoded;
    }
}
