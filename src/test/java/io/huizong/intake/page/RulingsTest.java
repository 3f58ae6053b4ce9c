package io.huizong.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a page draw one table: a box from (100, 50) to (300, 150) and lines beside it. */
class RulingsTest {

    private static final List<Ruling> BOX = List.of(
            new Ruling(false, 50, 100, 300),
            new Ruling(false, 150, 100, 300),
            new Ruling(true, 100, 50, 150),
            new Ruling(true, 300, 50, 150));

    @Test
    void sideOfTable_whenItStandsAloneAndIsAsHigh() {
        assertThat(table(new Ruling(true, 60, 50, 150))).hasSize(5);
    }

    @Test
    void bothSides_whenTwoColumnsAreNotCrossed() {
        assertThat(table(new Ruling(true, 40, 50, 150), new Ruling(true, 60, 50, 150)))
                .hasSize(6);
    }

    @ParameterizedTest(name = "x {0}, from {1} to {2}")
    @CsvSource({"60, 50, 140", "60, 60, 150", "60, 20, 180", "340, 50, 150", "200, 160, 260"})
    void noneOfTheTable_whenItIsNotAsHighOrNotLeftOfIt(double at, double from, double to) {
        assertThat(table(new Ruling(true, at, from, to))).hasSize(4);
    }

    private static List<Ruling> table(Ruling... others) {
        List<Ruling> all = new ArrayList<>(BOX);
        all.addAll(List.of(others));
        return Rulings.groups(all).stream()
                .filter(group -> group.containsAll(BOX))
                .findFirst()
                .orElseThrow();
    }
}
