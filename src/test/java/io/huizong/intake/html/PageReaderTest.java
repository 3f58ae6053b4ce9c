package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Limits;
import io.huizong.report.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    @Test
    void cellsKnowTheirColumns_whenCellsAreMerged() {
        Document.Grid grid = grid("<tr><td rowspan=2>甲<td colspan=2>乙<td>丙<tr><td>丁<td>戊<td>己");

        assertThat(columns(grid.rows().get(0))).containsExactly(0, 1, 3);
        assertThat(columns(grid.rows().get(1))).containsExactly(1, 2, 3);
    }

    @Test
    void cellsFillGaps_whenMergedCellsEndAtDifferentRows() {
        Document.Grid grid = grid("<tr><td>甲<td rowspan=3>乙<td>丙<tr><td>丁<td>戊<tr><td colspan=1>己<td>庚");

        assertThat(columns(grid.rows().get(2))).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"100000,1000", "-5,1", "0,1", "x,1", "'2 ',2", "2.9,2"})
    void columnsAreThoseOfABrowser_whenSpanIsOdd(String span, int columns) {
        Document.Grid grid = grid("<tr><td colspan='" + span + "'>甲<td>乙");

        assertThat(columns(grid.rows().get(0))).containsExactly(0, columns);
    }

    @ParameterizedTest
    @CsvSource({"9999999999,2", "0,2", "-1,1", "2,2"})
    void rowsEndWithTheTable_whenSpanIsOdd(String span, int rows) {
        Document.Grid grid = grid("<tr><td rowspan='" + span + "'>甲<td>乙<tr><td>丙<td>丁");

        assertThat(grid.rows().get(0).cells().get(0).rowSpan()).isEqualTo(rows);
    }

    @Test
    void footComesLast_whereverItIsWritten() {
        Document.Grid grid = grid("<tfoot><tr><td>合计<td>1</tfoot><tbody><tr><td>甲<td>2");

        assertThat(texts(grid.rows().get(1))).containsExactly("合计", "1");
    }

    @Test
    void hiddenRowsAndCellsAreLeftOut() {
        Document.Grid grid = grid("<tr style='DISPLAY: none'><td>甲<td>1<tr hidden><td>甲<td>1"
                + "<tr><td>乙<td style='display:none'>9<td style='visibility:hidden'>8<td>3");

        assertThat(grid.rows()).hasSize(1);
        assertThat(texts(grid.rows().get(0))).containsExactly("乙", "", "3");
        assertThat(columns(grid.rows().get(0))).containsExactly(0, 1, 2);
    }

    @Test
    void placeIsWhatAPersonCounts_whenCellsReachInFromAbove() {
        Document.Grid grid = grid("<tr><td rowspan=2>甲<td>乙<tr><td>丙<td>丁");

        assertThat(grid.rows().get(1).cells())
                .extracting(Document.GridCell::place)
                .containsExactly(Place.table(1, 2, 2), Place.table(1, 2, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "本年新<br>制作数量; '本年新\n制作数量'",
                "<p>商业</p><p>企业</p>; '商业\n企业'",
                "<span>规</span><span>章</span>; 规章",
                "<p class=MsoNormal><span lang=EN-US>1</span><span>2<o:p></o:p></span></p>; 12",
                "<span>1</span> <span>2</span>; 1 2",
                "'  总\n   计 '; 总 计",
                "<!--[if supportMisalignedColumns]--> <!--[endif]-->; ''",
                "<ruby>規<rp>(</rp><rt>guī</rt><rp>)</rp></ruby>章; 規章",
                "12<sup>3</sup>; 12~3~",
                "<s>4</s>5; ~4~5",
                "<span style='text-decoration: line-through'>4</span>5; ~4~5",
                "<span style='display: block'>1</span><span style='display:block'>2</span>; '1\n2'",
                "<input value=7>; 7",
                "<input type=hidden value=7>; ''",
                "<img src=0.png>; [图]",
                "<img src=0.png width=1>; ''",
                "<a href=/1>3</a>; 3",
            })
    void textIsWhatAPersonSees(String cell, String expected) {
        Document.Grid grid = grid("<tr><td>" + cell + "</td><td>甲");

        assertThat(grid.rows().get(0).cells().get(0).text()).isEqualTo(expected);
    }

    @Test
    void nestedTablesAreGridsOfTheirOwn_whenTableOnlyLaysOutThePage() {
        Document page = page("<table><tr><td>左<br>栏<td><table><tr><td>甲<td>1</table>中<table><tr><td>乙<td>2</table>"
                + "<tr><td>尾<td>注</table>");

        assertThat(outline(page)).containsExactly("左", "栏", "[甲, 1]", "中", "[乙, 2]", "[尾, 注]");
    }

    @Test
    void textFlows_whenCellHoldsAPieceOfThePage() {
        String prose = "我局认真做好政府信息公开工作。".repeat(40);

        assertThat(outline(page("<table><tr><td>甲<td>1<tr><td>左<td>" + prose + "</table>")))
                .containsSubsequence("[甲, 1]", "左", "我局认真做好政府信息公开工作。");
    }

    @Test
    void tableOfOneColumnFlows() {
        assertThat(outline(page("<table><tr><td>规章<tr><td>0<tr><td>1</table>"))).containsExactly("规章", "0", "1");
    }

    @Test
    void navigationIsLeftOut_exceptInHeadings() {
        Document page = page("<ul><li><a href=/1>东山县教育局年报</a><li><a href=/2>首页</a> | <a href=/3>年报</a></ul>"
                + "<table><tr><td><a href=/4>一</a><td><a href=/5>二</a></table><nav>栏目</nav>"
                + "<h1><a href=/6>年度报告</a></h1><p>来源：<a href=/7>示例市教育局</a></p><p>/</p>");

        assertThat(outline(page)).containsExactly("年度报告", "来源：示例市教育局", "/");
    }

    @Test
    void linesArePipedOrPaired_whenTextIsPreformatted() {
        assertThat(outline(page("<pre>规章 | 0 | 1\n行政许可  5</pre>"))).containsExactly("规章", "0", "1", "行政许可", "5");
    }

    @Test
    void captionStandsAboveItsTable() {
        assertThat(outline(page("<table><caption>单位：件</caption><tr><td>甲<td>1</table>")))
                .containsExactly("单位：件", "[甲, 1]");
    }

    @Test
    void titlesAreKept_theMostTellingFirst() {
        Document page = page("<title>年报 - 示例市</title><meta name=ArticleTitle content='年报'><body><p>x");

        assertThat(page.metadata()).containsExactly("年报", "年报 - 示例市");
        assertThat(outline(page)).containsExactly("x");
    }

    private static Document page(String markup) {
        Budget budget = new Budget(Limits.DEFAULT);
        return PageReader.read(PageParser.parse(markup, budget), budget);
    }

    private static Document.Grid grid(String rows) {
        return (Document.Grid) page("<table>" + rows + "</table>").parts().get(0);
    }

    private static List<Integer> columns(Document.Row row) {
        return row.cells().stream().map(Document.GridCell::column).toList();
    }

    private static List<String> texts(Document.Row row) {
        return row.cells().stream().map(Document.GridCell::text).toList();
    }

    /** The parts in reading order: a row of a grid as a list, everything else as its text. */
    private static List<String> outline(Document page) {
        return page.parts().stream().flatMap(PageReaderTest::outline).toList();
    }

    private static Stream<String> outline(Document.Part part) {
        if (part instanceof Document.Grid grid) {
            return grid.rows().stream().map(row -> texts(row).toString());
        }
        return part instanceof Document.LooseCells loose
                ? loose.cells().stream().map(Document.LooseCell::text)
                : Stream.of(((Document.Paragraph) part).text());
    }
}
