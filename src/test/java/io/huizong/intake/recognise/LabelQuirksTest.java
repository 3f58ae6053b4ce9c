package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.BLANKS;
import static io.huizong.intake.paper.TextLayout.CELL_A_LINE;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static io.huizong.intake.paper.TextLayout.ROW_A_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers and labels in other words, broken, damaged or in another script. */
class LabelQuirksTest {

    @Nested
    class Headers {

        @ParameterizedTest
        @CsvSource({
            "商业企业,商业⏎企业",
            "商业企业,商业 企业",
            "总计,总 计",
            "商业企业⏎⏎科研机构,商业⏎⏎科研⏎⏎企业⏎⏎机构",
            "本年制发件数,本年度制发数",
            "本年废止件数,本年废止数",
            "本年制发件数,本年制發件數量",
            "现行有效件数,现行有效件",
            "本年制发件数,本年制发件数（含联合发文，指 2021 年）",
            "自然人,数据1",
            "结果纠正,结果",
            "第二十条第（一）项,第二十条第",
            "第二十条第（一）项,第二十条(一)项",
            "第二十条第（六）项,第二十条 第(六)项"
        })
        void right_whenAHeaderIsWrittenOtherwise(String official, String other) {
            Page.of("2021", PARAGRAPHS).with(official, other).readsRight();
        }

