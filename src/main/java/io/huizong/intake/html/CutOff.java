package io.huizong.intake.html;

/** Recognises a page whose end is missing, so that a number cut in two is never taken for a whole one. */
final class CutOff {

    private CutOff() {}

    /**
     * Whether the markup ends inside a table, or with a digit that more could have followed. Behind the end of the page
     * itself no table is open, whatever a script below the tables writes into its texts.
     */
    static boolean isCutOff(String markup) {
        int end = markup.length();
        while (end > 0 && Character.isWhitespace(markup.charAt(end - 1))) {
            end--;
        }
        boolean endsWithDigit = end > 0 && Character.isDigit(markup.charAt(end - 1));
        int lastCell = lastTag(markup, "<td");
        return endsWithDigit || (lastCell > lastTag(markup, "</table") && lastCell > lastTag(markup, "</html"));
    }

    private static int lastTag(String markup, String tag) {
        int at = markup.lastIndexOf('<');
        while (at >= 0 && !markup.regionMatches(true, at, tag, 0, tag.length())) {
            at = markup.lastIndexOf('<', at - 1);
        }
        return at;
    }
}
