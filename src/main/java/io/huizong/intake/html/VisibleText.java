package io.huizong.intake.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the part of a page that a person sees and cuts its text into lines, as a browser does. */
final class VisibleText {

    /** Takes what is seen, from top to bottom. */
    interface Sink {

        /**
         * A line that is not blank.
         *
         * @param isLink whether all of it leads elsewhere, as navigation does
         */
        void line(String text, boolean isLink);

        void table(Element table);
    }

    /** Stands around text that is struck through, raised, lowered or damaged, so that it never joins a number. */
    private static final String MARK = "~";

    private static final Pattern SPACES = Pattern.compile("[ \\n\\t\\r\\f]+");

    private final Styles styles;
    private final Sink sink;
    private final StringBuilder line = new StringBuilder();
    private int links;
    private int headings;
    private int preformatted;
    private int endOfField;
    private boolean hasWords;
    private boolean hasLinks;

    VisibleText(Styles styles, Sink sink) {
        this.styles = styles;
        this.sink = sink;
    }

    /** Gives the content of an element to the sink. */
    void read(Element element) {
        endLine();
        text(Tags.swallowsText(element) ? MARK : "");
        children(element);
        endLine();
    }

    /** A text as a line of a page shows it. */
    static String collapse(String text) {
        String bare = text.strip();
        boolean isPlain = bare.indexOf('\n') < 0 && bare.indexOf('\t') < 0;
        return isPlain ? bare : SPACES.matcher(bare).replaceAll(" ");
    }

    private void children(Element element) {
        int count = element.childNodeSize();
        for (int i = 0; i < count; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element inner && !Tags.isPassedOver(inner.normalName())) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        Style style = styles.of(element);
        String name = element.normalName();
        if (style.isAbsent() || style.isInvisible()) {
            return;
        }
        if (name.equals("table")) {
            endLine();
            sink.table(element);
        } else if (name.equals("br")) {
            endLine();
        } else {
            content(element, style, name);
        }
    }

    private void content(Element element, Style style, String name) {
        boolean isBlock = style.isBlock() || Tags.isBlock(name);
        boolean isMarked =
                Tags.swallowsText(element) || ((style.isMarked() || Tags.isMarked(name)) && element.hasText());
        if (isBlock) {
            endLine();
        }
        count(element, style, name, 1);
        typed(Tags.typed(element));
        text(isMarked ? MARK : "");
        children(element);
        text(isMarked ? MARK : "");
        if (isBlock) {
            endLine();
        }
        count(element, style, name, -1);
    }

    /** A field has a frame around it: its text never joins a number outside. */
    private void typed(String text) {
        if (!text.isEmpty()) {
            text(" ");
            text(text);
            text(" ");
            endOfField = line.length();
        }
    }

    private void count(Element element, Style style, String name, int step) {
        links += Tags.isLink(element) ? step : 0;
        headings += Tags.isHeading(name) ? step : 0;
        preformatted += style.isPreformatted() || Tags.isPreformatted(name) ? step : 0;
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (preformatted > 0) {
                preformatted(character);
            } else if (!isSpace(character)) {
                line.append(character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            hasWords = hasWords || (links == 0 && Character.isLetterOrDigit(character));
            hasLinks = hasLinks || (links > 0 && Character.isLetterOrDigit(character));
        }
    }

    private void preformatted(char character) {
        if (character == '\n' || character == '\r') {
            endLine();
        } else {
            line.append(character);
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private void endLine() {
        line.setLength(line.length() == endOfField ? Math.max(0, endOfField - 1) : line.length());
        endOfField = 0;
        String text = line.toString();
        if (!text.isBlank()) {
            sink.line(text, hasLinks && !hasWords && headings == 0);
        }
        line.setLength(0);
        hasWords = false;
        hasLinks = false;
    }
}
