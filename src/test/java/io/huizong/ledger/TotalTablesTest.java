package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.Figures;
import io.huizong.rollup.Totals;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalTablesTest extends LedgerTest {

    private static final String RECEIVED = "requests.received.total";

    TotalTablesTest(TestDatabase kind) {
        super(kind);
    }

    private static Totals totals(long received, boolean isOpen) {
        Totals totals = new Totals(FORM);
        totals.add(Figures.blank(FORM).with(RECEIVED, received), isOpen);
        return totals;
    }

    @Test
    void sumsAreReadBackByAgency_withWhatComesFromOpenFindings() {
        Totals city = totals(3_000_000_000L, false);
        city.add(totals(7, true));
        Map<String, Totals> byCode = Map.of("SL", city, "SL10", totals(7, true));

        ledger.totals().replace(FORM, 2024, byCode);

        assertThat(ledger.totals().of(FORM, 2024)).isEqualTo(byCode);
    }

    @Test
    void sumsOfAYear_takeThePlaceOfThoseBefore_andOfNoOtherYears() {
        ledger.totals().replace(FORM, 2023, Map.of("SL", totals(1, false)));
        ledger.totals().replace(FORM, 2024, Map.of("SL", totals(2, false), "SL10", totals(2, false)));

        ledger.totals().replace(FORM, 2024, Map.of("SL", totals(3, false)));

        assertThat(ledger.totals().of(FORM, 2024)).isEqualTo(Map.of("SL", totals(3, false)));
        assertThat(ledger.totals().of(FORM, 2023)).isEqualTo(Map.of("SL", totals(1, false)));
    }

    @Test
    void editionsAreKeptApart() {
        ledger.totals().replace(FORM, 2024, Map.of("SL", totals(2, false)));

        assertThat(ledger.totals().of(OLD_FORM, 2024)).isEmpty();
    }

    @Test
    void yearWithoutSums_hasNone() {
        assertThat(ledger.totals().of(FORM, 2024)).isEmpty();
    }

    @Test
    void administratorReadsSums_inColumnsNamedAfterTheCells() {
        ledger.totals().replace(FORM, 2024, Map.of("SL", totals(3, true)));

        String sql =
                "select requests_received_total from totals_2021 where report_year = 2024 and code = 'SL' and part = ?";
        assertThat(jdbc.queryForObject(sql, Long.class, "sum")).isEqualTo(3);
        assertThat(jdbc.queryForObject(sql, Long.class, "open")).isEqualTo(3);
    }
}
