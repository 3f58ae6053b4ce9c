package io.huizong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.publish.Example;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    private static List<String> draw(Form form, String table, String figure, int width) {
        return new TextForm(cell -> figure, width).draw(form, form.table(table).orElseThrow());
    }

    @Test
    void labelsOnSeveralLines_whenTerminalIsNarrow() {
        assertThat(draw(Example.FORM, "appeals", "7", 76))
                .containsExactly(
                        "┌────────────────────────┬─────────────────────────────────────────────────┐",
                        "│        行政复议        │                    行政诉讼                     │",
                        "├────┬────┬────┬────┬────┼────────────────────────┬────────────────────────┤",
                        "│结果│结果│其他│尚未│总计│    未经复议直接起诉    │       复议后起诉       │",
                        "│维持│纠正│结果│审结│    ├────┬────┬────┬────┬────┼────┬────┬────┬────┬────┤",
                        "│    │    │    │    │    │结果│结果│其他│尚未│总计│结果│结果│其他│尚未│总计│",
                        "│    │    │    │    │    │维持│纠正│结果│审结│    │维持│纠正│结果│审结│    │",
                        "├────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┤",
                        "│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│   7│",
                        "└────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┘");
    }

    @Test
    void columnsGrow_whenFiguresNeedIt() {
        assertThat(draw(Example.FORM, "appeals", "1000000", 60)).contains("│1000000".repeat(15) + "│");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 80, 100, 200})
    void everyLabelStandsInFull(int width) {
        for (Form form : List.of(Example.FORM_2019, Example.FORM)) {
            for (Line line : form.table("requests").orElseThrow().lines()) {
                assertThat(column(draw(form, "requests", "0", width)))
                        .as(line.label())
                        .contains(line.label());
            }
        }
    }

    /** The labels of lines as they read downwards. */
    private static String column(List<String> drawn) {
        StringBuilder labels = new StringBuilder();
        for (String row : drawn) {
            String[] boxes = row.split("[│├┤┼]", -1);
            if (boxes.length > 8) {
                labels.append(boxes[boxes.length - 9].strip());
            }
        }
        return labels.toString();
    }
}
