package io.huizong.check;

import io.huizong.report.Narrative;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a report's text, folded so that numbers and words can be found: full width to half width, no spaces, no
 * thousands separators.
 */
final class Paragraph {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])\\d{1,3}(?:,\\d{3})+(?!\\d)");
    /** Beyond it a year is not that of a sentence, and a paragraph without any would be searched for each number in it. */
    private static final int FAR = 10_000;

    private static final char WIDE_COMMA = '，';
    /** 100，200 may be a thousand with a Chinese comma. */
    private static final int LONGEST_WIDE = "100，200".length();

    private static final char LAST_SPACE = '\u3000';
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_HALF = FIRST_WIDE - '!';

    private final Narrative.Section section;
    private final String written;
    private final String folded;
    /** For each folded character where it stands as written. */
    private final int[] origin;

    Paragraph(Narrative.Section section, String written) {
        this.section = section;
        this.written = written;
        this.origin = new int[written.length() + 1];
        this.folded = fold();
    }

    private String fold() {
        StringBuilder folding = new StringBuilder(written.length());
        boolean hasComma = false;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (!isSpace(character)) {
                boolean isWide = FIRST_WIDE <= character && character <= LAST_WIDE;
                char half = isWide ? (char) (character - WIDE_TO_HALF) : character;
                hasComma |= half == ',' && endsWithDigit(folding);
                append(half, i, folding);
            }
        }
        origin[folding.length()] = written.length();
        return hasComma ? withoutThousandsSeparators(folding.toString()) : folding.toString();
    }

    /** No space lies beyond the ideographic one, and nearly all characters do. */
    private static boolean isSpace(char character) {
        return character <= LAST_SPACE && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean endsWithDigit(StringBuilder text) {
        int last = text.length() - 1;
        return last >= 0 && isDigit(text.charAt(last));
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    private void append(char character, int from, StringBuilder text) {
        origin[text.length()] = from;
        text.append(character);
    }

    private String withoutThousandsSeparators(String before) {
        int[] from = origin.clone();
        StringBuilder after = new StringBuilder(before.length());
        Matcher number = THOUSANDS.matcher(before);
        boolean hasNumber = number.find();
        for (int i = 0; i < before.length(); i++) {
            if (hasNumber && i == number.end()) {
                hasNumber = number.find();
            }
            boolean isSeparator =
                    hasNumber && i >= number.start() && before.charAt(i) == ',' && !isList(number.group(), from[i]);
            if (!isSeparator) {
                append(before.charAt(i), from[i], after);
            }
        }
        origin[after.length()] = written.length();
        return after.toString();
    }

    /** 100，200，300: no hundreds of millions with Chinese commas, but numbers one after the other. */
    private boolean isList(String number, int comma) {
        return number.length() > LONGEST_WIDE && number.charAt(3) == ',' && written.charAt(comma) == WIDE_COMMA;
    }

    Narrative.Section section() {
        return section;
    }

    int length() {
        return folded.length();
    }

    char at(int offset) {
        return folded.charAt(offset);
    }

    /** The folded text. */
    String text() {
        return folded;
    }

    /** The folded text between two offsets. */
    String text(int start, int end) {
        return folded.substring(start, end);
    }

    /** The last year named before an offset of the folded text, not very far from it, such as 2024年; 0 if none is. */
    int yearBefore(int offset) {
        for (int end = offset - 1; end >= Math.max(0, offset - FAR); end--) {
            if (folded.charAt(end) == '年' && isYear(end - 4)) {
                return Integer.parseInt(folded, end - 4, end, 10);
            }
        }
        return 0;
    }

    private boolean isYear(int start) {
        return start >= 0
                && folded.startsWith("20", start)
                && isDigit(folded.charAt(start + 2))
                && isDigit(folded.charAt(start + 3));
    }

    /** What the report writes between two offsets of the folded text. */
    String written(int start, int end) {
        return written.substring(origin[start], origin[end]).strip();
    }
}
