package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is, which year, and when it was published. */
class TitleQuirksTest {

    private static final String TITLE = "示例市科学技术局2021年政府信息公开工作年度报告";

    @Nested
    class Titles {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "示例市科学技术局2024年政府信息公开工作年度报告",
                    "示例市科学技术局2024年政府⏎信息公开工作年度报告",
                    "示例市科学技术局⏎2024年政府信息公开⏎工作年度报告",
                    "示例市科学技术局2024年度政府信息公开工作年度报告",
                    "示例市科学技术局2024年度政府信息公开工作报告",
                    "示例市科学技术局2024年政府信息公开年报",
                    "示例市科学技术局2024年政府信息工作年度报告",
                    "示例市科学技术局2024政府信息公开工作年度报告",
                    "2024年示例市科学技术局政府信息公开工作年度报告",
                    "2024年度示例市科学技术局政府信息公开年度报告",
                    "示例市科学技术局政府信息公开工作年度报告(2024年)",
                    "示例市科学技术局政府信息公开工作年度报告⏎（2024年）",
                    "示例市科学技术局关于2024年政府信息公开工作的年度报告",
                    "示例市科学技术局 2024 年政府信息公开工作年度报告",
                    "《示例市科学技术局2024年政府信息公开工作年度报告》",
                    "示例市科学技术局二〇二四年政府信息公开工作年度报告",
                    "示例市科学技术局2024年政府信息公开年度报告-示例市政府网",
                    "标题：示例市科学技术局2024年政府信息公开工作年度报告",
                    "示例市⏎科学技术局⏎2024年度政府信息公开⏎工作年度报告",
                    "示例市⏎科学技术局2024年政府信息公开工作年度报告",
                    "索引号 | 014314799/2023-00002⏎示例市科学技术局2024年政府信息公开工作年度报告",
                    "首页⏎信息公开⏎示例市科学技术局2024年政府信息公开工作年度报告"
                })
        void agencyAndYear_whenTitleIsWrittenOtherwise(String title) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, title).report();

            assertThat(report.agencyName()).isEqualTo("示例市科学技术局");
            assertThat(report.year()).isEqualTo(2024);
            assertThat(report.remarks()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "示例区人民政府2024年政府信息公开工作年度报告,示例区人民政府",
            "示例市⏎示例区教育局2024年政府信息公开工作年度报告,示例区教育局",
            "示例市人民政府⏎示例市教育局2024年政府信息公开工作年度报告,示例市教育局",
            "首页 > 示例市⏎教育局2024年政府信息公开工作年度报告,教育局",
            "示例区人民政府政府信息公开工作年度报告（2024年）,示例区人民政府",
            "2024年示例区人民政府信息公开工作年度报告,示例区人民政府",
            "示例市2024年政府信息公开工作年度报告,示例市",
            "示例镇二〇二四年度政务公开工作年度报告,示例镇",
            "示例市規劃局2024年政府信息公開工作年度報告,示例市規劃局"
        })
        void agency_whenTitleNamesIt(String title, String agency) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, title).report();

            assertThat(report.agencyName()).isEqualTo(agency);
            assertThat(report.year()).isEqualTo(2024);
        }

        @ParameterizedTest
        @ValueSource(strings = {"我局2024年政府信息公开工作年度报告", "2024年政府信息公开工作年度报告", "本机关2024年政府信息公开年报", "我镇2024年政府信息公开工作年度报告"})
        void noAgency_whenTitleNamesNone(String title) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, title).report();

            assertThat(report.agencyName()).isNull();
            assertThat(report.year()).isEqualTo(2024);
        }

        @Test
        void agencyAndYear_whenOnlyTheFilesMetadataTellThem() {
            Document document = PaperGrids.write(PaperReport.of(Page.report("2021")));
            List<Document.Part> parts = new ArrayList<>(document.parts());
            parts.remove(0);
            List<String> metadata = List.of("首页", "示例市教育局2023年政府信息公开工作年度报告_示例市政府网");

            Report report = ((Reading.Read) new Recogniser(Forms.load())
                            .read(new Document(parts, metadata), Format.HTML, new Budget(Limits.DEFAULT)))
                    .report();

            assertThat(report.agencyName()).isEqualTo("示例市教育局");
            assertThat(report.year()).isEqualTo(2023);
        }

        @Test
        void noYear_whenItStandsAloneAboveTheTitle() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, "2025年\n示例市科学技术局政府信息公开工作年度报告")
                    .report();

            assertThat(report.agencyName()).isEqualTo("示例市科学技术局");
            assertThat(report.year()).isNull();
        }

        @Test
        void noAgencyAndNoYear_whenNothingTellsThem() {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE + "\n", "").report();

            assertThat(report.agencyName()).isNull();
            assertThat(report.year()).isNull();
        }
    }

    @Nested
    class Fields {

        @ParameterizedTest
        @ValueSource(strings = {"信息来源:⏎示例市档案馆", "信息来源：示例市档案馆", "发布机构：示例市档案馆", "来源: 示例市档案馆 浏览次数：12", "发布单位⏎示例市档案馆"})
        void agencyOfTheField_whenThereIsNoTitle(String field) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, field).report();

            assertThat(report.agencyName()).isEqualTo("示例市档案馆");
        }

        @Test
        void agencyOfTheTitle_whenAFieldNamesAnother() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, "来源：示例市政府网\n" + TITLE)
                    .report();

            assertThat(report.agencyName()).isEqualTo("示例市科学技术局");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "机关名称 | 示例市档案馆⏎机关代码 | SL07⏎报告年度 | 2023",
                    "机关名称：示例市档案馆⏎机关代码：SL07⏎报告年度：2023年",
                    "机关名称⏎示例市档案馆⏎机关代码⏎SL07⏎报告年度⏎2023年度"
                })
        void nameCodeAndYear_whenOurTemplateAskedForThem(String fields) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, fields).report();

            assertThat(report.agencyName()).isEqualTo("示例市档案馆");
            assertThat(report.agencyCode()).isEqualTo("SL07");
            assertThat(report.year()).isEqualTo(2023);
            assertThat(report.remarks()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"机关名称⏎机关代码⏎报告年度", "发布机构⏎发布日期⏎索引号", "发布机构 | 文号⏎主题分类 | 概述", "机关代码：⏎报告年度：二三年"})
        void nobodyAndNoYear_whenFieldsAreEmpty(String fields) {
            Report report = Page.of("2021", PARAGRAPHS).with(TITLE, fields).report();

            assertThat(report.agencyName()).isNull();
            assertThat(report.agencyCode()).isNull();
            assertThat(report.year()).isNull();
        }

        @Test
        void yearOfTheTitle_whenTheFieldSaysAnother() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, "报告年度：2020\n" + TITLE)
                    .report();

            assertThat(report.year()).isEqualTo(2021);
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.PERIOD_DIFFERS);
        }

        @ParameterizedTest
        @CsvSource({
            "发布时间:⏎2025-01-21 17:17,2025-01-21",
            "发布日期：2025年1月21日,2025-01-21",
            "发布日期：2025/1/21,2025-01-21",
            "公开日期 | 2025.01.21,2025-01-21",
            "发布时间：20251月21日,2025-01-21",
            "发布时间：20250121,2025-01-21"
        })
        void published_whenADateIsNamed(String field, String date) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, field + "\n" + TITLE)
                    .report();

            assertThat(report.published()).isEqualTo(date);
        }

        @ParameterizedTest
        @ValueSource(strings = {"发布时间：1970-01-01", "发布时间：2025-13-41", "发布时间：昨天", "更新：2025-01-21"})
        void notPublished_whenTheDateCannotBe(String field) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, field + "\n" + TITLE)
                    .report();

            assertThat(report.published()).isNull();
        }
    }

    @Nested
    class Years {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2023年1月1日至2023年12月31日",
                    "2023 年 1 月 1 日至 2023 年 12 月 31 日",
                    "2023年1月1日起至12月31日止",
                    "2023年1月1日—2023年12月31",
                    "20231月1日至202312月31日",
                    "2023年1月1日至20231231日"
                })
        void yearOfThePeriod_whenTitleHasNone(String period) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, "示例市科学技术局政府信息公开工作年度报告\n本报告所列数据的统计期限自" + period + "。")
                    .report();

            assertThat(report.year()).isEqualTo(2023);
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.YEAR_FROM_TEXT);
        }

        @Test
        void yearOfTheTitle_whenThePeriodIsAnother() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, TITLE + "\n统计期限为2020年1月1日至2020年12月31日。")
                    .report();

            assertThat(report.year()).isEqualTo(2021);
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.PERIOD_DIFFERS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021年1月1日至2020年12月31日", "202020年1月1日"})
        void yearOfTheTitle_whenThePeriodCannotBe(String period) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, TITLE + "\n统计期限为" + period + "。")
                    .report();

            assertThat(report.year()).isEqualTo(2021);
            assertThat(report.remarks()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {2023, 2031})
        void yearOfTheText_whenNothingElseTellsIt(int year) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE + "\n", "")
                    .with(
                            "一、总体情况\n工作按计划完成。",
                            "一、总体情况\n2023年，工作按计划完成。2023年，公开12条。较2022年增加3条。".replace("2023", "" + year))
                    .report();

            assertThat(report.year()).isEqualTo(year);
            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.YEAR_FROM_TEXT);
        }

        @Test
        void noYear_whenTheTextSpeaksOfTwo() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE + "\n", "")
                    .with("一、总体情况\n工作按计划完成。", "一、总体情况\n2022年，工作按计划完成。2023年，公开12条。")
                    .report();

            assertThat(report.year()).isNull();
        }

        @Test
        void noYear_whenOnlyAnAddressHoldsOne() {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with(TITLE, "http://www.example.gov.cn/2019/zbxx/202601/t19700101.html")
                    .report();

            assertThat(report.year()).isNull();
            assertThat(report.agencyName()).isNull();
        }
    }
}
