package io.huizong.intake.text;

import io.huizong.intake.cell.PageNumber;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs and loose cells. A pipe ends a cell wherever it stands, so does the end of a line, and so
 * does white space in a line without pipes; a line of sentences is a paragraph. Nothing but these marks is looked at, so
 * that each table may have a layout of its own. Used once.
 */
public final class TextLines {

    /** Longer runs of empty cells come from a table that only lays out the page. */
    private static final int MOST_EMPTY_CELLS = 40;

    /** A sentence with this many bare numbers is a table that lost its line ends. */
    private static final int NUMBERS_OF_A_TABLE = 8;

    /** Dashes between pipes. It never tries a blank twice: a line may have a million of them. */
    private static final Pattern RULE = Pattern.compile("\\s*+\\|?+(?:\\s*+:?+-{3,}+:?+\\s*+(?:\\||\\z))++\\s*+");

    private static final Pattern END_OF_LINE = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,.]*");

    private final Budget budget;
    private final List<Document.Part> parts = new ArrayList<>();
    private final List<Document.LooseCell> cells = new ArrayList<>();
    private boolean isCellOpen;
    private boolean wasFramed;

    /** Lines of a file with that budget. */
    public TextLines(Budget budget) {
        this.budget = budget;
    }

    /** The text as a document. */
    static Document read(String text, Budget budget) {
        TextLines lines = new TextLines(budget);
        Matcher end = END_OF_LINE.matcher(text);
        int number = 0;
        for (int start = 0; start >= 0; ) {
            boolean isLast = !end.find();
            lines.add(text.substring(start, isLast ? text.length() : end.start()), ++number);
            start = isLast ? -1 : end.end();
        }
        return new Document(lines.parts(), List.of());
    }

    /** The paragraphs and loose cells of the lines that were added. */
    public List<Document.Part> parts() {
        endCells();
        return parts;
    }

    /** Adds the next line; its number becomes the place of what stands in it. */
    public void add(String line, int number) {
        budget.turn();
        if (line.isBlank() || (line.contains("---") && RULE.matcher(line).matches())) {
            return;
        }
        if (line.indexOf('|') >= 0 || line.indexOf('｜') >= 0) {
            pipes(line.replace('｜', '|'), number);
        } else if (line.indexOf('\t') >= 0) {
            cells(pieces(line, '\t'), number);
        } else if (line.indexOf('。') >= 0) {
            sentences(line, number);
        } else {
            cells(PageNumber.is(line) ? List.of(line) : words(line), number);
            isCellOpen = true;
        }
    }

    private void pipes(String line, int number) {
        String stripped = line.strip();
        boolean isLone = stripped.equals("|");
        if (isLone && isCellOpen) {
            isCellOpen = false;
            return;
        }
        List<String> pieces = pieces(line.stripLeading(), '|');
        boolean hasText = pieces.stream().anyMatch(piece -> !piece.isBlank());
        boolean isFramed = stripped.startsWith("|");
        boolean isFirstRow =
                cells.isEmpty() || cells.get(cells.size() - 1).place().first() + 1 < number;
        if (hasText && isFramed && (wasFramed || (isFirstRow && line.startsWith("|")))) {
            pieces.remove(0);
        }
        wasFramed = hasText ? isFramed : wasFramed;
        if (line.endsWith("|")) {
            pieces.remove(pieces.size() - 1);
        }
        cells(withoutLongRuns(pieces), number);
    }

    /** The pieces of a line between marks, counted before they are made. */
    private List<String> pieces(String line, char mark) {
        budget.allow(
                Budget.Item.CELL,
                line.chars().filter(character -> character == mark).count());
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(mark); end >= 0; end = line.indexOf(mark, start)) {
            pieces.add(line.substring(start, end));
            start = end + 1;
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    private static List<String> withoutLongRuns(List<String> pieces) {
        List<String> kept = new ArrayList<>();
        for (int start = 0, end; start < pieces.size(); start = end) {
            end = start + 1;
            while (pieces.get(start).isBlank()
                    && end < pieces.size()
                    && pieces.get(end).isBlank()) {
                end++;
            }
            if (end - start <= MOST_EMPTY_CELLS) {
                kept.addAll(pieces.subList(start, end));
            }
        }
        return kept;
    }

    private void cells(List<String> texts, int line) {
        isCellOpen = false;
        budget.spend(Budget.Item.CELL, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Document.LooseCell(texts.get(i).strip(), Place.line(line, i + 1)));
        }
    }

    private void sentences(String line, int number) {
        isCellOpen = false;
        for (int start = 0, end; start < line.length(); start = end) {
            int stop = line.indexOf('。', start);
            end = stop < 0 ? line.length() : stop + 1;
            sentence(line.substring(start, end), number);
        }
    }

    private void sentence(String sentence, int number) {
        if (isTable(sentence)) {
            cells(words(sentence), number);
        } else if (!sentence.isBlank()) {
            endCells();
            parts.add(new Document.Paragraph(sentence.strip(), Place.line(number)));
        }
    }

    private boolean isTable(String sentence) {
        return sentence.chars()
                                .filter(Character::isDigit)
                                .limit(NUMBERS_OF_A_TABLE)
                                .count()
                        == NUMBERS_OF_A_TABLE
                && words(sentence).stream()
                                .filter(word -> NUMBER.matcher(word).matches())
                                .count()
                        >= NUMBERS_OF_A_TABLE;
    }

    /** The pieces of a text between white space that does not stand in brackets. */
    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '(' || character == '（' ? 1 : 0;
            depth -= depth > 0 && (character == ')' || character == '）') ? 1 : 0;
            boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (isSpace && depth == 0 && !isLostSpace(word)) {
                add(word, words);
            } else {
                word.append(character);
            }
        }
        add(word, words);
        return words;
    }

    /** A question mark in front of a number was a no-break space once, and belongs to the number's cell. */
    private static boolean isLostSpace(StringBuilder word) {
        return word.length() == 1 && word.charAt(0) == '?';
    }

    private void add(StringBuilder word, List<String> words) {
        budget.turn();
        if (!word.isEmpty()) {
            budget.allow(Budget.Item.CELL, words.size());
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void endCells() {
        if (!cells.isEmpty()) {
            parts.add(new Document.LooseCells(cells));
            cells.clear();
        }
    }
}
