package io.huizong.intake.page;

import io.huizong.intake.document.Document;
import io.huizong.intake.page.PageLayout.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the pages of a file and makes a document of them. Used once, by one thread. */
public final class Pages {

    /** A run of lines with fewer lines that have columns is text with some wide gaps. */
    private static final int FEWEST_TABULAR_LINES = 3;

    /** So many lines without columns may stand between two that have some: parts of long labels. */
    private static final int MOST_LINES_BETWEEN = 3;

    private final List<PageLayout> layouts = new ArrayList<>();
    private final List<Document.Part> parts = new ArrayList<>();
    private @Nullable GridBuilder openGrid;

    /** Adds the next page; lays it out at once, so that a caller can look at the clock after each. */
    public void add(Page page) {
        layouts.add(PageLayout.of(layouts.size() + 1, page));
    }

    /** The pages added so far as one document. Page numbers and repeated running heads are left out. */
    public Document document(List<String> metadata) {
        List<PageLayout> pages = RunningHeads.removed(layouts);
        Paragraphs prose = Paragraphs.between(pages.stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.lines().stream())
                .toList());
        for (PageLayout page : pages) {
            page(page, prose);
        }
        closeGrid();
        parts.addAll(prose.take());
        return new Document(parts, metadata);
    }

    private void page(PageLayout page, Paragraphs prose) {
        List<Item> items = page.items();
        for (int i = 0; i < items.size(); ) {
            if (items.get(i).isTable()) {
                parts.addAll(prose.take());
                table(items.get(i).table(), i == 0);
                i++;
                continue;
            }
            closeGrid();
            int end = endOfTabularLines(items, i);
            if (end > i) {
                parts.addAll(prose.take());
                parts.add(looseCells(items.subList(i, end), page.number()));
                i = end;
            } else {
                prose.add(items.get(i).line(), page.number());
                i++;
            }
        }
    }

    private void table(DrawnTable table, boolean isFirstOnPage) {
        if (isFirstOnPage && openGrid != null && openGrid.isContinuedBy(table)) {
            openGrid.add(table);
        } else {
            closeGrid();
            openGrid = new GridBuilder(table);
        }
    }

    private void closeGrid() {
        Optional.ofNullable(openGrid).map(GridBuilder::build).ifPresent(parts::add);
        openGrid = null;
    }

    /** Where the table without lines ends that begins at an item; the item itself where none begins. */
    private static int endOfTabularLines(List<Item> items, int start) {
        int end = start;
        int tabular = 0;
        boolean hasNumber = false;
        for (int i = start;
                i < items.size()
                        && i <= end + MOST_LINES_BETWEEN
                        && !items.get(i).isTable();
                i++) {
            TextLine line = items.get(i).line();
            if (TabularLine.isTabular(line)) {
                end = i + 1;
                tabular++;
                hasNumber |= TabularLine.hasNumber(line);
            } else if (i == start) {
                return start;
            }
        }
        return hasNumber && tabular >= FEWEST_TABULAR_LINES ? end : start;
    }

    private static Document.LooseCells looseCells(List<Item> items, int page) {
        return new Document.LooseCells(items.stream()
                .flatMap(item -> TabularLine.cells(item.line(), page).stream())
                .toList());
    }
}
