package io.huizong.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Document;
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

    private static List<Document.Part> read(String line) {
        TextLines lines = new TextLines();
        lines.add(line, 1);
        return lines.parts();
    }
}
