package io.huizong.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the characters of a line into words. */
final class WordSplitter {

    /** A wider gap ends a word, in font sizes. Cells of narrow tables leave little more between them. */
    private static final double GAP = 0.2;

    /** A gap with a line in it ends a word even if it is only this wide. */
    private static final double GAP_AT_RULING = 0.08;

    /** The same character this much nearer than its width is drawn twice, to look bold. */
    private static final double BOLD = 0.4;

    private final List<Ruling> verticals;
    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();

    private WordSplitter(List<Ruling> verticals) {
        this.verticals = verticals;
    }

    /** The words from left to right; characters drawn twice count once. */
    static List<Word> of(List<Glyph> line, List<Ruling> verticals) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        WordSplitter words = new WordSplitter(verticals);
        sorted.forEach(words::add);
        words.close();
        return words.words;
    }

    private void add(Glyph glyph) {
        if (!open.isEmpty()) {
            if (isDrawnAgain(glyph)) {
                return;
            }
            if (isApart(open.get(open.size() - 1), glyph)) {
                close();
            }
        }
        open.add(glyph);
    }

    private boolean isDrawnAgain(Glyph glyph) {
        return open.subList(Math.max(0, open.size() - 3), open.size()).stream()
                .anyMatch(before -> before.text().equals(glyph.text())
                        && glyph.box().left() - before.box().left()
                                < BOLD * before.box().width());
    }

    private boolean isApart(Glyph one, Glyph other) {
        double size = Math.min(one.size(), other.size());
        double gap = other.box().left() - one.box().right();
        boolean isRaised = one.size() * 0.8 > other.size() || other.size() * 0.8 > one.size();
        return gap > GAP * size || isRaised || (gap > GAP_AT_RULING * size && isRulingBetween(one, other));
    }

    private boolean isRulingBetween(Glyph one, Glyph other) {
        double y = other.box().centreY();
        return verticals.stream()
                .anyMatch(ruling -> ruling.at() >= one.box().right()
                        && ruling.at() <= other.box().left()
                        && ruling.from() <= y
                        && ruling.to() >= y);
    }

    private void close() {
        if (!open.isEmpty()) {
            words.add(Word.of(open));
            open.clear();
        }
    }
}
