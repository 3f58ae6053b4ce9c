package io.huizong.publish;

import java.nio.charset.StandardCharsets;

/** A page as it is written: markup as given, everything else escaped. Well-formed XML as long as its markup is. */
final class HtmlWriter implements AutoCloseable {

    private static final int BUFFER_CHARS = 1 << 15;

    private final MeasuredStream out;
    private final StringBuilder buffer = new StringBuilder(BUFFER_CHARS);

    HtmlWriter(MeasuredStream out) {
        this.out = out;
    }

    /** Markup of ours; never anything that came from outside. */
    HtmlWriter markup(String markup) {
        buffer.append(markup);
        if (buffer.length() >= BUFFER_CHARS) {
            flush();
        }
        return this;
    }

    /** Text, in an element or a quoted attribute. */
    HtmlWriter text(String text) {
        return markup(escape(text));
    }

    /** A number. */
    HtmlWriter number(long number) {
        return markup(Long.toString(number));
    }

    /** An element with nothing but text. */
    HtmlWriter element(String name, String text) {
        return markup("<" + name + ">").text(text).markup("</" + name + ">");
    }

    /** An element of a class with nothing but text. */
    HtmlWriter element(String name, String cssClass, String text) {
        return markup("<" + name + " class=\"" + cssClass + "\">").text(text).markup("</" + name + ">");
    }

    @Override
    public void close() {
        try (out) {
            flush();
        }
    }

    private void flush() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
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
