package io.huizong.publish;

import io.huizong.finding.Severity;
import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Publication.ReportLine;
import io.huizong.rollup.Status;
import io.huizong.roster.Agency;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whose report is not in the totals: who has not filed, and whose report was returned or could not be read. */
final class AttentionSection {

    private static final int SHOWN = 1_000;
    private static final String MISSING_RULE = "CITY-1";

    private final HtmlWriter html;

    AttentionSection(HtmlWriter html) {
        this.html = html;
    }

    void write(Publication publication) {
        Set<String> pending = pending(publication);
        html.markup("<section>\n<h2>未报单位 <span>Not filed</span></h2>\n");
        list(
                publication,
                line -> line.status() == Status.MISSING,
                "<th>代码</th><th>名称</th><th>类别</th><th>应报日期</th><th>情况</th>",
                line -> missing(line, publication.year(), pending),
                "没有未报的单位。");
        html.markup("</section>\n<section>\n<h2>退回与无法读取的报告 <span>Returned or unreadable</span></h2>\n");
        list(
                publication,
                line -> line.status() == Status.RETURNED || line.status() == Status.UNREADABLE,
                "<th>代码</th><th>名称</th><th>情况</th><th>文件</th><th>错误</th><th>警告</th>",
                this::returned,
                "没有退回或无法读取的报告。");
        html.markup("</section>\n");
    }

    /** The codes of agencies whose due day has not passed: CITY-1 reports those by a note. */
    private static Set<String> pending(Publication publication) {
        Set<String> codes = new HashSet<>();
        publication.findings().each(finding -> {
            String code = finding.code();
            if (code != null && finding.rule().equals(MISSING_RULE) && finding.severity() == Severity.NOTE) {
                codes.add(code);
            }
        });
        return codes;
    }

    private void list(
            Publication publication,
            Predicate<ReportLine> isListed,
            String headers,
            Consumer<ReportLine> row,
            String ifNone) {
        int[] count = {0};
        publication.lines().each(line -> {
            if (isListed.test(line) && ++count[0] <= SHOWN) {
                if (count[0] == 1) {
                    html.markup("<table class=\"list\">\n<thead><tr>" + headers + "</tr></thead>\n<tbody>\n");
                }
                row.accept(line);
            }
        });
        if (count[0] == 0) {
            html.element("p", ifNone).markup("\n");
        } else {
            html.markup("</tbody>\n</table>\n");
        }
        if (count[0] > SHOWN) {
            html.element("p", "hint", "此处列出前%d行，全部%d行见 reports.csv。".formatted(SHOWN, count[0]));
        }
    }

    private void missing(ReportLine line, int year, Set<String> pending) {
        Agency agency = line.agency();
        if (agency != null) {
            html.markup("<tr>")
                    .element("td", agency.code())
                    .element("td", line.name())
                    .element("td", agency.kind().chinese())
                    .element("td", agency.dueFor(year).toString())
                    .element("td", pending.contains(agency.code()) ? "未到期" : "未报")
                    .markup("</tr>\n");
        }
    }

    private void returned(ReportLine line) {
        Agency agency = line.agency();
        html.markup("<tr>")
                .element("td", agency == null ? "" : agency.code())
                .element("td", line.name().isEmpty() ? "（单位不明）" : line.name())
                .element("td", line.status().chinese())
                .element("td", "file", line.file())
                .element("td", "n", Integer.toString(line.errors()))
                .element("td", "n", Integer.toString(line.warnings()))
                .markup("</tr>\n");
    }
}
