package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.Publication;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code figures.csv}: a row for each cell of each report, with the place it was read from. The largest output by far
 * (20 million rows for 100,000 reports), so whatever recurs is encoded once, with commas and line end.
 */
final class FiguresCsv implements Document {

    /** So many places are kept encoded; files of one layout share theirs. */
    private static final int KEPT_PLACES = 50_000;

    private static final int KEPT_LAYOUTS = 1000;

    private final Map<Form, List<CellFields>> cellsOfForms = new HashMap<>();
    private final Map<Place, byte[]> places = new HashMap<>();
    private final IdentityHashMap<Places, byte[][]> layouts = new IdentityHashMap<>();

    @Override
    public void write(Publication publication, Folder folder) {
        try (CsvWriter csv =
                new CsvWriter(folder.openLarge("figures.csv"), "code", "year", "cell", "state", "value", "place")) {
            String year = Integer.toString(publication.year());
            publication.figures().each(filed -> write(filed, year, csv));
        }
    }

    private void write(Publication.Filed filed, String year, CsvWriter csv) {
        byte[] report = CsvWriter.encode(filed.code(), year, "");
        Form form = filed.figures().form();
        List<CellFields> cells = cellsOfForms.computeIfAbsent(form, FiguresCsv::fields);
        byte[][] placesOfCells = places(filed.places(), form);
        for (Cell cell : form.cells()) {
            Figures.State state = filed.figures().state(cell);
            long value = filed.figures().value(cell);
            csv.raw(report).raw(cells.get(cell.index()).of(state, value));
            if (value != 0 && cell.kind() == Column.Kind.MONEY) {
                csv.raw(CsvWriter.encode(cell.kind().print(value)));
            } else if (value != 0) {
                csv.rawNumber(value);
            }
            csv.raw(placesOfCells[cell.index()]);
        }
    }

    private static List<CellFields> fields(Form form) {
        return form.cells().stream().map(CellFields::new).toList();
    }

    /** The ledger hands over the same object for reports of one layout. */
    private byte[][] places(Places layout, Form form) {
        if (layouts.size() == KEPT_LAYOUTS) {
            layouts.clear();
        }
        return layouts.computeIfAbsent(
                layout,
                key -> form.cells().stream().map(cell -> place(layout.of(cell))).toArray(byte[][]::new));
    }

    private byte[] place(Place place) {
        byte[] known = places.get(place);
        if (known != null) {
            return known;
        }
        if (places.size() == KEPT_PLACES) {
            places.clear();
        }
        byte[] encoded = CsvWriter.encodeLast(place.chinese());
        places.put(place, encoded);
        return encoded;
    }

    /** The fields {@code cell,state,} of a cell, encoded, with the value where it is 0. */
    private static final class CellFields {

        private final byte[] value;
        private final byte[] zero;
        private final byte[] blank;
        private final byte[] notApplicable;
        private final byte[] unreadable;

        private CellFields(Cell cell) {
            value = CsvWriter.encode(cell.code(), Figures.State.VALUE.word(), "");
            zero = CsvWriter.encode(
                    cell.code(), Figures.State.VALUE.word(), cell.kind().print(0));
            blank = CsvWriter.encode(cell.code(), Figures.State.BLANK.word(), "");
            notApplicable = CsvWriter.encode(cell.code(), Figures.State.NOT_APPLICABLE.word(), "");
            unreadable = CsvWriter.encode(cell.code(), Figures.State.UNREADABLE.word(), "");
        }

        private byte[] of(Figures.State state, long number) {
            return switch (state) {
                case VALUE -> number == 0 ? zero : value;
                case BLANK -> blank;
                case NOT_APPLICABLE -> notApplicable;
                case UNREADABLE -> unreadable;
            };
        }
    }
}
