package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.waivers.Waiver;
import io.huizong.rollup.year.WaivedValues;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

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

    private static WaivedValues values(Waiver waiver, String digest) {
        return new WaivedValues(waiver, digest);
    }

    @Test
    void waiverIsReadBackWithTheValuesThatItWasGivenFor() {
        WaivedValues given = values(waiver(), "digest of 3 4");
        ledger.waivers().insert(List.of(given));

        assertThat(ledger.waivers().of(2024)).containsExactly(given);
        assertThat(ledger.waivers().of(2023)).isEmpty();
    }

    @Test
    void waiversOfAnotherDayPersonOrCell_areKeptBesideIt() {
        List<WaivedValues> given = List.of(
                values(waiver(), "1"),
                values(waiver("requests.received.total", "复核一", DAY.plusDays(1)), "2"),
                values(waiver("requests.received.total", "复核二", DAY), "3"),
                values(waiver("", "复核一", DAY), "4"));
        ledger.waivers().insert(given);

        assertThat(ledger.waivers().of(2024)).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void sameWaiver_isNotRecordedTwice() {
        ledger.waivers().insert(List.of(values(waiver(), "1")));

        assertThatThrownBy(() -> ledger.waivers().insert(List.of(values(waiver(), "2"))))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
