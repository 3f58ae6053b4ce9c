package io.huizong.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a person sees in one cell of a table. */
final class CellLines implements VisibleText.Sink {

    /** Stands for a picture in a cell without text: a figure could be in it. */
    private static final String PICTURE = "[图]";

    /** Up to this width in pixels a picture only holds a cell open. */
    private static final int WIDEST_SPACER = 3;

    private final StringBuilder text = new StringBuilder();
    private boolean hasWords;

    private final Styles styles;

    private CellLines(Styles styles) {
        this.styles = styles;
    }

    static CellLines of(Element cell, Styles styles) {
        CellLines lines = new CellLines(styles);
        if (styles.of(cell).isInvisible()) {
            return lines;
        }
        if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode only && !Tags.swallowsText(cell)) {
            lines.line(VisibleText.collapse(only.getWholeText()), false);
        } else {
            new VisibleText(styles, lines).read(cell);
        }
        if (lines.text.isEmpty() && hasPicture(cell)) {
            lines.line(PICTURE, false);
        }
        return lines;
    }

    private static boolean hasPicture(Element cell) {
        return cell.childNodeSize() > 0
                && cell.getElementsByTag("img").stream()
                        .anyMatch(image -> TableShape.number(image.attr("width"), Integer.MAX_VALUE) > WIDEST_SPACER);
    }

    @Override
    public void line(String line, boolean isLink) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
        hasWords |= !isLink;
    }

    /** A large table inside makes the cell part of the layout, so that nobody asks for its text. */
    @Override
    public void table(Element table) {
        if (SmallTable.is(table)) {
            new VisibleText(styles, this).read(table);
        }
    }

    /** The text, its lines joined by "\n"; empty where nothing is written. */
    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** Whether all of it leads elsewhere, as navigation does; true for a cell without text. */
    boolean isNavigation() {
        return !hasWords;
    }
}
