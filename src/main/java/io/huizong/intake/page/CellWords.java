package io.huizong.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of one cell, and the text that they make. */
final class CellWords {

    /** Words whose middles are less than this apart stand on one line, in font sizes. */
    private static final double SAME_LINE = 0.4;

    private final List<Word> words = new ArrayList<>();
    private boolean isDoubtful;

    void add(Word word) {
        words.add(word);
    }

    /** Says that figures of another cell run into this one. */
    void doubt() {
        isDoubtful = true;
    }

    /**
     * The words line by line, joined without a blank as Chinese is written. Letters and digits that would run together
     * stay apart, by a line break where they stand on two lines: nobody can tell whether "12" above "3" is 123.
     */
    String text() {
        words.sort(Comparator.comparingDouble(word -> word.box().centreY()));
        StringBuilder text = new StringBuilder();
        for (int start = 0, end; start < words.size(); start = end) {
            end = start + 1;
            while (end < words.size() && areBeside(words.get(start), words.get(end))) {
                end++;
            }
            append(words.subList(start, end), text);
        }
        return text + (isDoubtful ? Glyph.UNKNOWN : "");
    }

    private static boolean areBeside(Word one, Word other) {
        return other.box().centreY() - one.box().centreY() <= SAME_LINE * Math.min(one.size(), other.size());
    }

    private static void append(List<Word> line, StringBuilder text) {
        line.sort(Comparator.comparingDouble(word -> word.box().left()));
        String separator = "\n";
        for (Word word : line) {
            text.append(Joint.between(text, word.text(), separator)).append(word.text());
            separator = " ";
        }
    }
}
