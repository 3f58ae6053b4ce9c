package io.huizong.intake.html;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.text.TextLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Turns a page into a document: tables of figures become grids, tables that only lay out the page are walked through,
 * and all other text becomes lines. Used once.
 */
final class PageReader implements VisibleText.Sink {

    /** No label and no figure of any form is as long; a cell with more holds a piece of the page. */
    private static final int LONGEST_CELL = 400;

    private final Budget budget;
    private final Styles styles = new Styles();
    private final VisibleText text = new VisibleText(styles, this);
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Document.Part> parts = new ArrayList<>();
    private TextLines lines;
    private int lineNumber;
    private int tableNumber;

    private PageReader(Budget budget) {
        this.budget = budget;
        lines = new TextLines(budget);
    }

    static Document read(org.jsoup.nodes.Document page, Budget budget) {
        PageReader reader = new PageReader(budget);
        reader.findHolders(page);
        reader.text.read(page.body());
        reader.endLines();
        return new Document(reader.parts, PageTitles.of(page));
    }

    /** A cell with a table in it that holds more than a figure is there for the layout of the page. */
    private void findHolders(Element page) {
        for (Element table : page.getElementsByTag("table")) {
            for (Element outer = SmallTable.is(table) ? null : table.parent(); outer != null; outer = outer.parent()) {
                if (Tags.isCell(outer.normalName()) && !holders.add(outer)) {
                    break;
                }
            }
        }
    }

    @Override
    public void line(String line, boolean isLink) {
        budget.turn();
        if (!isLink) {
            lines.add(line, ++lineNumber);
        }
    }

    @Override
    public void table(Element table) {
        List<TableShape.Row> rows = new TableShape(styles).rows(table);
        caption(table);
        boolean isBox = rows.stream().allMatch(row -> row.cells().size() <= 1);
        HtmlTable target = new HtmlTable();
        for (TableShape.Row row : rows) {
            budget.spend(Budget.Item.CELL, row.width());
            if (isBox || !isAdded(row, target)) {
                end(target);
                row.cells().forEach(cell -> new VisibleText(styles, this).read(cell.element()));
            }
        }
        end(target);
    }

    private void caption(Element table) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !styles.of(child).isAbsent()) {
                new VisibleText(styles, this).read(child);
            }
        }
    }

    /** Adds a row to a table, unless it is there for the layout of the page. */
    private boolean isAdded(TableShape.Row row, HtmlTable target) {
        if (row.cells().stream().anyMatch(cell -> holders.contains(cell.element()))) {
            return false;
        }
        List<CellLines> texts = row.cells().stream()
                .map(cell -> CellLines.of(cell.element(), styles))
                .toList();
        boolean isProse = texts.stream().anyMatch(text -> text.length() > LONGEST_CELL);
        if (!isProse) {
            target.add(row, texts);
        }
        return !isProse;
    }

    private void end(HtmlTable table) {
        if (!table.isEmpty()) {
            tableNumber += table.isNew() ? 1 : 0;
            endLines();
            parts.add(table.end(tableNumber));
        }
    }

    private void endLines() {
        parts.addAll(lines.parts());
        lines = new TextLines(budget);
    }
}
