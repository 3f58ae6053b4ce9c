package io.huizong.intake.recognise.labels;

import io.huizong.intake.cell.Folding;
import java.util.Arrays;
import java.util.regex.Matcher;

/**
 * A text folded that knows where each of its characters stood before, so that what is found in it can be cut from the text
 * itself.
 */
public final class FoldedText {

    private final StringBuilder folded;
    private int[] places;

    private FoldedText(int length) {
        folded = new StringBuilder(length);
        places = new int[length + 1];
    }

    public static FoldedText of(String text) {
        FoldedText whole = new FoldedText(text.length());
        for (int at = 0, next; at < text.length(); at = next) {
            next = end(text, at);
            if (next == at + 1 && Folding.isPlain(text.charAt(at))) {
                whole.add(text.charAt(at), at);
            } else {
                whole.addAll(Folding.fold(text.substring(at, next)), at);
            }
        }
        whole.end(text.length());
        return whole.withoutGlosses();
    }

    /** The end of the character that begins at a place, with the accents that are written behind it. */
    private static int end(String text, int at) {
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private void addAll(String characters, int place) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), place);
        }
    }

    private FoldedText withoutGlosses() {
        FoldedText kept = new FoldedText(folded.length());
        Matcher gloss = Folding.PINYIN.matcher(folded);
        int from = 0;
        while (gloss.find()) {
            kept.addAll(this, from, gloss.start());
            from = gloss.end();
        }
        kept.addAll(this, from, folded.length());
        kept.end(place(folded.length()));
        return kept;
    }

    private void addAll(FoldedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.folded.charAt(i), other.place(i));
        }
    }

    private void add(char character, int place) {
        end(place);
        folded.append(character);
    }

    private void end(int place) {
        if (folded.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[folded.length()] = place;
    }

    /** The folded text. */
    public CharSequence folded() {
        return folded;
    }

    /** Where a character of the folded text, or its end, stands in the text itself. */
    public int place(int index) {
        return places[index];
    }
}
