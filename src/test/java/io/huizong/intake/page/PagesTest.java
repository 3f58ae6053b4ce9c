package io.huizong.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is the report's and what the paper's. */
class PagesTest {

    private static final double SIZE = 10;

    @Test
    void lastLineStays_whenPagesHaveNoNumbers() {
        assertThat(text(List.of("标题", "甲。", "乙。"), List.of("丙。"))).isEqualTo("标题甲。乙。丙。");
    }

    @Test
    void runningHeadGoes_whenEachPageRepeatsIt() {
        assertThat(text(List.of("年度报告", "甲。"), List.of("年度报告", "乙。"))).isEqualTo("年度报告甲。乙。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/25/26, 2:15 AM 某网站",
                "2024/1/15 10:23",
                "2024/1/15 上午10:23 年报",
                "file:///C:/年报.html 1/3",
                "ﬁle:///C:/年报.html 1/3",
                "https://www.example.gov.cn/a.html 12/13"
            })
    void lineOfBrowserGoes_whenPageIsPrintedFromOne(String line) {
        assertThat(text(List.of(line, "甲。", "乙。"))).isEqualTo("甲。乙。");
        assertThat(text(List.of("甲。", "乙。", line))).isEqualTo("甲。乙。");
    }

    @Test
    void dateOfReportStays() {
        assertThat(text(List.of("2024年1月15日", "甲。"))).isEqualTo("2024年1月15日甲。");
    }

    @Test
    void headingStandsByItself_whenLineBeforeIsAsLong() {
        assertThat(paragraphs(List.of("示例市数据局2023年报告", "一、总体情况综述如下列", "工作按计划全部完成了好")))
                .startsWith("示例市数据局2023年报告");
    }

    @ParameterizedTest
    @CsvSource({"⽰例市⼈⺠政府,示例市人民政府", "⻓江⻔⻋⻅⻚,长江门车见页", "工作,工作"})
    void radicalsAreRead_asTheCharactersOfTheirShape(String shown, String read) {
        assertThat(new Glyph(shown, new Box(0, 0, 1, 1)).text()).isEqualTo(read);
    }

    @Test
    void unknown_whenCharacterIsPrivate() {
        assertThat(new Glyph("\uE001", new Box(0, 0, 1, 1)).text()).isEqualTo(Glyph.UNKNOWN);
    }

    @SafeVarargs
    private static String text(List<String>... pages) {
        return String.join("", paragraphs(pages));
    }

    @SafeVarargs
    private static List<String> paragraphs(List<String>... pages) {
        Pages collected = new Pages();
        for (List<String> lines : pages) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                glyphs.addAll(line(lines.get(i), 50 + 30 * i));
            }
            collected.add(new Page(glyphs, List.of()));
        }
        return collected.document(List.of()).parts().stream()
                .map(part -> ((Document.Paragraph) part).text())
                .toList();
    }

    private static List<Glyph> line(String text, double top) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = 50;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            double width = character < 0x2000 ? SIZE / 2 : SIZE;
            if (character != ' ') {
                glyphs.add(new Glyph(String.valueOf(character), new Box(left, top, left + width, top + SIZE)));
            }
            left += width;
        }
        return glyphs;
    }
}
