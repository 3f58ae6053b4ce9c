package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.waivers.Waiver;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverTableTest extends LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    WaiverTableTest(TestDatabase kind) {
        super(kind);
    }

    private static Waiver waiver(String cell, String who, LocalDate when) {
        return new Waiver("SUM-1", "SL02", 2024, cell, "属实", who, when);
    }

    private static Waiver waiver() {
        return waiver("requests.received.total", "复核一", DAY);
    }

    @Test
    void waiverCoversTheValuesThatItWasFirstAppliedTo_andNoOthers() {
        assertThat(ledger.waivers().covers(waiver(), "3 4")).isTrue();

        assertThat(ledger.waivers().covers(waiver(), "3 4")).isTrue();
        assertThat(ledger.waivers().covers(waiver(), "3 5")).isFalse();
    }

    @Test
    void waiverOfANewDay_coversNewValues_andTheOldOneStillItsOwn() {
        ledger.waivers().covers(waiver(), "3 4");

        Waiver renewed = waiver("requests.received.total", "复核一", DAY.plusDays(1));

        assertThat(ledger.waivers().covers(renewed, "3 5")).isTrue();
        assertThat(ledger.waivers().covers(waiver(), "3 4")).isTrue();
    }

    @Test
    void waiversOfOthersAndOfOtherCells_areBoundEachToItsOwnValues() {
        ledger.waivers().covers(waiver(), "3 4");

        assertThat(ledger.waivers().covers(waiver("", "复核一", DAY), "8")).isTrue();
        assertThat(ledger.waivers().covers(waiver("requests.received.total", "复核二", DAY), "9"))
                .isTrue();
        assertThat(ledger.waivers().covers(waiver(), "8")).isFalse();
    }

    @Test
    void reasonIsKept_forThoseWhoReadTheLedger() {
        ledger.waivers().covers(waiver(), "3 4");

        assertThat(jdbc.queryForObject("select reason from waiver where who = '复核一'", String.class))
                .isEqualTo("属实");
    }
}
