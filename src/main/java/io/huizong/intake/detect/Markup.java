package io.huizong.intake.detect;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.MULTILINE;

import io.huizong.intake.document.Format;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes XML, web pages and plain text by the first markup in them. */
final class Markup {

    private static final Set<String> HTML_TAGS = Set.of(
            "html", "head", "body", "title", "meta", "link", "style", "script", "base", "div", "p", "span", "table",
            "tbody", "thead", "tr", "td", "th", "font", "center", "h1", "h2", "h3", "h4", "ul", "ol", "li", "br", "hr",
            "img", "a", "b", "strong", "section", "article", "main", "header", "form", "iframe");

    private static final String DOCTYPE = "<!doctype";
    private static final Pattern MAIL =
            Pattern.compile("(?:MIME-Version|From|Content-Type|Snapshot-Content-Location):", CASE_INSENSITIVE);
    private static final Pattern MAILED_PAGE =
            Pattern.compile("^Content-Type:\\s*(?:multipart/related|text/html)", MULTILINE | CASE_INSENSITIVE);

    private Markup() {}

    /**
     * The format of a text that begins so. Rich text is text to look at; a mail is a page where it
     * holds one.
     */
    static Format format(String head, String name) {
        String text = head.stripLeading();
        if (text.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (text.startsWith("%!PS")) {
            return Format.UNKNOWN;
        }
        if (MAIL.matcher(text).lookingAt()) {
            return MAILED_PAGE.matcher(text).find() ? Format.HTML : Format.UNKNOWN;
        }
        String root = root(text);
        if (root.isEmpty()) {
            return holdsPage(text.toLowerCase(Locale.ROOT), name) ? Format.HTML : Format.TEXT;
        }
        return HTML_TAGS.contains(root.toLowerCase(Locale.ROOT)) ? Format.HTML : Format.XML;
    }

    /** The name of the first element or of the document type; "?" where only an XML declaration is whole; "" if none. */
    private static String root(String text) {
        int start = behindProlog(text);
        if (text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())) {
            return name(text, behindSpace(text, start + DOCTYPE.length()));
        }
        String root = text.startsWith("<", start) ? name(text, start + 1) : "";
        return root.isEmpty() && text.startsWith("<?xml") ? "?" : root;
    }

    /** Where the declarations and comments at the beginning end; the end of the text where one of them does not. */
    private static int behindProlog(String text) {
        int at = behindSpace(text, 0);
        while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
            String close = text.startsWith("<?", at) ? "?>" : "-->";
            int end = text.indexOf(close, at);
            at = end < 0 ? text.length() : behindSpace(text, end + close.length());
        }
        return at;
    }

    private static int behindSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The letters that stand at an offset as an element name does; empty where anything else stands there. */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        boolean isName = end > start && Character.isLetter(text.charAt(start));
        boolean isClosed = end == text.length() || " \t\r\n>/[".indexOf(text.charAt(end)) >= 0;
        return isName && isClosed ? text.substring(start, end) : "";
    }

    private static boolean isNameCharacter(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || "_:-.".indexOf(character) >= 0);
    }

    private static boolean holdsPage(String text, String name) {
        boolean isNamedPage = Detector.extension(name).startsWith("htm");
        return text.contains("<html")
                || text.contains("<!doctype html")
                || (text.contains("<table") && text.contains("<tr"))
                || (isNamedPage && (text.contains("<p") || text.contains("<div") || text.contains("<td")));
    }
}
