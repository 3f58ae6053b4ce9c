package io.huizong.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page as it is written: markup as given, everything else escaped. Well-formed XML as long as its markup is. A stream
 * that cannot be written is an {@link UncheckedIOException}, so that rows can be written from within a loop over them.
 */
public final class HtmlWriter implements AutoCloseable {

    private static final int BUFFER_CHARS = 1 << 15;

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(BUFFER_CHARS);

    public HtmlWriter(OutputStream out) {
        this.out = out;
    }

    /** Markup of ours; never anything that came from outside. */
    public HtmlWriter markup(String markup) {
        buffer.append(markup);
        if (buffer.length() >= BUFFER_CHARS) {
            flush();
        }
        return this;
    }

    /** Text, in an element or a quoted attribute. */
    public HtmlWriter text(String text) {
        return markup(escape(text));
    }

    /** A number. */
    HtmlWriter number(long number) {
        return markup(Long.toString(number));
    }

    /** An element with nothing but text. */
    public HtmlWriter element(String name, String text) {
        return markup("<" + name + ">").text(text).markup("</" + name + ">");
    }

    /** An element of a class with nothing but text. */
    public HtmlWriter element(String name, String cssClass, String text) {
        return markup("<" + name + " class=\"" + cssClass + "\">").text(text).markup("</" + name + ">");
    }

    @Override
    public void close() {
        try (out) {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    /** Control characters have no place in a page, and may come from file names. */
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c != '\u007F' && c < '\uFFFE' : c == '\n' || c == '\t';
    }
}
