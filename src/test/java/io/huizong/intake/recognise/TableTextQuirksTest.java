package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.BLANKS;
import static io.huizong.intake.paper.TextLayout.CELL_A_LINE;
import static io.huizong.intake.paper.TextLayout.LONE_PIPES;
import static io.huizong.intake.paper.TextLayout.MARKDOWN;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static io.huizong.intake.paper.TextLayout.ROW_A_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.TextLayout;
import io.huizong.report.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the text of a table arrives. */
class TableTextQuirksTest {

    @Nested
    class EveryLayout {

        @ParameterizedTest
        @EnumSource(TextLayout.class)
        void right_whenFormIsOf2021(TextLayout layout) {
            Page.of("2021", layout).readsRight();
        }

        @ParameterizedTest
        @EnumSource(TextLayout.class)
        void right_whenFormIsOf2019(TextLayout layout) {
            Page.of("2019", layout).readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource(TextLayout.class)
        void right_whenWholeReportStandsOnOneLine(TextLayout layout) {
            Page page = Page.of("2021", BLANKS);

            new Page(page.text().replace("\n", " "), page.expected()).readsRight();
        }

        @Test
        void right_whenEachTableHasALayoutOfItsOwn() {
            String first = before(Page.of("2021", PARAGRAPHS).text(), "三、收到");
            String second = between(Page.of("2021", MARKDOWN).text(), "三、收到", "四、政府信息");
            String third = after(Page.of("2021", CELL_A_LINE).text(), "四、政府信息");

            new Page(first + second + third, Page.report("2021").figures()).readsRight();
        }

        @Test
        void right_whenTablesStandInAnotherOrder() {
            String text = Page.of("2021", CELL_A_LINE).text();
            String two = between(text, "二、主动", "三、收到");
            String three = between(text, "三、收到", "四、政府信息");

            new Page(text.replace(two + three, three + two), Page.report("2021").figures()).readsRight();
        }
    }

    @Nested
    class Separators {

        @Test
        void right_whenPageLayoutPutsPipesInFront() {
            Page.of("2021", CELL_A_LINE).with("规章 |", "|".repeat(120) + " 规章 |").readsRight();
        }

        @Test
        void right_whenRowsEndWithEmptyCells() {
            Page.of("2021", ROW_A_LINE)
                    .with("规章 | 10 | 11 | 12", "规章 | 10 | 11 | 12 | |")
                    .readsRight();
        }

        @Test
        void right_whenAnEmptyRowStandsBetween() {
            Page.of("2021", ROW_A_LINE).with("行政强制 |", "| | | |\n行政强制 |").readsRight();
        }

        @Test
        void right_whenMergedCellsAboveLeaveBlanksInFront() {
            Page.of("2021", ROW_A_LINE).with("2.其他法律行政法规", "| | 2.其他法律行政法规").readsRight();
        }

        @Test
        void right_whenTabsSeparateCells() {
            Page page = Page.of("2021", BLANKS);

            new Page(page.text().replace(" ", "\t"), page.expected()).readsRight();
        }

        @Test
        void refused_whenCellsAreGlued() {
            Page.of("2021", PARAGRAPHS)
                    .with("规章\n\n10\n\n11\n\n12", "规章101112")
                    .refuses("disclosure", Remark.Kind.LINE_MISSING);
        }

        @Test
        void refused_whenFiguresAreGluedToEachOther() {
            Page.of("2021", PARAGRAPHS)
                    .with("规章\n\n10\n\n11\n\n12", "规章\n\n101112")
                    .refuses("disclosure", Remark.Kind.CELL_COUNT);
        }

        @Test
        void refused_whenAFigureIsGluedToALabelThatHasNoOther() {
            Page.of("2021", PARAGRAPHS)
                    .with("行政事业性收费\n\n19", "行政事业性收费19")
                    .refuses("disclosure", Remark.Kind.LINE_MISSING);
        }
    }

    @Nested
    class LostCells {

        @Test
        void refused_whenRepeatedLinesWereTakenOut() {
            String zeros = Page.of("2021", PARAGRAPHS).text().replaceAll("(?m)^\\d+$", "0");
            String thinned =
                    new LinkedHashSet<>(List.of(zeros.split("\n+"))).stream().collect(Collectors.joining("\n"));
            Page page = new Page(thinned, Page.report("2021").figures());

            assertThat(page.report().figures().cells(io.huizong.report.Figures.State.UNREADABLE))
                    .hasSize(200);
        }

        @Test
        void noTable_whenHeadingsFollowOneAnother() {
            Page page = new Page("""
                    示例市科学技术局2024年政府信息公开工作年度报告
                    一、总体情况
                    工作按计划完成。
                    二、主动公开政府信息情况
                    三、收到和处理政府信息公开申请情况
                    四、政府信息公开行政复议、行政诉讼情况
                    五、存在的主要问题及改进情况
                    公开还不及时。
                    六、其他需要报告的事项
                    无。""", Page.report("2021").figures());

            Reading.Unreadable unreadable = (Reading.Unreadable) page.reading();

            assertThat(unreadable.reason()).isEqualTo(Reading.Reason.NO_TABLE);
            assertThat(unreadable.agencyName()).isEqualTo("示例市科学技术局");
            assertThat(unreadable.year()).isEqualTo(2024);
        }

