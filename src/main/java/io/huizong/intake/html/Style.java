package io.huizong.intake.html;

import java.util.Locale;

/**
 * What the style attribute of an element does to the text in it.
 *
 * @param isAbsent it is not on the page at all
 * @param isInvisible it takes its room, yet nothing is seen of it
 * @param isBlock it begins a line of its own
 * @param isPreformatted its line ends and blanks are kept
 * @param isMarked it is struck through, raised or lowered: text that does not simply go on with what stands before it
 */
record Style(boolean isAbsent, boolean isInvisible, boolean isBlock, boolean isPreformatted, boolean isMarked) {

    static final Style PLAIN = new Style(false, false, false, false, false);
    static final Style ABSENT = new Style(true, false, false, false, false);

    static Style of(String css) {
        String compact = withoutSpace(css.toLowerCase(Locale.ROOT));
        return new Style(
                compact.contains("display:none")
                        || compact.contains("mso-hide:all")
                        || compact.contains("visibility:collapse"),
                compact.contains("visibility:hidden"),
                isBlock(compact),
                compact.contains("white-space:pre"),
                compact.contains("line-through")
                        || compact.contains("vertical-align:sup")
                        || compact.contains("vertical-align:sub"));
    }

    private static boolean isBlock(String css) {
        int at = css.indexOf("display:");
        String value = at < 0 ? "" : css.substring(at + "display:".length());
        return value.startsWith("block")
                || value.startsWith("flex")
                || value.startsWith("grid")
                || value.startsWith("table")
                || value.startsWith("list-item");
    }

    private static String withoutSpace(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        css.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
