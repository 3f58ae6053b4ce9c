package io.huizong.intake.cell;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.report.Remark;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of one cell from left to right: sign, digits, unit, annotation. Used once. */
final class CellScanner {

    private static final int LONGEST_TEXT = 1000;
    private static final String DASHES = "-‐‑‒–—―−─━";
    private static final String COUNTERS = "件项个宗起例条次份部";
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((单位:?)?([十百千万亿]+.{0,2}|元)\\)");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Cell.LARGEST);

    private final String text;
    private final Column.Kind kind;
    private final AmountUnit headerUnit;
    private AmountUnit ownUnit = AmountUnit.NOT_STATED;
    private boolean hasWords;
    private boolean hasDecimals;
    private int at;

    CellScanner(String text, Column.Kind kind, AmountUnit headerUnit) {
        boolean isReadable = text.length() <= LONGEST_TEXT && !hasRaisedOrCircledDigits(text);
        this.text = isReadable ? normalise(text) : "?";
        this.kind = kind;
        this.headerUnit = headerUnit;
    }

    CellText read() {
        if (consistsOf("_")) {
            return CellText.Empty.BLANK;
        }
        if (text.equals("无") || consistsOf("/") || consistsOf(DASHES)) {
            return CellText.Empty.NOT_APPLICABLE;
        }
        skipReplacedSpaces();
        boolean isNegative = sign();
        BigDecimal number = digits();
        if (number == null || !ends()) {
            return CellText.Refused.NOT_A_NUMBER;
        }
        return inRange(isNegative ? number.negate() : number);
    }

    private CellText inRange(BigDecimal number) {
        BigDecimal value = kind == Column.Kind.MONEY ? number.scaleByPowerOfTen(unit().powerOfTen()) : number;
        if (value.abs().compareTo(LARGEST) > 0) {
            return CellText.Refused.TOO_LARGE;
        }
        boolean isWhole = kind == Column.Kind.MONEY ? value.stripTrailingZeros().scale() <= 0 : !hasDecimals;
        return isWhole ? number(value.longValueExact()) : CellText.Refused.NOT_WHOLE;
    }

    private CellText number(long value) {
        List<Remark.Kind> remarks = new ArrayList<>();
        if (hasWords) {
            remarks.add(Remark.Kind.WORDS_IN_CELL);
        }
        if (kind == Column.Kind.MONEY && unit() == AmountUnit.NOT_STATED && value != 0) {
            remarks.add(Remark.Kind.UNIT_UNKNOWN);
        }
        return new CellText.Amount(value, remarks);
    }

    private AmountUnit unit() {
        return ownUnit == AmountUnit.NOT_STATED ? headerUnit : ownUnit;
    }

    /** Some pages turn a no-break space in front of the number into a question mark ("? 0"). */
    private void skipReplacedSpaces() {
        while (at < text.length() && text.charAt(at) == '?') {
            at++;
            skipSpace();
            hasWords = true;
        }
    }

    private boolean sign() {
        boolean isNegative = false;
        if (skip("减少") || skip("减")) {
            isNegative = true;
            hasWords = true;
            skipSpace();
        } else if (skip("增加") || skip("增")) {
            hasWords = true;
            skipSpace();
        } else if (skip("+")) {
            hasWords |= kind != Column.Kind.CHANGE;
        } else if (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            isNegative = true;
            at++;
        }
        return isNegative;
    }

    /** A number without leading zeros, which would rather be two cells glued together; null where none stands here. */
    private @Nullable BigDecimal digits() {
        if (skip("零") || skip("〇")) {
            hasWords = true;
            return BigDecimal.ZERO;
        }
        int start = at;
        skipDigits();
        int count = at - start;
        if (count == 0 || (count > 1 && text.charAt(start) == '0')) {
            return null;
        }
        if (count <= 3 && text.charAt(start) != '0') {
            skipGroups();
        }
        hasDecimals = skip(".");
        if (hasDecimals && skipDigits() == 0) {
            return null;
        }
        return new BigDecimal(text.substring(start, at).replace(",", ""));
    }

    private int skipDigits() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        return at - start;
    }

    /** Thousands set apart, "16,447": a number as good as any. */
    private void skipGroups() {
        while (at < text.length()
                && text.charAt(at) == ','
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4)) {
            at += 4;
        }
    }

    /** Whether nothing follows the digits but a unit that fits the kind and an annotation. */
    private boolean ends() {
        if (at == text.length()) {
            return true;
        }
        hasWords = true;
        skipSpace();
        skipUnit();
        skipSpace();
        return at == text.length() || isAnnotation();
    }

    private void skipUnit() {
        if (kind == Column.Kind.MONEY) {
            ownUnit = AmountUnit.startingAt(text, at);
            at = ownUnit == AmountUnit.NOT_STATED ? at : ownUnit.endIn(text, at);
        } else {
            for (int most = at + 2; at < most && at < text.length() && COUNTERS.indexOf(text.charAt(at)) >= 0; ) {
                at++;
            }
        }
    }

    /** A remark of the agency: "（其中修订16件）", "，含上年2件". One that gives another unit makes the number doubtful. */
    private boolean isAnnotation() {
        String rest = text.substring(at);
        String words = rest.startsWith(",") ? rest.substring(1).stripLeading() : rest;
        boolean isAnnotation = rest.startsWith("(") || words.startsWith("其中") || words.startsWith("含");
        boolean isUnit = UNIT_IN_BRACKETS.matcher(rest).matches();
        boolean mentionsMoney = kind == Column.Kind.MONEY && rest.contains("元");
        return isAnnotation && (mentionsMoney ? agreesOnUnit(rest, isUnit) : !isUnit);
    }

    private boolean agreesOnUnit(String annotation, boolean isUnit) {
        AmountUnit stated = AmountUnit.in(annotation);
        if (stated == AmountUnit.NOT_STATED || (ownUnit != AmountUnit.NOT_STATED && ownUnit != stated)) {
            return false;
        }
        ownUnit = isUnit ? stated : ownUnit;
        return stated == unit();
    }

    private boolean skip(String expected) {
        boolean isHere = text.startsWith(expected, at);
        at += isHere ? expected.length() : 0;
        return isHere;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean consistsOf(String characters) {
        return text.chars().allMatch(character -> characters.indexOf(character) >= 0);
    }

    /** ², ① and ½ would become plain digits under NFKC and join the number that they annotate. */
    private static boolean hasRaisedOrCircledDigits(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.OTHER_NUMBER);
    }

    private static String normalise(String text) {
        String folded = AmountUnit.foldHan(Normalizer.normalize(text, Normalizer.Form.NFKC));
        int start = 0;
        int end = folded.length();
        while (start < end && isSpace(folded.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || (character >= '\u200B' && character <= '\u200D')
                || character == '\u2060';
    }
}
