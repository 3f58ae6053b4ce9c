package io.huizong.intake.page;

import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one page: its tables, and the lines of text outside them.
 *
 * @param number counts the pages of the file, from 1
 * @param items from the top to the bottom
 */
record PageLayout(int number, List<Item> items) {

    /**
     * A line of text or a table; the other one is absent.
     *
     * @param lines the line of text; empty for a table
     * @param tables the table; empty for a line of text
     */
    record Item(List<TextLine> lines, List<DrawnTable> tables) {

        static Item of(TextLine line) {
            return new Item(List.of(line), List.of());
        }

        static Item of(DrawnTable table) {
            return new Item(List.of(), List.of(table));
        }

        boolean isTable() {
            return lines.isEmpty();
        }

        TextLine line() {
            return lines.get(0);
        }

        DrawnTable table() {
            return tables.get(0);
        }

        Box box() {
            return isTable() ? table().box() : line().box();
        }
    }

    static PageLayout of(int number, Page page) {
        List<TextLine> lines = TextLine.of(page);
        List<Lattice> lattices = Lattice.of(page);
        List<List<Word>> contents = new ArrayList<>();
        lattices.forEach(lattice -> contents.add(new ArrayList<>()));
        List<Item> items = new ArrayList<>();
        for (TextLine line : RunningHeads.withoutBrowsers(lines)) {
            List<Word> outside = new ArrayList<>();
            for (Word word : line.words()) {
                int table = around(word, lattices);
                (table < 0 ? outside : contents.get(table)).add(word);
            }
            if (!outside.isEmpty()) {
                items.add(Item.of(line.with(outside)));
            }
        }
        for (int i = 0; i < lattices.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                items.add(Item.of(DrawnTable.of(lattices.get(i), contents.get(i), box -> place(box, number, lines))));
            }
        }
        items.sort(Comparator.comparingDouble(item -> item.box().top()));
        return new PageLayout(number, items);
    }

    /** The innermost lattice around the middle of a word; below 0 where there is none. */
    private static int around(Word word, List<Lattice> lattices) {
        for (int i = 0; i < lattices.size(); i++) {
            if (lattices.get(i).box().contains(word.box().centreX(), word.box().centreY())) {
                return i;
            }
        }
        return -1;
    }

    /** The line that is nearest to the middle of a cell. */
    private static Place place(Box cell, int page, List<TextLine> lines) {
        int line = lines.stream()
                .min(Comparator.comparingDouble(
                        candidate -> Math.abs(candidate.box().centreY() - cell.centreY())))
                .map(TextLine::number)
                .orElse(0);
        return Place.page(page, line);
    }
}
