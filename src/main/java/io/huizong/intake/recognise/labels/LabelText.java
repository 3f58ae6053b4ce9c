package io.huizong.intake.recognise.labels;

import io.huizong.intake.cell.Folding;
import io.huizong.intake.cell.Memo;

/**
 * The text of a cell as labels are compared.
 *
 * @param number its numbering ("一", "3"), empty where it has none
 * @param isNumberSeparate whether a bracket or a mark sets the numbering off; a digit glued to the words may be a value
 * @param key its letters and digits without the numbering
 * @param bareKey the key without what stands in brackets
 */
public record LabelText(String number, boolean isNumberSeparate, String key, String bareKey) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String MARKS = ")]】〕〉、.,:;。·-";

    private static final String STROKES = "/-—–";
    private static final Memo<LabelText> READ = new Memo<>(LabelText::read);

    public static LabelText of(String text) {
        return READ.of(text);
    }

    private static LabelText read(String text) {
        String compact = Folding.compact(text);
        boolean endsWithStroke = !compact.isEmpty() && STROKES.indexOf(compact.charAt(compact.length() - 1)) >= 0;
        LabelText label = ofCompact(compact);
        // A cell that says "not applicable" was glued to the label: it is no label of the form any more.
        return endsWithStroke
                ? new LabelText(label.number, label.isNumberSeparate, label.key + "/", label.bareKey + "/")
                : label;
    }

    private static LabelText ofCompact(String compact) {
        int start = !compact.isEmpty() && "([【〔〈".indexOf(compact.charAt(0)) >= 0 ? 1 : 0;
        int end = endOfNumeral(compact, start);
        int rest = end;
        while (rest < compact.length() && MARKS.indexOf(compact.charAt(rest)) >= 0) {
            rest++;
        }
        boolean isSeparate = start > 0 || rest > end;
        boolean isDigit = end > start && Character.isDigit(compact.charAt(start));
        if (end == start || (!isSeparate && !isDigit)) {
            return new LabelText("", false, lettersAndDigits(compact), lettersAndDigits(withoutBrackets(compact)));
        }
        String words = compact.substring(rest);
        return new LabelText(
                compact.substring(start, end),
                isSeparate,
                lettersAndDigits(words),
                lettersAndDigits(withoutBrackets(words)));
    }

    /** Numbering and key in one, as a label reads whose marks were lost. */
    public String whole() {
        return number + key;
    }

    private static int endOfNumeral(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end > start) {
            return end < text.length() && Character.isDigit(text.charAt(end)) ? start : end;
        }
        while (end < text.length() && end < start + 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    public static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> kept.appendCodePoint(Character.toLowerCase(c)));
        return kept.toString();
    }

    /** Leaves out what stands in brackets, but for mere digits, which may be a figure. */
    private static String withoutBrackets(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            opened = character == '(' && depth == 0 ? i : opened;
            depth += character == '(' ? 1 : 0;
            if (depth == 0) {
                kept.append(character);
            }
            depth -= character == ')' && depth > 0 ? 1 : 0;
            if (character == ')' && depth == 0 && isFigure(text.substring(opened, i))) {
                kept.append(text, opened, i);
            }
        }
        return kept.toString();
    }

    private static boolean isFigure(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }
}
