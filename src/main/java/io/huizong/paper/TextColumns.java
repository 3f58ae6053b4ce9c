package io.huizong.paper;

import io.huizong.paper.FormTable.Box;
import io.huizong.paper.FormTable.Kind;
import io.huizong.paper.FormTable.Placed;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** How wide the columns of a table are on a terminal: figures first, then labels, in what the terminal has. Used once. */
final class TextColumns {

    private static final int NARROWEST_FIGURE = 3;
    private static final int NARROWEST_GROUP = 4;
    private static final int NARROWEST_LABEL = 10;

    /** What a label should have before columns of figures are made wider than they need to be. */
    private static final int GOOD_LABEL = 24;

    private final FormTable layout;
    private final List<Placed> boxes;
    private final Function<Box, String> words;
    private final int terminal;

    TextColumns(FormTable layout, Function<Box, String> words, int terminal) {
        this.layout = layout;
        this.boxes = layout.placed();
        this.words = words;
        this.terminal = terminal;
    }

    /** Where the line left of each column stands, and the one right of the last. */
    int[] edges() {
        int[] widths = new int[layout.width()];
        int rest = terminal - 1 - layout.width();
        for (int column = 0; column + 1 < layout.labelColumns(); column++) {
            widths[column] = group(column);
            rest -= widths[column];
        }
        int label = layout.labelColumns() - 1;
        int figure = figure(label < 0 ? rest : rest - GOOD_LABEL);
        for (int column = layout.labelColumns(); column < layout.width(); column++) {
            widths[column] = figure;
            rest -= figure;
        }
        if (label >= 0) {
            widths[label] = Math.max(
                    NARROWEST_LABEL, Math.min(rest, widest(placed -> placed.column() == label && isAlone(placed))));
        }
        int[] edges = new int[layout.width() + 1];
        for (int column = 0; column < layout.width(); column++) {
            edges[column + 1] = edges[column] + widths[column] + 1;
        }
        return edges;
    }

    /** The caption of a group is written downwards, as far as its lines reach. */
    private int group(int column) {
        return boxes.stream()
                .filter(placed -> placed.column() == column
                        && isAlone(placed)
                        && placed.box().rowSpan() > 1)
                .mapToInt(placed -> narrowest(placed.box().text(), placed.box().rowSpan()))
                .max()
                .orElse(NARROWEST_GROUP);
    }

    private static int narrowest(String text, int lines) {
        int width = NARROWEST_GROUP;
        while (Wrapping.lines(text, width).size() > lines) {
            width++;
        }
        return width;
    }

    private int figure(int rest) {
        int needed = Math.max(NARROWEST_FIGURE, widest(placed -> placed.box().kind() == Kind.VALUE && isAlone(placed)));
        int wanted = widest(placed -> placed.column() >= layout.labelColumns() && isAlone(placed));
        return Math.max(needed, Math.min(wanted, rest / layout.valueColumns()));
    }

    private int widest(Predicate<Placed> which) {
        return boxes.stream()
                .filter(which)
                .mapToInt(placed -> Wrapping.width(words.apply(placed.box())))
                .max()
                .orElse(0);
    }

    private static boolean isAlone(Placed placed) {
        return placed.box().columnSpan() == 1;
    }
}
