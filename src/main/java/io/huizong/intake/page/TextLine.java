package io.huizong.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words side by side on a page.
 *
 * @param number counts the lines of the page from the top, from 1
 */
record TextLine(int number, List<Word> words) {

    /** Characters whose middles are less than this apart stand on one line, in font sizes. */
    private static final double SAME_LINE = 0.35;

    TextLine {
        words = List.copyOf(words);
    }

    static List<TextLine> of(Page page) {
        List<Ruling> verticals =
                page.rulings().stream().filter(Ruling::isVertical).toList();
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> glyphs : rows(page.glyphs())) {
            lines.add(new TextLine(lines.size() + 1, WordSplitter.of(glyphs, verticals)));
        }
        return lines;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || !areBeside(rows.get(rows.size() - 1).get(0), glyph)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        return rows;
    }

    private static boolean areBeside(Glyph one, Glyph other) {
        double size = Math.min(one.size(), other.size());
        return other.box().centreY() - one.box().centreY() <= SAME_LINE * size;
    }

    /** The line without some of its words. */
    TextLine with(List<Word> others) {
        return new TextLine(number, others);
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    double size() {
        return words.get(0).size();
    }
}
