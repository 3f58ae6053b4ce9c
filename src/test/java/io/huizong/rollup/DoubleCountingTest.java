package io.huizong.rollup;

import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.INSTITUTION;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.ZONE;
import static io.huizong.rollup.City.ZONE_BUREAU;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import org.junit.jupiter.api.Test;

/** Reports that would count twice (CITY-5). */
class DoubleCountingTest {

    private static DoubleCounting on(City city) {
        return new DoubleCounting(city.addedUp(), City.FORM);
    }

    @Test
    void totalFedBack_isFound() {
        City city = new City()
                .files(TOWNSHIP, received(3))
                .files(COUNTY_BUREAU, received(4))
                .files(OFFICE, received(7));

        Finding finding = on(city).totalFedBack(OFFICE, received(7)).orElseThrow();

        assertThat(finding.rule()).isEqualTo("CITY-5");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.code()).isEqualTo("A1");
    }

    @Test
    void reportOfAnotherSize_isNoTotal() {
        City city = new City()
                .files(TOWNSHIP, received(3))
                .files(COUNTY_BUREAU, received(4))
                .files(OFFICE, received(8));

        assertThat(on(city).totalFedBack(OFFICE, received(8))).isEmpty();
    }

    @Test
    void nilReport_isNoTotal() {
        City city = new City()
                .files(TOWNSHIP, received(0))
                .files(COUNTY_BUREAU, received(0))
                .files(OFFICE, received(0));

        assertThat(on(city).totalFedBack(OFFICE, received(0))).isEmpty();
    }

    @Test
    void consolidatedReport_isFound_whereItsOwnAloneIsExpected() {
        City city = new City().files(DEPARTMENT, received(9)).files(INSTITUTION, received(9));
        City zone = new City().files(ZONE, received(9)).files(ZONE_BUREAU, received(8));

        assertThat(on(city).consolidatedTakenForOwn()).isEmpty();
        assertThat(on(zone).consolidatedTakenForOwn()).isEmpty();
    }
}
