package io.huizong.intake.recognise.rows;

import io.huizong.intake.cell.PageNumber;
import io.huizong.intake.document.Document;
import io.huizong.intake.recognise.labels.LabelText;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.labels.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of scraped text: a label and the cells up to the next words. Labels that were broken over cells are joined. */
final class LooseRows {

    /** A label broken into more pieces than this is not joined. */
    private static final int MOST_PIECES = 12;

    /** No table of any form has fewer lines. */
    private static final int FEWEST_LINES = 3;

    private final Labels labels;
    private final RowReader target;
    private List<Token> tokens = List.of();
    private BitSet inFrontOfLabel = new BitSet();
    private @Nullable Meaning meaning;
    private @Nullable Token label;
    private final List<Token> cells = new ArrayList<>();
    private boolean isOpen;
    private boolean isProse;

    LooseRows(Labels labels, RowReader target) {
        this.labels = labels;
        this.target = target;
    }

    void read(Document.LooseCells loose) {
        tokens = withoutPageNumbers(loose.cells().stream()
                .map(cell -> Token.of(cell.text(), cell.place()))
                .toList());
        inFrontOfLabel = inFrontOfLabel();
        isProse = isProse();
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            if (token.isText()) {
                i += words(i);
            } else {
                cell(token, i);
                i++;
            }
        }
        close();
    }

    /** Nothing but words, and hardly a label among them: "（一）行政许可" above a paragraph about it begins no table. */
    private boolean isProse() {
        return tokens.stream().allMatch(Token::isText)
                && tokens.stream()
                                .map(token -> labels.meaning(token.label()))
                                .filter(named -> named != null && named.isLine())
                                .count()
                        < FEWEST_LINES;
    }

    /** A page number has a line of its own, and no place where a lone figure of a row would stand ("3/5"). */
    private static List<Token> withoutPageNumbers(List<Token> all) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!PageNumber.is(all.get(i).text()) || isCell(i, all)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private static boolean isCell(int index, List<Token> all) {
        Token token = all.get(index);
        boolean isBehindCell = index > 0 && token.isOnLineOf(all.get(index - 1));
        boolean isInFrontOfCell = index + 1 < all.size()
                && token.isOnLineOf(all.get(index + 1))
                && !all.get(index + 1).isBlank();
        boolean isBetweenWords = index > 0
                && index + 1 < all.size()
                && all.get(index - 1).isText()
                && all.get(index + 1).isText();
        return isBehindCell
                || isInFrontOfCell
                || (isBetweenWords && token.text().indexOf('/') >= 0);
    }

    private void cell(Token token, int index) {
        if (inFrontOfLabel.get(index)) {
            return;
        }
        if (isOpen) {
            cells.add(token);
        } else if (token.isValue() || (token.isBlank() && startsOwnLine(index))) {
            isOpen = true;
            cells.add(token);
        }
    }

    /** Empty cells between the beginning of a line and a label stand for a merged cell above. */
    private BitSet inFrontOfLabel() {
        BitSet found = new BitSet();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            start = i == 0 || !isSameLine(i - 1, i) ? i : start;
            boolean isOnlyBlankBefore = start >= 0;
            if (isOnlyBlankBefore && !tokens.get(i).isBlank()) {
                found.set(start, tokens.get(i).isText() ? i : start);
                start = -1;
            }
        }
        return found;
    }

    /** Empty cells behind a header on the header's own line only pad it. */
    private boolean startsOwnLine(int index) {
        return index == 0 || !isSameLine(index - 1, index);
    }

    private boolean isSameLine(int one, int other) {
        return tokens.get(one).isOnLineOf(tokens.get(other));
    }

    /** Takes the longest label that begins at a token, or the token alone as unknown words. */
    private int words(int from) {
        StringBuilder joined = new StringBuilder();
        Meaning found = null;
        int length = 1;
        for (int i = from;
                i < tokens.size() && i < from + MOST_PIECES && tokens.get(i).isText();
                i++) {
            joined.append(tokens.get(i).text());
            LabelText text = i == from ? tokens.get(i).label() : LabelText.of(joined.toString());
            Meaning meaningSoFar = labels.meaning(text);
            if (meaningSoFar != null) {
                found = meaningSoFar;
                length = i - from + 1;
            }
            if (!labels.isBeginning(text)) {
                break;
            }
        }
        words(from, length, found);
        return length;
    }

    private void words(int from, int length, @Nullable Meaning found) {
        Token token = length == 1 ? tokens.get(from) : join(from, length);
        int next = from + length;
        if (found != null && isLineHere(found, token, next)) {
            close();
            open(found.asLine(), token);
            return;
        }
        if (found == null && standsForFigure(token)) {
            cells.add(token);
            return;
        }
        boolean isFollowedByValue = next < tokens.size() && tokens.get(next).isValue();
        if (isFollowedByValue && (found == null || !found.isColumn())) {
            close();
            open(found, token);
            return;
        }
        close();
        if (found == null && SectionHeading.isHeading(token.label(), token.text())) {
            target.separate();
        } else {
            target.header(found, token);
        }
    }

    /** Words of no label right behind one, on its line: somebody wrote 若干 for a number. */
    private boolean standsForFigure(Token token) {
        return isOpen
                && cells.isEmpty()
                && label != null
                && meaning != null
                && meaning.isLine()
                && token.isOnLineOf(label);
    }

    private boolean isLineHere(Meaning found, Token token, int next) {
        if (!found.isLine()) {
            return false;
        }
        boolean isFollowedByCell = next < tokens.size() && !tokens.get(next).isText();
        if (found.isAmbiguous()) {
            boolean isBehindRow = isOpen && label != null && cells.stream().anyMatch(Token::isValue);
            return isBehindRow && next < tokens.size() && tokens.get(next).isValue();
        }
        return isFollowedByCell || !found.isCaption() || !isGroupOfNext(token, next);
    }

    private boolean isGroupOfNext(Token token, int next) {
        return tokens.subList(next, Math.min(next + 2, tokens.size())).stream()
                .filter(Token::isText)
                .map(following -> labels.meaning(following.label()))
                .filter(Objects::nonNull)
                .anyMatch(following -> following.isLine() && labels.isGroupOf(token.label(), following));
    }

    private Token join(int from, int length) {
        StringBuilder joined = new StringBuilder();
        tokens.subList(from, from + length).forEach(token -> joined.append(token.text()));
        return Token.of(joined.toString(), tokens.get(from).place());
    }

    private void open(@Nullable Meaning meaning, Token label) {
        this.meaning = meaning;
        this.label = label;
        isOpen = true;
    }

    private void close() {
        if (isOpen) {
            withoutPadding();
            boolean isWritten = cells.stream().anyMatch(Token::isValue);
            if (isProse) {
                target.separate();
            } else if (label != null && (isWritten || (meaning != null && meaning.isLine()))) {
                target.looseRow(meaning, label.text(), cells, label.place());
            } else if (label == null && !cells.isEmpty()) {
                target.looseRow(null, "", cells, cells.get(0).place());
            }
        }
        meaning = null;
        label = null;
        cells.clear();
        isOpen = false;
    }

    /** Where cells have lines of their own, empty ones on the line of the label or of another cell only pad the row. */
    private void withoutPadding() {
        Token name = label;
        if (name != null && cells.stream().anyMatch(cell -> !cell.isOnLineOf(name))) {
            while (!cells.isEmpty() && cells.get(0).isBlank() && cells.get(0).isOnLineOf(name)) {
                cells.remove(0);
            }
        }
        if (cells.stream().filter(Token::isValue).allMatch(Token::isFirstOfLine)) {
            cells.removeIf(cell -> cell.isBlank() && !cell.isFirstOfLine());
        }
    }
}
