package io.huizong.intake.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the elements of a page are for, as far as their text is concerned. */
final class Tags {

    /** Never seen, or not part of what the page is about. */
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "xml",
            "select",
            "button",
            "nav",
            "footer",
            "aside",
            "iframe",
            "object",
            "svg",
            "map",
            "audio",
            "video",
            "canvas",
            "rt",
            "rp");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "blockquote",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "ol",
            "p",
            "plaintext",
            "pre",
            "section",
            "summary",
            "textarea",
            "ul",
            "xmp",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "textarea", "xmp");
    private static final Set<String> MARKED = Set.of("del", "s", "strike", "sup", "sub");
    private static final Set<String> TYPED_INPUTS = Set.of("", "text", "number");

    private Tags() {}

    static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isPreformatted(String name) {
        return PREFORMATTED.contains(name);
    }

    static boolean isMarked(String name) {
        return MARKED.contains(name);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /**
     * Whether the end of a tag is damaged, so that text behind it, up to the next quotation mark or bracket, became part of
     * the tag.
     */
    static boolean swallowsText(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().indexOf('<') >= 0 || attribute.getValue().contains("</")) {
                return true;
            }
        }
        return false;
    }

    /** The text that stands in a field of a form; empty for every other element. */
    static String typed(Element element) {
        boolean isField = element.normalName().equals("input")
                && TYPED_INPUTS.contains(element.attr("type").toLowerCase(Locale.ROOT));
        return isField ? element.attr("value") : "";
    }
}
