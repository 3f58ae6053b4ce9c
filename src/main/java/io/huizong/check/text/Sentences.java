package io.huizong.check.text;

import io.huizong.report.Narrative;
import java.util.ArrayList;
import java.util.List;

/** Takes the sentences out of a text in which a number, or its absence, may be reported. */
final class Sentences {

    private static final KeywordSet STOPS = KeywordSet.of("。", ";", "!", "?");
    /** A digit, or a character of 未, 没有, 无, 全部, 均, 零. */
    private static final KeywordSet TELLING =
            KeywordSet.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "未", "没", "无", "全", "均", "零");

    /**
     * What has no stop for longer is no sentence but a list or a table, in which it is not certain what a number is said of;
     * and each number in a sentence is tried with all others.
     */
    private static final int LONGEST = 1000;

    private Sentences() {}

    /** The sentences of all sections, in their order. */
    static List<Sentence> of(Narrative narrative) {
        List<Sentence> sentences = new ArrayList<>();
        for (Narrative.Section section : narrative.sections()) {
            for (String paragraph : section.text().split("\n")) {
                split(new Paragraph(section, paragraph), sentences);
            }
        }
        return sentences;
    }

    private static void split(Paragraph paragraph, List<Sentence> sentences) {
        String text = paragraph.text();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int stop = STOPS.next(text, start, text.length());
            end = stop < 0 ? text.length() : stop;
            if (end - start <= LONGEST && TELLING.in(text, start, end)) {
                sentences.add(new Sentence(paragraph, start, end));
            }
        }
    }
}