        @Test
        void blank_whenALabelIsFollowedByTheNext() {
            Page.of("2021", PARAGRAPHS)
                    .with("行政强制\n\n18\n", "行政强制\n")
                    .expectingBlank("disclosure.coerciveMeasures.decisions")
                    .readsRight();
        }

        @Test
        void blank_whenAllCellsOfALineVanished() {
            Page.of("2019", PARAGRAPHS)
                    .with("行政许可\n\n16\n\n17\n\n18", "行政许可")
                    .expectingBlank(
                            "disclosure.licensing.itemsLastYear",
                            "disclosure.licensing.change",
                            "disclosure.licensing.decisions")
                    .readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @Test
        void refused_whenSomeCellsOfALineVanished() {
            Page.of("2021", PARAGRAPHS)
                    .with("20\n\n21\n\n22\n\n23", "20\n\n23")
                    .refuses("requests", Remark.Kind.CELL_COUNT);
        }

        @Test
        void refused_whenBlankCellsWereMovedToTheEnd() {
            Page.of("2021", ROW_A_LINE)
                    .with("20 | 21 | 22 | 23 | 24 | 25 | 26 | ||", "20 | 26 | |||||||")
                    .refuses("requests", Remark.Kind.CELL_COUNT);
        }

        @Test
        void blank_whenEmptyCellsHaveLinesOfTheirOwn() {
            Page.of("2021", CELL_A_LINE)
                    .with("20 |\n21 |\n22 |\n23 |\n24 |\n25 |\n26 | ||", "|\n|\n|\n|\n|\n|\n26 | ||")
                    .expectingBlank(
                            "requests.received.naturalPerson",
                            "requests.received.business",
                            "requests.received.research",
                            "requests.received.publicInterest",
                            "requests.received.legalService",
                            "requests.received.other")
                    .readsRight();
        }

        @Test
        void blank_whenTwoLonePipesFollowOneAnother() {
            Page.of("2021", LONE_PIPES)
                    .with("规章\n|\n10\n|\n11\n|", "规章\n|\n|\n11\n|")
                    .expectingBlank("disclosure.regulations.issued")
                    .readsRight();
        }

        @Test
        void refused_whenFiguresStandAwayFromTheirLabels() {
            Page.of("2021", MARKDOWN)
                    .with("| 一、本年新收政府信息公开申请数量 | 20 | 21 | 22 | 23 | 24 | 25 | 26 |", "| 一、本年新收政府信息公开申请数量 |")
                    .with("三、本年度办理结果", "20 | 21 | 22 | 23 | 24 | 25 | 26 |\n| 三、本年度办理结果")
                    .refuses("requests", Remark.Kind.CELL_COUNT);
        }

        @Test
        void refused_whenALineIsMissing() {
            Page.of("2021", BLANKS).with("行政强制 18\n", "").refuses("disclosure", Remark.Kind.LINE_MISSING);
        }
    }

    @Nested
    class PageBreaks {

        @Test
        void right_whenHeadersAreRepeated() {
            Page.of("2021", BLANKS)
                    .with("7.属于行政执法案卷", "自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n7.属于行政执法案卷")
                    .readsRight();
        }

        @Test
        void right_whenAGroupLabelIsSplit() {
            Page.of("2021", PARAGRAPHS).with("（四）无法提供", "（四）无\n\n法提供").readsRight();
        }

        @ParameterizedTest
        @org.junit.jupiter.params.provider.ValueSource(strings = {"-3-", "— 4 —", "P. 9", "第3页", "第 3 页 共 9 页"})
        void right_whenPageNumbersStandBetween(String number) {
            Page.of("2021", PARAGRAPHS)
                    .with("7.属于行政执法案卷", number + "\n\n7.属于行政执法案卷")
                    .with("11\n\n12\n", "11\n\n" + number + "\n\n12\n")
                    .readsRight();
        }

        @Test
        void refused_whenARunningHeadStandsAmongFigures() {
            Page.of("2021", PARAGRAPHS)
                    .with("11\n\n12\n", "11\n\n示例市公报\n\n12\n")
                    .refuses("disclosure", Remark.Kind.CELL_COUNT);
        }
    }

    @Nested
    class WordsAround {

        @Test
        void right_whenHeadersAreWrittenDownwards() {
            String text = Page.of("2021", BLANKS).text();
            String headers = between(text, "结果维持", "195");

            new Page(
                            text.replace(headers, "结 结 其 尚\n果 果 他 未\n维 纠 结 审\n持 正 果 结\n"),
                            Page.report("2021").figures())
                    .readsRight();
        }

        @Test
        void right_whenSentencesWithFiguresStandBetweenHeadingAndTable() {
            Page.of("2021", PARAGRAPHS)
                    .with("三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请情况\n2021年我局共收到信息公开申请3件，上年结转 2 件。")
                    .readsRight();
        }

        @Test
        void right_whenNotesAndCaptionsFollowTheTable() {
            Page.of("2021", PARAGRAPHS)
                    .with("五、存在", "注：含上年结转数量 5 件\n图1 办理结果\n2021\n五、存在")
                    .readsRight();
        }

        @Test
        void right_whenTheFormsInstructionsWereLeftIn() {
            Page.of("2021", CELL_A_LINE)
                    .with("二、主动公开政府信息情况", "二、主动公开政府信息情况\n该部分以表格形式报告。表格如下:")
                    .readsRight();
        }
    }

    private static String before(String text, String mark) {
        return text.substring(0, text.indexOf(mark));
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
