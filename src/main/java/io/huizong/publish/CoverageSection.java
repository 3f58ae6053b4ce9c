package io.huizong.publish;

import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Status;

/** How much of what was expected stands behind the totals. */
final class CoverageSection {

    private final HtmlWriter html;

    CoverageSection(HtmlWriter html) {
        this.html = html;
    }

    void write(Publication publication) {
        Coverage coverage = publication.coverage();
        html.markup("<section>\n<h2>报送情况 <span>Coverage</span></h2>\n")
                .element("p", "应报 %d 家，已报 %d 家。".formatted(coverage.expected(), coverage.filed()))
                .markup("\n<div class=\"bar\">");
        bar(Status.COUNTED, coverage.counted());
        bar(Status.COVERED, coverage.covered());
        bar(Status.RETURNED, coverage.returned());
        bar(Status.UNREADABLE, coverage.unreadable());
        bar(Status.MISSING, coverage.missing());
        html.markup("</div>\n<table class=\"list coverage\">\n<tbody>\n");
        String standing = publication.isLenient() ? "报告已读出（有错误的也在内）" : "报告无误";
        row(Status.COUNTED, coverage.counted(), standing + "，直接计入全市合计");
        row(Status.COVERED, coverage.covered(), standing + "，数据已含于其上级的汇总报告，不重复相加");
        row(Status.RETURNED, coverage.returned(), "报告有未改正的错误，待更正后重报");
        row(Status.UNREADABLE, coverage.unreadable(), "文件无法读取，待重报");
        row(Status.MISSING, coverage.missing(), "尚未收到任何文件");
        html.markup("</tbody>\n</table>\n</section>\n");
    }

    private void bar(Status status, int count) {
        if (count > 0) {
            html.markup("<i class=\"%s\" style=\"flex-grow:%d\"></i>".formatted(status.word(), count));
        }
    }

    private void row(Status status, int count, String meaning) {
        html.markup("<tr><td><i class=\"" + status.word() + "\"></i> ")
                .text(status.chinese())
                .markup("</td>")
                .element("td", "n", Integer.toString(count))
                .element("td", meaning)
                .markup("</tr>\n");
    }
}
