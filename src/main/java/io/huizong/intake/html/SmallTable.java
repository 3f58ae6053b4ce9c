package io.huizong.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Distinguishes the tables that only frame a figure in a cell from those that a page is laid out with. */
final class SmallTable {

    private static final int MOST_NODES = 30;
    private static final int LONGEST = 30;

    private int nodes;
    private int length;
    private boolean hasWords;

    private SmallTable() {}

    /** Whether a table holds digits and no words. Looks at a few of its nodes only. */
    static boolean is(Element table) {
        SmallTable small = new SmallTable();
        small.count(table);
        return small.isSmall();
    }

    private boolean isSmall() {
        return nodes <= MOST_NODES && length <= LONGEST && !hasWords;
    }

    private void count(Node node) {
        nodes++;
        if (node instanceof TextNode text) {
            String words = text.text().strip();
            length += words.length();
            hasWords |= words.codePoints().anyMatch(Character::isLetter);
        }
        for (int i = 0; i < node.childNodeSize() && isSmall(); i++) {
            count(node.childNode(i));
        }
    }
}
