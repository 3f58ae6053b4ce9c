package io.huizong.check;

import io.huizong.report.Narrative;
import java.util.ArrayList;
import java.util.List;

/** Takes the sentences out of a text in which a number, or its absence, may be told. */
final class Sentences {

    private static final String STOPS = "。;!?";
    /** A digit, or a character of 未, 没有, 无, 全部, 均, 零. */
    private static final String TELLING = "0123456789未没无全均零";

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
        int start = 0;
        boolean isTelling = false;
        for (int end = 0; end <= paragraph.length(); end++) {
            boolean isEnd = end == paragraph.length() || STOPS.indexOf(paragraph.at(end)) >= 0;
            if (isEnd && isTelling && end - start <= LONGEST) {
                sentences.add(new Sentence(paragraph, start, end));
            }
            isTelling = !isEnd && (isTelling || TELLING.indexOf(paragraph.at(end)) >= 0);
            start = isEnd ? end + 1 : start;
        }
    }
}
