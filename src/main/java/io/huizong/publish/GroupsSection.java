package io.huizong.publish;

import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Basis;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Publication;
import java.util.List;

/** The bodies directly below the city: what each total is made of, how complete it is, and its main figures. */
final class GroupsSection {

    private static final int SHOWN = 1_000;
    /** Governments whose own tables the page carries, folded up and for the screen only. */
    private static final int SHOWN_TABLES = 100;

    private final HtmlWriter html;
    private final TotalsSection totals;

    GroupsSection(HtmlWriter html, TotalsSection totals) {
        this.html = html;
        this.totals = totals;
    }

    void write(Publication publication) {
        List<Group> groups = publication.groups();
        List<KeyFigure> figures = KeyFigure.of(publication.form());
        html.markup("<section>\n<h2>各单位汇总 <span>By group</span></h2>\n<table class=\"list groups\">\n");
        header(figures);
        groups.stream().limit(SHOWN).forEach(group -> row(group, figures));
        html.markup("</tbody>\n</table>\n");
        if (groups.size() > SHOWN) {
            html.element("p", "hint", "此处列出前%d个，全部%d个见 city.csv。".formatted(SHOWN, groups.size()))
                    .markup("\n");
        }
        html.markup("<div class=\"each\">\n");
        groups.stream()
                .filter(group -> group.basis() != Basis.OWN)
                .limit(SHOWN_TABLES)
                .forEach(this::tables);
        html.markup("</div>\n</section>\n");
    }

    private void header(List<KeyFigure> figures) {
        html.markup("<thead>\n<tr><th rowspan=\"2\">单位</th><th rowspan=\"2\">数据来源</th>")
                .markup("<th colspan=\"5\">报送（家）</th><th colspan=\"" + figures.size() + "\">主要数据（件）</th></tr>\n")
                .markup("<tr><th>应报</th><th>计入</th><th>已含</th><th>退回</th><th>未报</th>");
        figures.forEach(figure -> html.element("th", figure.title()));
        html.markup("</tr>\n</thead>\n<tbody>\n");
    }

    private void row(Group group, List<KeyFigure> figures) {
        Coverage coverage = group.coverage();
        html.markup("<tr><td>")
                .text(group.agency().name())
                .element("small", group.agency().code())
                .markup("</td>")
                .element("td", group.basis().chinese());
        number(coverage.expected());
        number(coverage.counted());
        number(coverage.covered());
        number(coverage.returned() + coverage.unreadable());
        number(coverage.missing());
        for (KeyFigure figure : figures) {
            number(group.totals().sum(figure.cell()));
        }
        html.markup("</tr>\n");
    }

    private void number(long number) {
        html.element("td", "n", Long.toString(number));
    }

    private void tables(Group group) {
        html.markup("<details>").element("summary", group.agency().name()).markup("\n");
        totals.write(group.totals());
        html.markup("</details>\n");
    }
}
