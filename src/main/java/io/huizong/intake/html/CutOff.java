package io.huizong.intake.html;

/** Tells a page whose end is missing, so that a number cut in two is never taken for a whole one. */
final class CutOff {

    private CutOff() {}

    /** Whether the markup ends inside a table, or with a digit that more could have followed. */
    static boolean isCutOff(String markup) {
        int end = markup.length();
        while (end > 0 && Character.isWhitespace(markup.charAt(end - 1))) {
            end--;
        }
        boolean endsWithDigit = end > 0 && Character.isDigit(markup.charAt(end - 1));
        return endsWithDigit || lastTag(markup, "<td") > lastTag(markup, "</table");
    }

    private static int lastTag(String markup, String tag) {
        int at = markup.lastIndexOf('<');
        while (at >= 0 && !markup.regionMatches(true, at, tag, 0, tag.length())) {
            at = markup.lastIndexOf('<', at - 1);
        }
        return at;
    }
}
