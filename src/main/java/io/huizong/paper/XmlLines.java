package io.huizong.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.ser.ToXmlGenerator;

/**
 * Canonical XML, an element a line, two spaces a level. Line breaks are written here and not by a pretty printer: that
 * would put one between the text of an element with attributes and its end tag.
 */
public final class XmlLines implements AutoCloseable {

    public static final String NAMESPACE = "urn:huizong:report:1";

    private static final XmlFactory FACTORY = new XmlFactory();

    private final ToXmlGenerator generator;
    private int depth;
    private boolean hasChildren;

    /** Lines into a stream that stays open. */
    public XmlLines(OutputStream stream) {
        generator = (ToXmlGenerator) FACTORY.createGenerator(ObjectWriteContext.empty(), new Unclosed(stream));
        generator.writeRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element below the one that is open. */
    public void start(String name) {
        if (depth > 0) {
            breakLine();
            generator.writeName(name);
        }
        generator.setNextIsAttribute(false);
        generator.setNextName(new QName(name));
        generator.writeStartObject();
        depth++;
        hasChildren = false;
        if (depth == 1) {
            // as an attribute, since the generator would give a namespace that it knows a prefix
            attribute("xmlns", NAMESPACE);
        }
    }

    /** An attribute of the element that was opened last. */
    public void attribute(String name, String value) {
        generator.writeName(name);
        generator.setNextIsAttribute(true);
        generator.setNextName(new QName(name));
        generator.writeString(value);
    }

    /** Closes the open element, with its end tag on a line of its own where it has children. */
    public void end() {
        depth--;
        if (hasChildren) {
            breakLine();
        }
        generator.writeEndObject();
        hasChildren = true;
    }

    /** Closes the open element with text in it. */
    public void endWith(String text) {
        generator.writeName("text");
        generator.setNextIsAttribute(false);
        generator.setNextIsUnwrapped(true);
        generator.writeString(allowed(text));
        generator.setNextIsUnwrapped(false);
        hasChildren = false;
        end();
    }

    /** An element with nothing but text. */
    void leaf(String name, String text) {
        start(name);
        endWith(text);
    }

    /** A comment on a line of its own. */
    public void comment(String text) {
        breakLine();
        generator.writeRaw("<!-- " + text.replace("--", "——") + " -->");
        hasChildren = true;
    }

    private void breakLine() {
        generator.writeRaw("\n" + "  ".repeat(depth));
    }

    /** XML has no place for most control characters, which scraped text may carry. */
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }

    @Override
    public void close() {
        generator.writeRaw("\n");
        generator.close();
    }

    /** Lets the generator give its buffers back without closing the caller's stream. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
