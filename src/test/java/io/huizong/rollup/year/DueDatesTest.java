package io.huizong.rollup.year;

import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.rollup.Submitted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports that are late and reports that are missing. */
class DueDatesTest {

    private static final LocalDate IN_TIME = LocalDate.of(2025, 1, 20);
    private static final LocalDate LATE = LocalDate.of(2025, 2, 3);

    private static List<String> rules(CityInMemory city) {
        return city.decided().compared().stream()
                .filter(finding -> OFFICE.code().equals(finding.code()))
                .map(Finding::rule)
                .toList();
    }

    @Test
    void missing_whenNothingCame() {
        assertThat(rules(new CityInMemory())).containsExactly("CITY-1");
    }

    @Test
    void nothing_whenTheReportCameInTime() {
        assertThat(rules(new CityInMemory().files(Submitted.by(OFFICE, 1).on(IN_TIME), received(1))))
                .isEmpty();
    }

    @Test
    void late_whenTheReportCameAfterItsDay() {
        assertThat(rules(new CityInMemory().files(Submitted.by(OFFICE, 1).on(LATE), received(1))))
                .containsExactly("CITY-2");
    }

    @Test
    void notMissing_whenItsFileCannotBeRead() {
        assertThat(rules(new CityInMemory().filesUnreadable(Submitted.by(OFFICE, 1))))
                .isEmpty();
    }
}
