package io.huizong.intake.page;

import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table on a page, its cells still by their coordinates. */
record DrawnTable(Box box, boolean isOpenAbove, boolean isOpenBelow, List<List<Cell>> rows) {

    /** A cell that begins in a row. */
    record Cell(double left, double right, int rowSpan, String text, Place place) {}

    /** Reads the words that lie in a lattice; {@code placer} gives the place of a cell. */
    static DrawnTable of(Lattice lattice, List<Word> words, java.util.function.Function<Box, Place> placer) {
        List<CellWords> contents =
                Stream.generate(CellWords::new).limit(lattice.areas().size()).toList();
        words.forEach(word -> enter(word, lattice, contents));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < contents.size(); i++) {
            Lattice.Area area = lattice.areas().get(i);
            String text = contents.get(i).text();
            if (!text.isEmpty() || lattice.isEnclosed(area) || isLikeHeader(area, lattice, contents)) {
                Box box = lattice.box(area);
                int rowSpan = area.bottom() - area.top();
                rows.get(area.top()).add(new Cell(box.left(), box.right(), rowSpan, text, placer.apply(box)));
            }
        }
        return new DrawnTable(lattice.box(), lattice.isOpenAbove(), lattice.isOpenBelow(), rows);
    }

    /**
     * Whether a cell with words stands right above that has the same sides and is not enclosed either: LibreOffice draws no
     * outer line beside merged cells.
     */
    private static boolean isLikeHeader(Lattice.Area area, Lattice lattice, List<CellWords> contents) {
        if (area.top() == 0) {
            return false;
        }
        int above = lattice.above(area);
        Lattice.Area header = lattice.areas().get(above);
        boolean isSameWidth = header.left() == area.left() && header.right() == area.right();
        return isSameWidth
                && !lattice.isEnclosed(header)
                && !contents.get(above).text().isEmpty();
    }

    /** A word belongs to the cell of its middle. Digits of it in another cell make both cells doubtful. */
    private static void enter(Word word, Lattice lattice, List<CellWords> contents) {
        Box box = word.box();
        int home = lattice.areaAt(box.centreX(), box.centreY());
        contents.get(home).add(word);
        Box cell = lattice.box(lattice.areas().get(home));
        for (Glyph glyph : word.glyphs()) {
            double x = glyph.box().centreX();
            if (glyph.isDigit() && (x < cell.left() || x > cell.right())) {
                contents.get(home).doubt();
                contents.get(lattice.areaAt(x, box.centreY())).doubt();
            }
        }
    }
}
