package io.huizong.intake.paper;

import io.huizong.form.Cell;
import io.huizong.intake.document.Document;
import io.huizong.report.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a changed table says to one who looks below the headers of the good one. In a sheet every place has a cell: one
 * that is taken out or put in moves the others to places where they are other figures, and nothing shows it.
 */
final class Drawn {

    private final Map<String, String> textOfPlace = new HashMap<>();
    private final Map<String, String> placeOfCode = new HashMap<>();

    private Drawn() {}

    static Drawn of(PaperReport good, PaperReport changed) {
        Drawn drawn = new Drawn();
        good.tables().forEach(table -> drawn.add(table, true));
        changed.tables().forEach(table -> drawn.add(table, false));
        return drawn;
    }

    private void add(PaperTable table, boolean isGood) {
        Document.Grid grid = PaperGrids.grid(table, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<PaperCell> cells = table.rows().get(row);
            int label = Spot.label(cells);
            String line =
                    table.code() + " " + (label < 0 ? "" : cells.get(label).text()) + " ";
            for (int i = 0; i < cells.size(); i++) {
                String place = line + grid.rows().get(row).cells().get(i).column();
                if (isGood && cells.get(i).isValue()) {
                    placeOfCode.put(cells.get(i).code(), place);
                } else if (!isGood && cells.get(i).isValue()) {
                    textOfPlace.put(place, cells.get(i).text());
                }
            }
        }
    }

    /** Whether a figure is what stands at its place. */
    boolean says(Cell cell, Figures figures) {
        String text =
                switch (figures.state(cell)) {
                    case VALUE -> cell.kind().print(figures.value(cell));
                    case NOT_APPLICABLE -> "/";
                    case BLANK, UNREADABLE -> "";
                };
        return textOfPlace
                .getOrDefault(placeOfCode.getOrDefault(cell.code(), ""), "")
                .equals(text);
    }
}
