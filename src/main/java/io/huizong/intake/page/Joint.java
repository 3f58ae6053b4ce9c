package io.huizong.intake.page;

/** What stands between two pieces of text that a page shows one after the other. */
final class Joint {

    /** What stands inside a number. */
    private static final String MARKS = ".,．，";

    private Joint() {}

    /** The separator between Latin letters, digits and their marks, which would run together; nothing elsewhere. */
    static String between(CharSequence before, String after, String separator) {
        return !before.isEmpty()
                        && !after.isEmpty()
                        && runsTogether(before.charAt(before.length() - 1))
                        && runsTogether(after.charAt(0))
                ? separator
                : "";
    }

    private static boolean runsTogether(char character) {
        boolean isLatin = character < 0x250 && Character.isLetter(character);
        return isLatin || Character.isDigit(character) || MARKS.indexOf(character) >= 0;
    }
}
