package io.huizong.intake.page;

import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of text outside ruled tables, cut where wide gaps are, as in tables that draw no lines. */
final class TabularLine {

    /** A wider gap lies between two columns, in font sizes. */
    private static final double COLUMN_GAP = 1.2;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]+|[/\\-—]");

    private TabularLine() {}

    /** The pieces between wide gaps. */
    static List<String> pieces(TextLine line) {
        List<String> pieces = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : line.words()) {
            if (!open.isEmpty()
                    && word.box().left() - open.get(open.size() - 1).box().right() > COLUMN_GAP * word.size()) {
                pieces.add(Paragraphs.text(line.with(open)));
                open.clear();
            }
            open.add(word);
        }
        pieces.add(Paragraphs.text(line.with(open)));
        return pieces;
    }

    /** Whether the line has columns, or is a lone number. */
    static boolean isTabular(TextLine line) {
        return pieces(line).size() > 1 || hasNumber(line);
    }

    /** Whether a piece is a number or stands in the place of one. */
    static boolean hasNumber(TextLine line) {
        return pieces(line).stream().anyMatch(piece -> NUMBER.matcher(piece).matches());
    }

    static List<Document.LooseCell> cells(TextLine line, int page) {
        return pieces(line).stream()
                .map(piece -> new Document.LooseCell(piece, Place.page(page, line.number())))
                .toList();
    }
}
