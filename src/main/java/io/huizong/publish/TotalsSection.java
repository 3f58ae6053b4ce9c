package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.paper.FormTable;
import io.huizong.paper.HtmlForm;
import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Totals;
import java.util.List;

/** Totals in the official form. */
final class TotalsSection {

    private final HtmlWriter html;
    private final List<FormTable> tables;
    private final List<KeyFigure> keyFigures;

    TotalsSection(HtmlWriter html, Form form) {
        this.html = html;
        this.tables =
                form.tables().stream().map(table -> FormTable.of(form, table)).toList();
        this.keyFigures = KeyFigure.of(form);
    }

    /** The few totals that people ask for first. */
    void keyFigures(Publication publication) {
        html.markup("<dl class=\"key\">\n");
        for (KeyFigure figure : keyFigures) {
            html.markup("<div>")
                    .element("dt", figure.title())
                    .element("dd", print(figure.cell(), publication.totals()))
                    .markup("</div>\n");
        }
        html.markup("</dl>\n");
    }

    /** The city's tables. */
    void write(Publication publication) {
        Totals totals = publication.totals();
        if (totals.form().cells().stream().anyMatch(cell -> totals.fromOpenFindings(cell) != 0)) {
            html.element("p", "hint", "下列各表中，括号内为来自尚有未处理问题的报告的部分。 / In brackets: from reports with open findings.")
                    .markup("\n");
        }
        for (FormTable table : tables) {
            html.markup("<section class=\"official\">\n")
                    .element("h2", heading(table))
                    .markup("\n");
            form(totals).draw(table);
            html.markup("</section>\n");
        }
    }

    /** All tables of a group, with captions instead of headings. */
    void write(Totals totals) {
        for (FormTable table : tables) {
            html.element("p", heading(table)).markup("\n");
            form(totals).draw(table);
        }
    }

    private static String heading(FormTable table) {
        return table.table().number() + "、" + table.table().heading();
    }

    private HtmlForm form(Totals totals) {
        return new HtmlForm(html, cell -> print(cell, totals), cell -> open(cell, totals));
    }

    private static String open(Cell cell, Totals totals) {
        long open = totals.fromOpenFindings(cell);
        return open == 0 ? "" : "（" + cell.kind().print(open) + "）";
    }

    /** The total, with its unit where the form does not print one. */
    private static String print(Cell cell, Totals totals) {
        String total = cell.kind().print(totals.sum(cell));
        return cell.column().isUnitPrinted() ? total : total + " 万元";
    }
}
