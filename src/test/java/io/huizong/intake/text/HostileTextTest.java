package io.huizong.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that could take for ever to tell apart. */
@Timeout(60)
class HostileTextTest {

    private static final String BLANKS = " ".repeat(1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"---", "---|---", "| --- | :---: |", "  :--- | ---:  "})
    void passedOver_whenLineIsARule(String line) {
        assertThat(read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--- 规章", "| --- | 规章 |"})
    void kept_whenWordsStandBesideDashes(String line) {
        assertThat(read(line)).hasSize(1);
    }

    @Test
    void kept_whenAMillionBlanksStandAroundDashes() {
        assertThat(read(BLANKS + "---" + BLANKS + "规章")).hasSize(1);
    }

    @Test
    void passedOver_whenARuleHasManyCells() {
        assertThat(read("---|".repeat(250_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|", "1\t", "1 "})
    void limit_whenALineHasTooManyCells(String cell) {
        assertThat(read(cell.repeat(100_000))).hasSize(1);

        assertThatThrownBy(() -> read(cell.repeat(1_100_000))).isInstanceOf(Budget.SpentException.class);
    }

    private static List<Document.Part> read(String line) {
        TextLines lines = new TextLines(new Budget(Limits.DEFAULT));
        lines.add(line, 1);
        return lines.parts();
    }
}
