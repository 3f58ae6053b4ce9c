package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.CELL_A_LINE;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.paper.Page;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of text. */
class NarrativeQuirksTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体情况,一、工作基本情况,1",
        "一、总体情况,总体情况,1",
        "一、总体情况,一 、 总 体 情 况,1",
        "五、存在的主要问题及改进情况,五、存在的主要问题及整改措施,5",
        "五、存在的主要问题及改进情况,五、政府信息公开工作存在的问题及改进情况,5",
        "六、其他需要报告的事项,六、其他需要報告的事項,6",
        "六、其他需要报告的事项,六、需要报告的事项,6"
    })
    void section_whenHeadingIsWrittenOtherwise(String official, String other, String number) {
        Report report = Page.of("2021", PARAGRAPHS).with(official, other).report();

        assertThat(report.narrative().section(number).orElseThrow().text()).isEqualTo("工作按计划完成。");
    }

    @Test
    void everySection_whenTheReportStandsOnOneLine() {
        Page page = Page.of("2021", PARAGRAPHS);

        Report report = new Page(page.text().replaceAll("\n+", " "), page.expected()).report();

        assertThat(report.narrative().sections())
                .extracting(Narrative.Section::text)
                .containsExactly("工作按计划完成。", "工作按计划完成。", "工作按计划完成。");
    }

    /** "…" and "㎡" fold to several characters, a gloss to none: behind them a heading stands elsewhere than in the text. */
    @ParameterizedTest
    @ValueSource(strings = {"现将……有关情况报告如下：", "办公面积80㎡，现报告如下：", "依據規(guī)章報告如下："})
    void wholeSection_whenFoldingMovesTheTextBeforeItsHeading(String before) {
        Report report = Page.of("2021", PARAGRAPHS)
                .with("一、总体情况\n工作按计划完成。", before + "一、总体情况 工作按计划完成")
                .report();

        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo("工作按计划完成");
    }

    @ParameterizedTest
    @CsvSource({
        "報告如下：一、總(zǒng)體(tǐ)情況(kuàng)工作按计划完成,工作按计划完成",
        "報告如下：一、總(zo\u030Cng)體(ti\u030C)情況(kua\u0300ng)工作按计划完成,工作按计划完成",
        "第(dì)一期：一、总体情况 工作……按计划完成,工作……按计划完成"
    })
    void wholeSection_whenGlossesStandInALineWithItsHeading(String line, String section) {
        Report report =
                Page.of("2021", PARAGRAPHS).with("一、总体情况\n工作按计划完成。", line).report();

        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo(section);
    }

    @Test
    void paragraphsAndSubheadings_whenSectionHasThem() {
        Report report = Page.of("2021", CELL_A_LINE)
                .with("一、总体情况\n工作按计划完成。", "一、总体情况\n(一)主动公开情况\n公开 12 条。\n(二)依申请公开情况\n收到 3 件。")
                .report();

        assertThat(report.narrative().section("1").orElseThrow().text())
                .isEqualTo("(一)主动公开情况\n公开 12 条。\n(二)依申请公开情况\n收到 3 件。");
    }

    @Test
    void wholeSection_whenAHeadingInItReadsAsALabelOfTheForm() {
        Report report = Page.of("2021", CELL_A_LINE)
                .with("一、总体情况\n工作按计划完成。", "一、总体情况\n主动公开两类信息。\n（一）行政许可\n公开 12 条。\n（二）行政处罚\n公开 3 条。")
                .report();

        assertThat(report.narrative().section("1").orElseThrow().text())
                .isEqualTo("主动公开两类信息。\n（一）行政许可\n公开 12 条。\n（二）行政处罚\n公开 3 条。");
    }

    @Test
    void noTable_whenHeadingOfTheTableIsGone() {
        Report report = Page.of("2021", CELL_A_LINE).with("二、主动公开政府信息情况\n", "").report();

        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo("工作按计划完成。");
    }

    @Test
    void longest_whenContentsListsTheHeadingsFirst() {
        Report report = Page.of("2021", CELL_A_LINE)
                .with("一、总体情况", "一、总体情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n一、总体情况")
                .report();

        assertThat(report.narrative().sections())
                .extracting(Narrative.Section::text)
                .containsExactly("工作按计划完成。", "工作按计划完成。", "工作按计划完成。");
    }

    @Test
    void absent_whenSectionIsNotThere() {
        Report report =
                Page.of("2021", CELL_A_LINE).with("六、其他需要报告的事项\n工作按计划完成。", "").report();

        assertThat(report.narrative().section("6")).isEmpty();
    }

    @Test
    void empty_whenSectionHasNoText() {
        Report report = Page.of("2021", CELL_A_LINE)
                .with("六、其他需要报告的事项\n工作按计划完成。", "六、其他需要报告的事项")
                .report();

        assertThat(report.narrative().section("6").orElseThrow().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无其他需要报告的事项", "本单位没有需要报告的事项", "不存在主要问题和改进情况"})
    void text_whenItDeniesInTheWordsOfAHeading(String denial) {
        Report report = Page.of("2021", PARAGRAPHS)
                .with("六、其他需要报告的事项\n工作按计划完成。", "六、其他需要报告的事项\n" + denial)
                .report();

        assertThat(report.narrative().section("6").orElseThrow().text()).isEqualTo(denial);
    }

    @Test
    void figuresOfTheTable_whenTheTextTellsOthers() {
        Page.of("2021", CELL_A_LINE)
                .with("一、总体情况\n工作按计划完成。", "一、总体情况\n全年受理17件，行政许可55项，办理749件，增长 17.46%。")
                .readsRight();
    }
}
