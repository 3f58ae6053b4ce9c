package io.huizong.intake.page;

import io.huizong.intake.cell.CellText;
import io.huizong.intake.page.PageLayout.Item;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out what belongs to the paper and not to the report: page numbers and running heads. */
final class RunningHeads {

    /** "-3-", "— 4 —", "第3页 共5页", "P. 9", "3/5". */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—―－·]+\\d{1,4}[-–—―－·]+|第\\d{1,4}页([,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}|[Pp](age)?\\.?\\d{1,4}");

    private static final String TIME = "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?(上午|下午)?\\d{1,2}:\\d{2}([AP]M)?";
    private static final String ADDRESS = "(https?|file)://.*";

    /** What browsers print above and below a page: the time with the page's title, the address with the page number. */
    private static final Pattern BROWSERS = Pattern.compile(TIME + ".*|" + ADDRESS + "\\d/\\d+");

    /** How many lines at the top and at the bottom of a page can be running heads. */
    private static final int LINES_AT_EDGE = 2;

    /** Running heads stand at the same height on each page, give or take this many points. */
    private static final double SAME_HEIGHT = 3;

    private final Set<String> seen = new HashSet<>();

    private RunningHeads() {}

    /** The pages without it. A running head stays on the first page that shows it: it may be the title. */
    static List<PageLayout> removed(List<PageLayout> pages) {
        RunningHeads heads = new RunningHeads();
        return pages.stream().map(heads::removed).toList();
    }

    /** No line is looked at twice: the second look would take it for a running head of the same page. */
    private PageLayout removed(PageLayout page) {
        List<Item> kept = new ArrayList<>(page.items());
        int last = kept.size() - 1;
        for (int i = 0; i < LINES_AT_EDGE && last >= 0; i++) {
            if (isRunningHead(kept.get(last), page.number())) {
                kept.remove(last);
            }
            last--;
        }
        int first = 0;
        for (int i = 0; i < LINES_AT_EDGE && first <= last; i++) {
            if (isRunningHead(kept.get(first), page.number())) {
                kept.remove(first);
                last--;
            } else {
                first++;
            }
        }
        return new PageLayout(page.number(), kept);
    }

    /**
     * The lines of a page without what a browser prints above and below, which can stand between the sides of a table. A
     * line stays where another word of it may be of a cell at the same height: it has a digit, or is "/" or "无".
     */
    static List<TextLine> withoutBrowsers(List<TextLine> lines) {
        int first = !lines.isEmpty() && isBrowsersAlone(lines.get(0)) ? 1 : 0;
        int last = lines.size();
        return lines.subList(first, last > first && isBrowsersAlone(lines.get(last - 1)) ? last - 1 : last);
    }

    private static boolean isBrowsersAlone(TextLine line) {
        return BROWSERS.matcher(text(line)).matches()
                && besides(line).stream().noneMatch(word -> hasDigit(word) || CellText.mayBeFigure(word));
    }

    /** The words besides time, or between address and page number. */
    private static List<String> besides(TextLine line) {
        List<String> words =
                line.words().stream().map(Word::text).map(RunningHeads::plain).toList();
        if (words.get(0).matches(ADDRESS)) {
            return words.subList(1, Math.max(1, words.size() - 1));
        }
        int end = words.size();
        while (end > 0 && !String.join("", words.subList(0, end)).matches(TIME)) {
            end--;
        }
        return words.subList(end, words.size());
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String text(TextLine line) {
        return plain(Paragraphs.text(line));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private boolean isRunningHead(Item item, int page) {
        if (item.isTable()) {
            return false;
        }
        String text = text(item.line());
        boolean isNumber =
                text.equals(Integer.toString(page)) || PAGE_NUMBER.matcher(text).matches();
        return isNumber
                || BROWSERS.matcher(text).matches()
                || (!TabularLine.hasNumber(item.line())
                        && isSeen(text, item.box().centreY()));
    }

    private boolean isSeen(String text, double y) {
        long height = Math.round(y / SAME_HEIGHT);
        String words = text.replaceAll("\\d+", "#");
        boolean isSeen = seen.contains(words + (height - 1)) || seen.contains(words + (height + 1));
        return !seen.add(words + height) || isSeen;
    }
}
