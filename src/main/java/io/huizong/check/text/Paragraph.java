package io.huizong.check.text;

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
        char[] characters = written.toCharArray();
        int length = 0;
        boolean hasComma = false;
        for (int i = 0; i < characters.length; i++) {
            if (!isSpace(characters[i])) {
                char half = half(characters[i]);
                hasComma |= half == ',' && length > 0 && Sentence.isDigit(characters[length - 1]);
                characters[length] = half;
                origin[length++] = i;
            }
        }
        origin[length] = written.length();
        String text = new String(characters, 0, length);
        return hasComma ? withoutThousandsSeparators(text) : text;
    }

    /** No space lies beyond the ideographic one, and nearly all characters do. */
    private static boolean isSpace(char character) {
        return character <= LAST_SPACE && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static char half(char character) {
        boolean isWide = FIRST_WIDE <= character && character <= LAST_WIDE;
        return isWide ? (char) (character - WIDE_TO_HALF) : character;
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
                    hasNumber && i >= number.start() && before.charAt(i) == ',' && !isList(before, number, from[i]);
            if (!isSeparator) {
                origin[after.length()] = from[i];
                after.append(before.charAt(i));
            }
        }
        origin[after.length()] = written.length();
        return after.toString();
    }

    /** 100，200，300: no hundreds of millions with Chinese commas, but numbers one after the other. */
    private boolean isList(String text, Matcher number, int comma) {
        return number.end() - number.start() > LONGEST_WIDE
                && text.charAt(number.start() + 3) == ','
                && written.charAt(comma) == WIDE_COMMA;
    }

    Narrative.Section section() {
        return section;
    }

    int length() {
        return folded.length();
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
                && Sentence.isDigit(folded.charAt(start + 2))
                && Sentence.isDigit(folded.charAt(start + 3));
    }

    /** What the report writes between two offsets of the folded text. */
    String written(int start, int end) {
        return written.substring(origin[start], origin[end]).strip();
    }
}
