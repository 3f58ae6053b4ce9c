package io.huizong.intake.html;

import io.huizong.intake.document.Budget;
import java.io.IOException;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Parses markup within the limits: so many tags, so deep, so long. */
final class PageParser {

    private PageParser() {}

    /** The page as a tree no deeper than its budget allows. */
    static Document parse(String markup, Budget budget) {
        budget.spend(
                Budget.Item.ELEMENT,
                markup.chars().filter(character -> character == '<').count());
        Parser parser = Parser.htmlParser().setMaxDepth(budget.limits().depth() + 1);
        Document page = parser.parseInput(new TimedReader(markup, budget), "");
        // the parser moves up what is deeper than it may go, so the place of everything at that depth is in doubt
        NodeTraversor.traverse((Node node, int depth) -> budget.enter(depth), page);
        return page;
    }

    /** Some malformed pages take the parser quadratic time; it asks for input again and again, and is stopped there. */
    private static final class TimedReader extends StringReader {

        private final Budget budget;

        TimedReader(String text, Budget budget) {
            super(text);
            this.budget = budget;
        }

        @Override
        public int read(char[] target, int start, int length) throws IOException {
            budget.checkTime();
            return super.read(target, start, length);
        }
    }
}
