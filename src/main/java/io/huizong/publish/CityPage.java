package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * {@code city.html}: the city's report for people, to be read on a screen or printed on A4. One file that refers to
 * nothing outside.
 */
final class CityPage implements Document {

    /** More groups than a page can show; all are in city.csv and city.json. */
    private static final int SHOWN_GROUPS = 1_000;

    private final Wording wording;

    CityPage(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Publication publication, Folder folder) {
        try (HtmlWriter html = new HtmlWriter(folder.open("city.html"))) {
            head(publication, html);
            reservations(publication, html);
            keyFigures(publication, html);
            new CoverageSection(html).write(publication);
            tables(publication, html);
            groups(publication, html);
            new AttentionSection(html).write(publication);
            new FindingsSection(html, wording).write(publication);
            foot(publication, html);
        }
    }

    private static void head(Publication publication, HtmlWriter html) {
        String title = title(publication);
        html.markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title)
                .markup("\n<style>\n")
                .markup(style())
                .markup("</style>\n</head>\n<body>\n<header>\n")
                .element("h1", title)
                .markup("\n<p>")
                .text("格式：%s（%s年版）　编制单位代码：%s"
                        .formatted(
                                publication.form().issuedAs(),
                                publication.form().edition(),
                                publication.city().code()))
                .markup("</p>\n</header>\n");
    }

    private static String title(Publication publication) {
        return publication.city().name() + publication.year() + "年"
                + publication.form().title() + "（汇总）";
    }

    private static void reservations(Publication publication, HtmlWriter html) {
        if (publication.isLenient()) {
            html.element(
                            "p",
                            "banner",
                            "宽松汇总：以下数据含有错误尚未改正的报告，不宜对外发布。 / Lenient run: reports with open errors are counted.")
                    .markup("\n");
        }
        if (!publication.broken().isEmpty()) {
            html.markup("<div class=\"banner\">")
                    .element("p", "全市合计有勾稽关系不成立 / The city's totals break identities of the form");
            html.markup("<ul>\n");
            publication.broken().forEach(identity -> broken(identity, html));
            html.markup("</ul></div>\n");
        }
    }

    private static void broken(Verification.Broken identity, HtmlWriter html) {
        html.element(
                        "li",
                        "%s：%s为 %s，应等于 %s。起因：%s"
                                .formatted(
                                        identity.rule(),
                                        identity.head().label(),
                                        identity.left(),
                                        identity.right(),
                                        String.join("、", identity.causes())))
                .markup("\n");
    }

    private static void keyFigures(Publication publication, HtmlWriter html) {
        html.markup("<dl class=\"key\">\n");
        for (KeyFigure figure : KeyFigure.of(publication.form())) {
            html.markup("<div>")
                    .element("dt", figure.title())
                    .element("dd", print(figure.cell(), publication.totals()))
                    .markup("</div>\n");
        }
        html.markup("</dl>\n");
    }

    private static void tables(Publication publication, HtmlWriter html) {
        Form form = publication.form();
        Totals totals = publication.totals();
        HtmlForm drawing = new HtmlForm(html, cell -> print(cell, totals), cell -> open(cell, totals));
        for (Table table : form.tables()) {
            html.markup("<section class=\"official\">\n")
                    .element("h2", table.number() + "、" + table.heading())
                    .markup("\n");
            drawing.draw(FormTable.of(form, table));
            html.markup("</section>\n");
        }
        if (form.cells().stream().anyMatch(cell -> totals.fromOpenFindings(cell) != 0)) {
            html.element(
                            "p",
                            "hint",
                            "括号内为其中来自尚有未处理问题的报告的部分。 / In brackets: what comes from reports with open findings.")
                    .markup("\n");
        }
    }

    private static String open(Cell cell, Totals totals) {
        long open = totals.fromOpenFindings(cell);
        return open == 0 ? "" : "（" + cell.kind().print(open) + "）";
    }

    private static String print(Cell cell, Totals totals) {
        return cell.kind().print(totals.sum(cell));
    }

    private static void groups(Publication publication, HtmlWriter html) {
        List<KeyFigure> figures = KeyFigure.of(publication.form());
        html.markup("<section>\n<h2>各单位汇总 <span>By group</span></h2>\n<table class=\"list groups\">\n<thead><tr>")
                .markup("<th>代码</th><th>名称</th><th>数据来源</th><th>应报</th><th>计入</th><th>已含</th><th>退回等</th><th>未报</th>");
        figures.forEach(figure -> html.element("th", figure.title()));
        html.markup("</tr></thead>\n<tbody>\n");
        publication.groups().stream().limit(SHOWN_GROUPS).forEach(group -> group(group, figures, html));
        html.markup("</tbody>\n</table>\n");
        if (publication.groups().size() > SHOWN_GROUPS) {
            html.element(
                    "p",
                    "hint",
                    "此处列出前%d个，全部%d个见 city.csv。"
                            .formatted(SHOWN_GROUPS, publication.groups().size()));
        }
        html.markup("</section>\n");
    }

    private static void group(Group group, List<KeyFigure> figures, HtmlWriter html) {
        Coverage coverage = group.coverage();
        html.markup("<tr>")
                .element("td", group.agency().code())
                .element("td", group.agency().name())
                .element("td", group.basis().chinese());
        number(coverage.expected(), html);
        number(coverage.counted(), html);
        number(coverage.covered(), html);
        number(coverage.returned() + coverage.unreadable(), html);
        number(coverage.missing(), html);
        figures.forEach(figure -> html.element("td", "n", print(figure.cell(), group.totals())));
        html.markup("</tr>\n");
    }

    private static void number(long number, HtmlWriter html) {
        html.element("td", "n", Long.toString(number));
    }

    private static void foot(Publication publication, HtmlWriter html) {
        html.markup("<section>\n<h2>数据说明 <span>How each total is made</span></h2>\n<ol class=\"notes\">\n")
                .element(
                        "li",
                        "全市合计为市本级各单位与各县区、功能区之和。县区、功能区的汇总报告通过检查的，以汇总报告为准，其所属单位的报告不再相加，只作核对；没有汇总报告或汇总报告被退回的，以其本级与所属单位的报告相加。")
                .element("li", "报告中有未改正错误的予以退回，不计入合计；所有数据均为各单位填报的原数，程序不作任何修改。空白与“/”按 0 相加。")
                .element(
                        "li",
                        "各单位每一栏的数据及其在原文件中的位置见 figures.csv，全部问题见 findings.csv，各单位报送状态见 reports.csv，各组合计见 city.csv。查询某一合计由哪些报告构成，可用命令 explain，如：explain requests.received.total --year %d。"
                                .formatted(publication.year()))
                .markup("\n</ol>\n</section>\n<footer>\n<p>")
                .text("汇总程序 Huizong %s　输入快照 %s　运行编号、时间及各文件校验值见 manifest.json"
                        .formatted(
                                publication.run().version(),
                                shortened(publication.run().snapshot())))
                .markup("</p>\n</footer>\n</body>\n</html>\n");
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(16, digest.length()));
    }

    private static String style() {
        try (InputStream stream = CityPage.class.getResourceAsStream("/publish/city.css")) {
            return new String(Objects.requireNonNull(stream, "city.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
