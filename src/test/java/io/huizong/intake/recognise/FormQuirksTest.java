package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.CELL_A_LINE;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static io.huizong.intake.paper.TextLayout.ROW_A_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a file is on, and which of its tables stand in it. */
class FormQuirksTest {

    @Nested
    class Editions {

        @ParameterizedTest
        @CsvSource({"2019,2022", "2021,2020"})
        void editionOfTheLabels_whenYearIsAnother(String edition, String year) {
            Page page = Page.of(edition, PARAGRAPHS).with("局" + edition + "年", "局" + year + "年");

            assertThat(page.report().form().edition()).isEqualTo(edition);
            assertThat(page.report().figures()).isEqualTo(page.expected());
            assertThat(page.report().year()).isEqualTo(Integer.valueOf(year));
        }

        @Test
        void blockIsRefused_whenItBearsTheWordsOfAnotherEdition() {
            Report report = Page.of("2021", ROW_A_LINE)
                    .with("本年制发件数 | 本年废止件数 | 现行有效件数", "本年新 | 本年新 | 对外公开总数量")
                    .report();

            assertThat(report.form().edition()).isEqualTo("2021");
            assertThat(report.figures().cells(Figures.State.UNREADABLE))
                    .extracting(Cell::code)
                    .allMatch(code -> code.matches("disclosure\\.(regulations|normativeDocuments)\\..*"))
                    .hasSize(6);
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.HEADERS_DIFFER);
        }

        @Test
        void notReadOnAnotherEdition_whenHeadersAreGone() {
            Page page = Page.of("2019", ROW_A_LINE);
            String text = page.text().replaceAll("(?m)^信息内容.*\n", "");

            new Page(text, page.expected()).readsRight(Remark.Kind.UNIT_UNKNOWN);
        }
    }

    @Nested
    class Tables {

        @ParameterizedTest
        @CsvSource({"0,disclosure", "1,requests", "2,appeals"})
        void missing_whenATableIsNotThere(int index, String table) {
            Report report = Page.grids("2021", paper -> withTables(paper, tables -> tables.remove(index)));

            assertThat(report.remark(Remark.Kind.TABLE_MISSING).orElseThrow().where())
                    .isEqualTo(table);
            assertThat(report.figures().cells(Figures.State.UNREADABLE))
                    .allMatch(cell -> cell.table().equals(table))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2})
        void right_whenATableStandsTwiceWithTheSameFigures(int index) {
            Report report = Page.grids("2021", paper -> withTables(paper, tables -> tables.add(tables.get(index))));

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        }

        @ParameterizedTest
        @CsvSource({"0,17,disclosure", "1,20,requests", "2,195,appeals"})
        void refused_whenATableStandsTwiceWithOtherFigures(int index, String figure, String table) {
            Report report = Page.grids(
                    "2021", paper -> withTables(paper, tables -> tables.add(changed(tables.get(index), figure))));

            assertThat(report.remark(Remark.Kind.TABLE_TWICE).orElseThrow().where())
                    .isEqualTo(table);
            assertThat(report.figures().cells(Figures.State.UNREADABLE))
                    .allMatch(cell -> cell.table().equals(table))
                    .isNotEmpty();
        }

        @Test
        void right_whenATableIsCutInTwo() {
            Report report = Page.grids(
                    "2021",
                    paper -> withTables(paper, tables -> {
                        PaperTable whole = tables.remove(1);
                        tables.add(
                                1,
                                whole.with(whole.rows().subList(15, whole.rows().size())));
                        tables.add(1, whole.with(whole.rows().subList(0, 15)));
                    }));

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        }

        @Test
        void refused_whenACutTableLostALine() {
            Report report = Page.grids(
                    "2021",
                    paper -> withTables(paper, tables -> {
                        PaperTable whole = tables.remove(1);
                        tables.add(
                                1,
                                whole.with(whole.rows().subList(15, whole.rows().size())));
                        tables.add(1, whole.with(whole.rows().subList(0, 14)));
                    }));

            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.LINE_MISSING);
        }

        @Test
        void right_whenAppealsStandBelowOneAnother() {
            Page page = Page.of("2021", CELL_A_LINE);
            String text = page.text().substring(0, page.text().indexOf("行政复议 |"))
                    + "项目 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n"
                    + "行政复议 | 195 | 196 | 197 | 198 | 199\n"
                    + "未经复议直接起诉 | 200 | 201 | 202 | 203 | 204\n"
                    + "复议后起诉 | 205 | 206 | 207 | 208 | 209\n"
                    + page.text().substring(page.text().indexOf("五、存在"));

            new Page(text, page.expected()).readsRight();
        }

        @Test
        void right_whenAMetadataTableStandsBeforeTheReport() {
            Page.of("2021", CELL_A_LINE)
                    .with("一、总体情况", "索引号 | 014314799/2024-00002\n分类 | 信息公开年报 | 12\n一、总体情况")
                    .readsRight();
        }
    }

    @Nested
    class OtherForms {

        @Test
        void notThisForm_whenAReportOf2016HasNoTables() {
            Reading reading = page(
                    "示例市科学技术局2016年政府信息公开工作年度报告\n一、基本工作情况\n全年主动公开信息 120 条。\n" + "二、依申请公开情况\n受理申请 3 件。\n七、存在的不足\n人手不够。");

            assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(Reading.Reason.NOT_THIS_FORM);
            assertThat(((Reading.Unreadable) reading).year()).isEqualTo(2016);
        }

        @Test
        void notThisForm_whenATextIsNoReport() {
            assertThat(((Reading.Unreadable) page("关于召开会议的通知\n各科室：请于周一到会。")).reason())
                    .isEqualTo(Reading.Reason.NOT_THIS_FORM);
        }

        private static Reading page(String text) {
            return new Page(text, Page.report("2021").figures()).reading();
        }
    }

    private static PaperReport withTables(PaperReport paper, java.util.function.Consumer<List<PaperTable>> change) {
        List<PaperTable> tables = new ArrayList<>(paper.tables());
        change.accept(tables);
        return paper.with(tables);
    }

    private static PaperTable changed(PaperTable table, String figure) {
        return table.with(table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.text().equals(figure) ? cell.withText("7") : cell)
                        .toList())
                .toList());
    }
}
