package io.huizong.intake.page;

/**
 * A character as a page shows it.
 *
 * @param text what it stands for, mostly one character; {@link #UNKNOWN} where the file does not say
 * @param box the room that it takes: its advance wide and its font size high
 */
public record Glyph(String text, Box box) {

    /** The text of a glyph whose character the file does not tell. */
    public static final String UNKNOWN = "\uFFFD";

    boolean isDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The font size. */
    double size() {
        return box.height();
    }
}
