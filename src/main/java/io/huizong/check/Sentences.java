package io.huizong.check;

import io.huizong.report.Narrative;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the sentences out of a text in which a number or its absence may be told. */
final class Sentences {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+)(?![\\d])");
    private static final String STOPS = "。；;！？!?";

    private Sentences() {}

    /** The sentences of all sections, in their order. */
    static List<Sentence> of(Narrative narrative) {
        List<Sentence> sentences = new ArrayList<>();
        for (Narrative.Section section : narrative.sections()) {
            for (String paragraph : section.text().split("\n")) {
                split(paragraph, section, sentences);
            }
        }
        return sentences;
    }

    private static void split(String paragraph, Narrative.Section section, List<Sentence> sentences) {
        StringBuilder before = new StringBuilder();
        int start = 0;
        for (int end = 0; end <= paragraph.length(); end++) {
            if (end == paragraph.length() || STOPS.indexOf(paragraph.charAt(end)) >= 0) {
                String raw = paragraph.substring(start, end).strip();
                if (!raw.isEmpty()) {
                    String text = fold(raw);
                    sentences.add(new Sentence(text, before.toString(), raw, section));
                    before.append(text).append('。');
                }
                start = end + 1;
            }
        }
    }

    /** Half width, no spaces, no thousands separators. */
    static String fold(String text) {
        String folded =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return THOUSANDS.matcher(folded).replaceAll(match -> match.group(1).replace(",", ""));
    }
}
