package io.huizong.paper;

import io.huizong.form.Cell;
import io.huizong.paper.FormTable.Box;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Draws tables of the form as HTML. */
public final class HtmlForm {

    private final HtmlWriter html;
    private final Function<Cell, String> figures;
    private final Function<Cell, String> remarks;

    /**
     * Draws onto a page.
     *
     * @param figures what stands in a cell
     * @param remarks what stands small below a figure; empty for nothing
     */
    public HtmlForm(HtmlWriter html, Function<Cell, String> figures, Function<Cell, String> remarks) {
        this.html = html;
        this.figures = figures;
        this.remarks = remarks;
    }

    /** Draws one table. */
    public void draw(FormTable table) {
        html.markup("<table class=\"form ")
                .text(table.table().code())
                .markup("\">\n<colgroup>")
                .markup("<col class=\"label\"/>".repeat(table.labelColumns()))
                .markup("<col class=\"figure\"/>".repeat(table.valueColumns()))
                .markup("</colgroup>\n<tbody>\n");
        table.rows().forEach(this::row);
        html.markup("</tbody>\n</table>\n");
    }

    private void row(List<Box> row) {
        html.markup("<tr>");
        row.forEach(this::box);
        html.markup("</tr>\n");
    }

    private void box(Box box) {
        Cell cell = box.cell();
        String tag = cell == null ? "th" : "td";
        html.markup("<" + tag)
                .markup(span("rowspan", box.rowSpan()))
                .markup(span("colspan", box.columnSpan()))
                .markup(" class=\"" + box.kind().name().toLowerCase(Locale.ROOT) + "\">");
        if (cell == null) {
            html.text(box.text());
        } else {
            figure(cell);
        }
        html.markup("</" + tag + ">");
    }

    private void figure(Cell cell) {
        html.text(figures.apply(cell));
        String remark = remarks.apply(cell);
        if (!remark.isEmpty()) {
            html.element("small", remark);
        }
    }

    private static String span(String name, int span) {
        return span == 1 ? "" : " " + name + "=\"" + span + "\"";
    }
}
