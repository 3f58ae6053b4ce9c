package io.huizong.intake.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The styles of one page; the pages of office programs repeat a few of them thousands of times. */
final class Styles {

    private final Map<String, Style> known = new HashMap<>();

    Style of(Element element) {
        if (element.attributesSize() == 0) {
            return Style.PLAIN;
        }
        if (element.hasAttr("hidden")) {
            return Style.ABSENT;
        }
        String css = element.attr("style");
        return css.isEmpty() ? Style.PLAIN : known.computeIfAbsent(css, Style::of);
    }
}