        @ParameterizedTest
        @CsvSource({"本年新制作数量,本年新 制作数量", "上一年项目数量,上一年项目数量 (指2019年事项数)", "本年增/减,本年增/减（减用负值表示，如 -8）", "对外公开总数量,對外公開總數"})
        void right_whenAHeaderOf2019IsWrittenOtherwise(String official, String other) {
            Page.of("2019", PARAGRAPHS).with(official, other).readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @Test
        void right_whenTwoHeadersLostTheirSecondLine() {
            Page.of("2019", ROW_A_LINE).with("本年新制作数量 | 本年新公开数量", "本年新 | 本年新").readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @Test
        void right_whenThereAreNoHeaders() {
            Page.of("2021", ROW_A_LINE)
                    .with("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n", "")
                    .readsRight();
        }

        @Test
        void warned_whenTheUnitOfAnAmountIsNotTold() {
            Page.of("2021", PARAGRAPHS).with("本年收费金额（单位：万元）", "本年收费金额").readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @Test
        void right_whenAHeaderTellsTheUnitOfAnAmount() {
            Page.of("2019", PARAGRAPHS).with("采购总金额", "采购总金额(万元)").readsRight();
        }

        @Test
        void right_whenAHeaderTellsAnotherUnit() {
            Page.of("2019", PARAGRAPHS)
                    .with("采购总金额", "采购总金额(元)")
                    .expecting("disclosure.procurement.amount", 31)
                    .readsRight();
        }

        @ParameterizedTest
        @CsvSource({"自然人,科研机构", "本年废止件数,现行有效件数", "结果维持,其他结果", "科研机构⏎⏎,''", "本年废止件数⏎⏎,''", "本年处理决定数量⏎行政许可,本年收费金额⏎行政许可"})
        void refused_whenAHeaderIsOfAnotherColumnOrGone(String official, String other) {
            Report report = Page.of("2021", PARAGRAPHS).with(official, other).report();

            assertThat(report.remarks()).extracting(Remark::kind).contains(Remark.Kind.HEADERS_DIFFER);
        }

        @Test
        void refused_whenTheSumStandsBeforeTheGroup() {
            Page.of("2021", PARAGRAPHS)
                    .with("法人或其他组织\n\n总计", "总计\n\n法人或其他组织")
                    .refuses("requests", Remark.Kind.HEADERS_DIFFER);
        }

        @Test
        void right_whenAHeaderRowIsWrongAboveRightFigures() {
            Page.of("2021", CELL_A_LINE)
                    .with("（六）其他处理 |", "项目 |\n本年新收件数 |\n上年结转件数 |\n（六）其他处理 |")
                    .readsRight();
        }
    }

    @Nested
    class Lines {

        @ParameterizedTest
        @CsvSource({
            "行政规范性文件,规范性文件",
            "行政规范性文件,行 政 规范性 文件",
            "规章,规 章",
            "三、本年度办理结果,三 、本年 度办 理 结果",
            "5.要求行政机关确认或重新出具已获取信息,5.要求行政机关确认或重 新出具已获取信息",
            "1.属于国家秘密,1、属于国家秘密",
            "1.属于国家秘密,1. 属于国家秘密",
            "1.属于国家秘密,①属于国家秘密",
            "1.属于国家秘密,属于国家秘密",
            "（七）总计,(七)总计",
            "（七）总计,总计",
            "（三）不予公开,（三）⏎⏎不予公开",
            "逾期不补正、行政机关,'逾期不补正, 行政机关'",
            "3.危及“三安全一稳定”,3.危及\"三安全一稳定\"",
            "规章,規章",
            "规章,規(guī)章",
            "行政规范性文件,規范性檔案",
            "行政复议,行政複(fù)議",
            "5.属于三类,5.屬于三類"
        })
        void right_whenALabelIsWrittenOtherwise(String official, String other) {
            Page.of("2021", PARAGRAPHS).with(official, other).readsRight();
        }

        @Test
        void right_whenThePageIsInTraditionalCharacters() {
            Page page = Page.of("2021", CELL_A_LINE);
            String traditional =
                    Transliterator.getInstance("Simplified-Traditional").transliterate(page.text());

            new Page(traditional, page.expected()).readsRight();
        }

        @Test
        void right_whenEverythingInBracketsIsGone() {
            Page page = Page.of("2021", CELL_A_LINE);

            new Page(page.text().replaceAll("（[^）]*）", ""), page.expected()).readsRight(Remark.Kind.UNIT_UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "2.其他法律行政法规禁止公开,2.其他法律行政止公开",
            "2.其他法律行政法规禁止公开,2.其他法律",
            "2.没有现成信息需要另行制作,2.没有现成信息需另行制作",
            "2.重复申请,3.重复申请",
            "四、结转下年度继续办理,四、结转下年度继续"
        })
        void warned_whenALabelIsDamaged(String official, String other) {
            Page.of("2021", PARAGRAPHS).with(official, other).readsRight(Remark.Kind.LABEL_DEPARTS);
        }

        @ParameterizedTest
        @CsvSource({"一、本年新收政府信息公开申请数量,一、本年结转政府信息公开申请数量", "2.重复申请,2.申请", "行政强制,行政", "1.属于国家秘密,1."})
        void refused_whenADamagedLabelCouldBeAnother(String official, String other) {
            Report report = Page.of("2021", PARAGRAPHS).with(official, other).report();

            assertThat(report.remarks()).extracting(Remark::kind).contains(Remark.Kind.LINE_MISSING);
        }

        @Test
        void refused_whenLabelsWereHitByMojibake() {
            Page.of("2021", PARAGRAPHS).with("2.重复申请", "2.?复?请").refuses("requests", Remark.Kind.LINE_MISSING);
        }

        @Test
        void right_whenTextWasHitByMojibakeAndLabelsWereNot() {
            Page.of("2021", PARAGRAPHS).with("二、主动公开政府信息情况", "?。ㄒ唬┲鲃庸_情况").readsRight();
        }

        @Test
        void right_whenAMirrorReplacedWordsInHeadings() {
            Page.of("2021", CELL_A_LINE)
                    .with("三、收到和处理政府信息公开申请情况", "三、收到和处理某某品牌申请情况")
                    .readsRight();
        }

        @Test
        void warned_whenAnAdditionalLineStandsThere() {
            Page.of("2021", ROW_A_LINE)
                    .with("第二十条第（五）项", "其他主动公开文件（含 2 类） | 0 | 0 | 0\n第二十条第（五）项")
                    .readsRight(Remark.Kind.LINE_EXTRA);
        }

        @Test
        void refused_whenAnUnknownLineStandsInThePlaceOfOne() {
            Page.of("2021", ROW_A_LINE).with("行政强制 |", "某某事项 |").refuses("disclosure", Remark.Kind.LINE_UNKNOWN);
        }

        @Test
        void warned_whenOtherOutcomesAreOneLine() {
            Page page = Page.of("2021", ROW_A_LINE);
            int from = page.text().indexOf("（六）其他处理");
            int to = page.text().indexOf("3.其他 |");
            String text =
                    page.text().substring(0, from) + page.text().substring(to).replace("3.其他 |", "（六）其他处理 |");

            List<String> gone = page.expected().form().cells().stream()
                    .map(Object::toString)
                    .filter(code -> code.contains("Overdue"))
                    .toList();
            new Page(text, page.expected())
                    .expectingBlank(gone.toArray(String[]::new))
                    .readsRight(Remark.Kind.LINES_MERGED);
        }

        @Test
        void refused_whenALabelIsGoneInScrapedText() {
            Page.of("2021", ROW_A_LINE).with("规章 |", "|").refuses("disclosure", Remark.Kind.LINE_MISSING);
        }

        @Test
        void refused_whenALineStandsTwice() {
            Page.of("2021", BLANKS).with("行政强制 18", "行政强制 18\n行政强制 18").refuses("disclosure", Remark.Kind.LINE_TWICE);
        }

        @Test
        void refused_whenTwoLabelsChangedPlaces() {
            Page.of("2021", BLANKS)
                    .with("行政处罚 17\n行政强制 18", "行政强制 17\n行政处罚 18")
                    .refuses("disclosure", Remark.Kind.CELL_DOUBTFUL);
        }
    }

    @Nested
    class InGrids {

        @Test
        void warned_whenALabelIsGone() {
            Report report = grids(cell -> cell.text().equals("行政处罚") ? cell.withText("") : cell);

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.LABEL_DEPARTS);
        }

        @Test
        void right_whenGroupLabelsAreEmpty() {
            Report report = grids(cell -> cell.role() == PaperCell.Role.GROUP ? cell.withText("") : cell);

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        }

        @Test
        void right_whenHeadersAreInvented() {
            Report report = grids(cell -> cell.role() == PaperCell.Role.HEADER ? cell.withText("数据1") : cell);

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        }

        @Test
        void right_whenAWrongHeaderRowStandsAboveTheLastLines() {
            Report report = Page.grids("2021", paper -> withRow(paper, 1, 23, "项目", "本年新收件数", "上年结转件数", "予以公开"));

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        }

        @Test
        void unreadable_whenACellHoldsAWord() {
            Report report = grids(cell -> cell.code().equals("requests.received.total") ? cell.withText("若干") : cell);

            assertThat(report.figures().cells(Figures.State.UNREADABLE))
                    .extracting(Object::toString)
                    .containsExactly("requests.received.total");
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.NOT_A_NUMBER);
        }

        private static Report grids(UnaryOperator<PaperCell> change) {
            return Page.grids(
                    "2021",
                    paper -> paper.with(paper.tables().stream()
                            .map(table -> table.with(table.rows().stream()
                                    .map(row -> row.stream().map(change).toList())
                                    .toList()))
                            .toList()));
        }

        private static PaperReport withRow(PaperReport paper, int table, int index, String... texts) {
            PaperTable changed = paper.tables().get(table);
            List<List<PaperCell>> rows = new ArrayList<>(changed.rows());
            List<PaperCell> row = new ArrayList<>();
            for (String text : texts) {
                row.add(new PaperCell(text, 1, 1, PaperCell.Role.HEADER, ""));
            }
            rows.add(index, row);
            List<PaperTable> tables = new ArrayList<>(paper.tables());
            tables.set(table, changed.with(rows));
            return paper.with(tables);
        }
    }

    @Test
    void notThisForm_whenTableHasOtherLabels() {
        Reading reading = new Page(
                        "2016年信息公开\n项目 | 数量\n主动公开信息数 | 12\n受理申请数 | 3",
                        Page.report("2021").figures())
                .reading();

        assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(Reading.Reason.NOT_THIS_FORM);
    }
}
