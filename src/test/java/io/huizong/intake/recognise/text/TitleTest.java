package io.huizong.intake.recognise.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.cell.Folding;
import io.huizong.report.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void linesAreJoined_whenTitleStandsOnTwo() {
        assertThat(title("示例市科学技术局2024年政府", "信息公开工作年度报告")).isEqualTo(new Title("示例市科学技术局", 2024));
    }

    @Test
    void oneLineGoesFirst_whenOtherLinesStandAboveIt() {
        assertThat(title("栏目导航", "示例市科学技术局2024年政府信息公开工作年度报告")).isEqualTo(new Title("示例市科学技术局", 2024));
    }

    @Test
    void year_whenItIsOfADecadeToCome() {
        assertThat(title("示例市科学技术局2031年政府信息公开工作年度报告").year()).isEqualTo(2031);
        assertThat(title("示例市科学技术局二〇三一年政府信息公开工作年度报告").year()).isEqualTo(2031);
    }

    @Test
    void agency_whenTheWordForYearStandsTwice() {
        assertThat(title("示例市科学技术局 2024年年政府信息公开工作年度报告")).isEqualTo(new Title("示例市科学技术局", 2024));
        assertThat(title("示例市科学技术局 2024年度年政府信息公开工作年度报告")).isEqualTo(new Title("示例市科学技术局", 2024));
    }

    @Test
    void cellsAreNotJoined_whenTitleStandsInATable() {
        assertThat(Title.in(List.of(passage("名称", true), passage("2024年政府信息公开工作年度报告", true))))
                .contains(new Title(null, 2024));
    }

    private static Title title(String... lines) {
        return Title.in(Stream.of(lines).map(line -> passage(line, false)).toList())
                .orElseThrow();
    }

    private static Passage passage(String text, boolean isTable) {
        return new Passage(text, Folding.compact(text), isTable, Place.NONE);
    }
}
