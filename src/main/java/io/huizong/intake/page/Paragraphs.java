package io.huizong.intake.page;

import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts lines of running text together to paragraphs, across pages too. */
final class Paragraphs {

    /** A line that begins this far right of the others begins a paragraph, in font sizes. */
    private static final double INDENT = 1.2;

    /** A line that ends this far left of the others ends a paragraph, in font sizes. */
    private static final double SHORT = 2;

    /** Lines of one paragraph have nearly one font size. */
    private static final double SAME_SIZE = 1.15;

    /** A heading stands by itself, however long the lines around it are. */
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");

    private final double left;
    private final double right;
    private final List<Document.Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Place place = Place.NONE;
    private boolean isOpen;
    private double size;

    private Paragraphs(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** A reader of text between the margins that these lines keep to. */
    static Paragraphs between(List<TextLine> lines) {
        Map<Long, Long> starts = lines.stream()
                .collect(Collectors.groupingBy(line -> Math.round(line.box().left() / 3), Collectors.counting()));
        long left = starts.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        return new Paragraphs(3.0 * left, right);
    }

    void add(TextLine line, int page) {
        boolean isSameSize = line.size() < SAME_SIZE * size && size < SAME_SIZE * line.size();
        String words = text(line);
        boolean begins = line.box().left() >= left + INDENT * line.size()
                || HEADING.matcher(words).matches();
        if (!isOpen || !isSameSize || begins) {
            close();
            place = Place.page(page, line.number());
        }
        text.append(Joint.between(text, words, " ")).append(words);
        size = line.size();
        isOpen = line.box().right() > right - SHORT * size;
    }

    private void close() {
        if (!text.isEmpty()) {
            paragraphs.add(new Document.Paragraph(text.toString(), place));
            text.setLength(0);
        }
        isOpen = false;
    }

    /** The paragraphs so far; what comes next begins another one. */
    List<Document.Paragraph> take() {
        close();
        List<Document.Paragraph> taken = List.copyOf(paragraphs);
        paragraphs.clear();
        return taken;
    }

    /** The words of a line as running text. */
    static String text(TextLine line) {
        StringBuilder text = new StringBuilder();
        for (Word word : line.words()) {
            text.append(Joint.between(text, word.text(), " ")).append(word.text());
        }
        return text.toString();
    }
}
