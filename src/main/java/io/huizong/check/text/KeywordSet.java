package io.huizong.check.text;

/**
 * Words that a text is searched for. Finds what a pattern of nothing but these words would find, without trying each of
 * them at each character: a hundred thousand texts are searched a night. Safe for any number of threads.
 */
final class KeywordSet {

    private static final int REMAINDERS = 1024;

    private final String[] words;
    /** A bit for each remainder by {@value #REMAINDERS} that the first character of a word has. */
    private final long[] beginnings = new long[REMAINDERS / Long.SIZE];

    private KeywordSet(String[] words) {
        this.words = words;
        for (String word : words) {
            beginnings[slot(word.charAt(0))] |= 1L << word.charAt(0);
        }
    }

    private static int slot(char character) {
        return character % REMAINDERS / Long.SIZE;
    }

    static KeywordSet of(String... words) {
        return new KeywordSet(words.clone());
    }

    /** The words as a pattern's alternatives, in their order. */
    String alternatives() {
        return String.join("|", words);
    }

    /** Whether one of the words stands in a text. */
    boolean in(String text) {
        return next(text, 0, text.length()) >= 0;
    }

    /** Whether one of the words stands, whole, between two offsets of a text. */
    boolean in(String text, int start, int end) {
        return next(text, start, end) >= 0;
    }

    /** Where the first of the words stands, whole, between two offsets of a text; -1 where none does. */
    int next(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if ((beginnings[slot(character)] & 1L << character) != 0 && isAt(text, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the words stands at an offset of a text. */
    boolean isAt(String text, int offset) {
        return isAt(text, offset, text.length());
    }

    private boolean isAt(String text, int offset, int end) {
        for (String word : words) {
            if (offset + word.length() <= end && text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }
}
