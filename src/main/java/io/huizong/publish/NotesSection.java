package io.huizong.publish;

import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Publication;

/** How the totals are made, in words. */
final class NotesSection {

    private final HtmlWriter html;

    NotesSection(HtmlWriter html) {
        this.html = html;
    }

    void write(Publication publication) {
        html.markup("<section>\n<h2>数据说明 <span>How each total is made</span></h2>\n<ol class=\"notes\">\n");
        note("全市合计为市本级各单位与各县区、功能区之和。"
                + "县区、功能区的汇总报告通过检查的，以汇总报告为准，其所属单位的报告不再相加，只作核对；"
                + "没有汇总报告或汇总报告被退回的，以其本级与所属单位的报告相加。");
        note(publication.isLenient() ? "本次为宽松汇总：有错误尚未改正的报告也计入合计。" : "有错误尚未改正的报告予以退回，不计入合计；经核实认可的除外。");
        note("所有数据均为各单位填报的原数，程序不作任何修改。空白与“/”按 0 相加。");
        note("各单位每一栏的数据见 figures.csv，全部问题及其在原文件中的位置见 findings.csv，"
                + "各单位报送状态见 reports.csv，各县区、部门的合计见 city.csv。"
                + "某一合计由哪些报告构成，可用 explain 命令按栏目代码查询。");
        html.markup("</ol>\n</section>\n");
    }

    private void note(String text) {
        html.element("li", text).markup("\n");
    }
}
