package io.huizong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.paper.FormTable.Box;
import io.huizong.publish.Example;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTableTest {

    @Test
    void asOnPaper_whenDisclosure_givenEdition2021() {
        assertThat(rows(Example.FORM, "disclosure"))
                .containsExactly(
                        "第二十条第（一）项[c4]",
                        "信息内容 本年制发件数 本年废止件数 现行有效件数",
                        "规章 # # #",
                        "行政规范性文件 # # #",
                        "第二十条第（五）项[c4]",
                        "信息内容 本年处理决定数量[c3]",
                        "行政许可 #[c3]",
                        "第二十条第（六）项[c4]",
                        "信息内容 本年处理决定数量[c3]",
                        "行政处罚 #[c3]",
                        "行政强制 #[c3]",
                        "第二十条第（八）项[c4]",
                        "信息内容 本年收费金额（单位：万元）[c3]",
                        "行政事业性收费 #[c3]");
    }

    @Test
    void lastColumnWidened_whenBlockIsNarrower_givenEdition2019() {
        assertThat(rows(Example.FORM_2019, "disclosure"))
                .contains("信息内容 上一年项目数量 本年增/减[c2]", "行政事业性收费 # #[c2]", "信息内容 采购项目数量 采购总金额（万元）[c2]", "政府集中采购 # #[c2]");
    }

    @Test
    void groupsMerged_whenRequests_givenEdition2021() {
        assertThat(rows(Example.FORM, "requests"))
                .hasSize(28)
                .startsWith(
                        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[r3][c3] 申请人情况[c7]",
                        "自然人[r2] 法人或其他组织[c5] 总计[r2]",
                        "商业企业 科研机构 社会公益组织 法律服务机构 其他",
                        "一、本年新收政府信息公开申请数量[c3] # # # # # # #")
                .contains(
                        "三、本年度办理结果[r22] （一）予以公开[c2] # # # # # # #",
                        "（三）不予公开[r8] 1.属于国家秘密 # # # # # # #",
                        "2.其他法律行政法规禁止公开 # # # # # # #",
                        "（四）无法提供[r3] 1.本机关不掌握相关政府信息 # # # # # # #",
                        "（七）总计[c2] # # # # # # #");
    }

    @Test
    void linesSideBySide_whenAppeals() {
        assertThat(rows(Example.FORM, "appeals"))
                .containsExactly(
                        "行政复议[c5] 行政诉讼[c10]",
                        "结果维持[r2] 结果纠正[r2] 其他结果[r2] 尚未审结[r2] 总计[r2] 未经复议直接起诉[c5] 复议后起诉[c5]",
                        "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计",
                        "# # # # # # # # # # # # # # #");
    }

    @ParameterizedTest
    @CsvSource({"2019, disclosure", "2019, requests", "2019, appeals", "2021, disclosure", "2021, requests"})
    void everyCellOnce_andNoGap(String edition, String code) {
        Form form = edition.equals("2019") ? Example.FORM_2019 : Example.FORM;
        FormTable layout = layout(form, code);

        assertThat(layout.rows().stream().flatMap(List::stream).filter(box -> box.cell() != null))
                .extracting(Box::cell)
                .containsExactlyElementsOf(form.cells().stream()
                        .filter(cell -> cell.table().equals(code))
                        .toList());
        assertThat(area(layout))
                .isEqualTo((long) layout.rows().size() * (layout.labelColumns() + layout.valueColumns()));
    }

    private static long area(FormTable layout) {
        return layout.rows().stream()
                .flatMap(List::stream)
                .mapToLong(box -> (long) box.rowSpan() * box.columnSpan())
                .sum();
    }

    private static List<String> rows(Form form, String code) {
        return layout(form, code).rows().stream()
                .map(row -> row.stream().map(FormTableTest::draw).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String draw(Box box) {
        return (box.cell() == null ? box.text() : "#")
                + (box.rowSpan() > 1 ? "[r" + box.rowSpan() + "]" : "")
                + (box.columnSpan() > 1 ? "[c" + box.columnSpan() + "]" : "");
    }

    private static FormTable layout(Form form, String code) {
        Table table = form.table(code).orElseThrow();
        return FormTable.of(form, table);
    }
}
