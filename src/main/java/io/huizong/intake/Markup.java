package io.huizong.intake;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.MULTILINE;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells XML, web pages and plain text apart by the first markup in them. */
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
        String rest = skipProlog(text);
        if (rest.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
            return name(rest.substring(DOCTYPE.length()).stripLeading());
        }
        String root = rest.startsWith("<") ? name(rest.substring(1)) : "";
        return root.isEmpty() && text.startsWith("<?xml") ? "?" : root;
    }

    /** What follows the declarations and comments at the beginning; empty where one of them does not end. */
    private static String skipProlog(String text) {
        String rest = text.stripLeading();
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }

    /** The letters that a text begins with as an element name does; empty where it begins with anything else. */
    private static String name(String text) {
        int end = 0;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        boolean isName = end > 0 && Character.isLetter(text.charAt(0));
        boolean isClosed = end == text.length() || " \t\r\n>/[".indexOf(text.charAt(end)) >= 0;
        return isName && isClosed ? text.substring(0, end) : "";
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
