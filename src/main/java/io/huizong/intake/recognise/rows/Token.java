package io.huizong.intake.recognise.rows;

import io.huizong.form.Column;
import io.huizong.intake.cell.AmountUnit;
import io.huizong.intake.cell.CellText;
import io.huizong.intake.cell.Folding;
import io.huizong.intake.cell.Memo;
import io.huizong.intake.recognise.labels.LabelText;
import io.huizong.report.Place;
import java.util.regex.Pattern;

/**
 * A cell of a grid or a piece of scraped text.
 *
 * @param end the first column behind it in a grid; 0 in scraped text
 */
public record Token(Kind kind, String text, LabelText label, Place place, int column, int end) {

    /** What the text can be, whatever stands around it. */
    enum Kind {
        /** Something that is meant as a number, or as "not applicable". */
        VALUE,
        BLANK,
        TEXT
    }

    private static final LabelText NO_LABEL = new LabelText("", false, "", "");
    private static final Memo<Kind> KINDS = new Memo<>(Token::kind);
    private static final int LONGEST_VALUE = 80;
    private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,2}[)、.:]+");

    static Token of(String text, Place place, int column, int end) {
        return switch (isPlainNumber(text) ? Kind.VALUE : KINDS.of(text)) {
            case BLANK -> new Token(Kind.BLANK, "", NO_LABEL, place, column, end);
            case VALUE -> new Token(Kind.VALUE, text, NO_LABEL, place, column, end);
            case TEXT -> new Token(Kind.TEXT, text, LabelText.of(text), place, column, end);
        };
    }

    private static Kind kind(String text) {
        if (isBlank(text)) {
            return Kind.BLANK;
        }
        return isValue(text) ? Kind.VALUE : Kind.TEXT;
    }

    static Token of(String text, Place place) {
        return of(text, place, 0, 0);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isValue() {
        return kind == Kind.VALUE;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether it is the first piece of a line of scraped text. */
    boolean isFirstOfLine() {
        return place.kind() == Place.Kind.LINE && place.second() == 1;
    }

    boolean isOnLineOf(Token other) {
        return place.kind() == Place.Kind.LINE
                && other.place.kind() == Place.Kind.LINE
                && place.first() == other.place.first();
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Folding.isSpace(c) || c == '_');
    }

    private static boolean isValue(String text) {
        return text.length() <= LONGEST_VALUE
                && (isRead(text, Column.Kind.CHANGE) || isRead(text, Column.Kind.MONEY) || isGarbled(text));
    }

    /** Not many of these recur. */
    private static boolean isPlainNumber(String text) {
        return !text.isEmpty() && text.length() <= 9 && Folding.isDigits(text);
    }

    private static boolean isRead(String text, Column.Kind kind) {
        return CellText.read(text, kind, AmountUnit.NOT_STATED) != CellText.Refused.NOT_A_NUMBER;
    }

    /** Digits without any letter, such as "00" or "1 2": meant as a cell, though it will be refused. */
    private static boolean isGarbled(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isLetter)
                && !NUMBERING.matcher(Folding.compact(text)).matches();
    }
}
