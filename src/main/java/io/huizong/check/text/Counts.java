package io.huizong.check.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the counts out of a sentence: numbers with a unit after them, whatever of. Read without a pattern, which would be
 * tried at each character.
 */
final class Counts {

    private final Sentence sentence;
    private final String text;

    private Counts(Sentence sentence) {
        this.sentence = sentence;
        this.text = sentence.text();
    }

    /** The counts with one of those units, in their order, as claims without a subject. */
    static List<Claim> of(Sentence sentence, KeywordSet units) {
        return new Counts(sentence).with(units);
    }

    private List<Claim> with(KeywordSet units) {
        List<Claim> counts = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = Math.max(start + 1, end)) {
            end = endOfNumber(start);
            boolean isTenThousands = end < text.length() && text.charAt(end) == '万';
            if (end > start && units.isAt(text, isTenThousands ? end + 1 : end) && isWhole(start)) {
                long number = Claim.number(text.substring(start, end), isTenThousands);
                counts.add(new Claim("", number, start, sentence));
            }
        }
        return counts;
    }

    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        boolean hasFraction = end > start && isDigit(end + 1) && text.charAt(end) == '.';
        return hasFraction ? endOfDigits(end + 1) : end;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isDigit(end) && end - start < Claim.MOST_DIGITS) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int offset) {
        return offset < text.length() && Sentence.isDigit(text.charAt(offset));
    }

    /** Whether a number begins there, and not the rest of 1.2.3, of 12,34, or of one with too many digits. */
    private boolean isWhole(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        boolean isAfterComma = before == ',' && start > 1 && isDigit(start - 2);
        return before != '.' && !isAfterComma && !Sentence.isDigit(before);
    }
}
