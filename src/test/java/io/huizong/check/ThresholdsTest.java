package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @ParameterizedTest
    @EnumSource
    void standard_whenTheOfficeSetsNothing(Threshold threshold) {
        assertThat(Thresholds.DEFAULT.of(threshold)).isEqualTo(threshold.standard());
    }

    @Test
    void whatTheOfficeSets_andNothingElse() {
        Thresholds thresholds = new Thresholds(Map.of(Threshold.RISE, 7L));

        assertThat(thresholds.of(Threshold.RISE)).isEqualTo(7);
        assertThat(thresholds.of(Threshold.FALL)).isEqualTo(5);
    }

    @Test
    void fault_whenAValueIsOutOfItsRange() {
        assertThat(new Thresholds(Map.of(Threshold.ALIKE, 100L)).of(Threshold.ALIKE))
                .isEqualTo(100);
        assertThatThrownBy(() -> new Thresholds(Map.of(Threshold.ALIKE, 101L)))
                .hasMessage("alike 应为 50–100，实为 101 / must be from 50 to 100, is 101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitChange", "unit-change", "UNITCHANGE", "unit.change"})
    void unitChange_whicheverWayASettingNamesIt(String name) {
        assertThat(Threshold.named(name)).contains(Threshold.UNIT_CHANGE);
        assertThat(Threshold.named(name + "s")).isEmpty();
    }

    @Test
    void nameIsTheSame_whenNothingChanges() {
        assertThat(Thresholds.DEFAULT)
                .hasToString("Thresholds[rise=5, fall=5, significant=30, unitChange=1000, copiedFigure=10,"
                        + " copiedDigits=12, alike=90, shortest=300, appeals=100, smallestSum=50, nearSum=2]");
        assertThat(new Thresholds(Map.of(Threshold.FALL, 5L))).hasToString(Thresholds.DEFAULT.toString());
        assertThat(new Thresholds(Map.of(Threshold.FALL, 6L))).asString().contains("fall=6");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsOnThePageOfSettings(Threshold threshold) throws IOException {
        assertThat(Files.readString(Path.of("src/site/markdown/settings.md")))
                .contains("| `%s` | %d | ".formatted(threshold.word(), threshold.standard()));
    }
}
