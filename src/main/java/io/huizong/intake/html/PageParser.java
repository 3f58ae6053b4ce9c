package io.huizong.intake.html;

import io.huizong.intake.document.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Parses markup within the limits: so many tags, so deep, so long. */
final class PageParser {

    private PageParser() {}

    /** The page as a tree no deeper than {@link Limits#depth}. */
    static Document parse(String markup, Limits limits) throws PageLimitException {
        if (markup.chars().filter(character -> character == '<').count() > limits.cells()) {
            throw new PageLimitException(limits.cells() + " tags");
        }
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + 1);
            Document page = parser.parseInput(new TimedReader(markup, limits.time()), "");
            return checked(page, limits);
        } catch (UncheckedIOException e) {
            throw new PageLimitException(limits.time().toSeconds() + " s");
        }
    }

    /** The parser moves up what is deeper than it may go, so the place of everything at that depth is in doubt. */
    private static Document checked(Document page, Limits limits) throws PageLimitException {
        int[] deepest = {0};
        NodeTraversor.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth), page);
        if (deepest[0] > limits.depth()) {
            throw new PageLimitException(limits.depth() + " levels");
        }
        return page;
    }

    /** Some malformed pages take the parser quadratic time; it asks for input again and again, and is stopped there. */
    private static final class TimedReader extends StringReader {

        private final long end;

        TimedReader(String text, Duration time) {
            super(text);
            end = System.nanoTime() + time.toNanos();
        }

        @Override
        public int read(char[] target, int start, int length) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IOException("out of time");
            }
            return super.read(target, start, length);
        }
    }
}
