package io.huizong.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself outside of what is seen on it. */
final class PageTitles {

    /** The names under which sites put the title of what a page is about into its head, the most telling first. */
    private static final List<String> NAMES = List.of("articletitle", "og:title", "title", "contenttitle");

    private static final Set<String> TELLING = Set.of("meta", "title");

    private PageTitles() {}

    /** Titles of the page, the most telling first. */
    static List<String> of(Document page) {
        Set<String> titles = new LinkedHashSet<>();
        List<Element> tags = tags(page);
        for (String name : NAMES) {
            tags.stream()
                    .filter(tag -> tag.normalName().equals("meta") && name(tag).equals(name))
                    .forEach(tag -> titles.add(tag.attr("content").strip()));
        }
        tags.stream().filter(tag -> tag.normalName().equals("title")).forEach(title -> titles.add(title.text()));
        titles.remove("");
        return List.copyOf(titles);
    }

    /** The tags that may tell a title, wherever a damaged page has them. */
    private static List<Element> tags(Document page) {
        List<Element> tags = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Element tag && TELLING.contains(tag.normalName())) {
                tags.add(tag);
            }
        });
        return tags;
    }

    private static String name(Element tag) {
        String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
        return name.toLowerCase(Locale.ROOT);
    }
}
