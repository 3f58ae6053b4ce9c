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

    public Glyph {
        text = text.codePoints().anyMatch(Glyph::isNoCharacter) ? UNKNOWN : Radicals.replaced(text);
    }

    boolean isDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isNoCharacter(int character) {
        int type = Character.getType(character);
        boolean isControl = type == Character.CONTROL && !Character.isWhitespace(character) && character != 0xAD;
        return isControl
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    /** The font size. */
    double size() {
        return box.height();
    }
}
