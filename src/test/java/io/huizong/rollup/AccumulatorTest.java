package io.huizong.rollup;

import static io.huizong.rollup.City.COUNTY;
import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.INSTITUTION;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.ZONE;
import static io.huizong.rollup.City.ZONE_BUREAU;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One figure, one owner. */
class AccumulatorTest {

    @Test
    void consolidatedReport_standsForItsParts() {
        Accumulator sums = new City()
                .files(COUNTY, received(100))
                .files(COUNTY_BUREAU, received(30))
                .files(TOWNSHIP, received(50))
                .addedUp();

        assertThat(received(sums.city())).isEqualTo(100);
        assertThat(received(sums.group(COUNTY))).isEqualTo(100);
        assertThat(received(sums.partsOf(COUNTY))).isEqualTo(80);
    }

    @Test
    void partsAreAdded_whenConsolidatedReportIsReturned() {
        Accumulator sums = new City()
                .files(COUNTY, received(100), 1)
                .files(COUNTY_BUREAU, received(30))
                .files(TOWNSHIP, received(50))
                .addedUp();

        assertThat(received(sums.city())).isEqualTo(80);
        assertThat(received(sums.group(COUNTY))).isEqualTo(80);
    }

    @Test
    void ownReport_isAddedToItsParts() {
        Accumulator sums = new City()
                .files(ZONE, received(7))
                .files(ZONE_BUREAU, received(5))
                .files(DEPARTMENT, received(3))
                .files(INSTITUTION, received(2))
                .addedUp();

        assertThat(received(sums.group(ZONE))).isEqualTo(12);
        assertThat(received(sums.group(DEPARTMENT))).isEqualTo(5);
        assertThat(received(sums.city())).isEqualTo(17);
    }

    @Test
    void cityRow_isHeldBesideTheTotal_neverAdded() {
        Accumulator sums = new City()
                .files(OFFICE, received(4))
                .files(City.CITY, received(4000))
                .addedUp();

        assertThat(received(sums.city())).isEqualTo(4);
        assertThat(sums.reportOf(City.CITY)).isEqualTo(received(4000));
    }

    @Test
    void reportOfAnAgencyThatDoesNotExistThatYear_addsNothing() {
        Agency abolished = Rosters.during(OFFICE, 2008, City.YEAR - 1);
        Accumulator sums = new Accumulator(new Plan(Rosters.of(City.CITY, abolished), City.YEAR, Map.of()), City.FORM);
        sums.add(abolished, received(4));

        assertThat(received(sums.city())).isZero();
    }

    @Test
    void reportBelowAnAgencyThatDoesNotExistThatYear_isAGroupOfItsOwn() {
        Agency abolished = Rosters.during(DEPARTMENT, 2008, City.YEAR - 1);
        Plan plan = new Plan(Rosters.of(City.CITY, abolished, INSTITUTION), City.YEAR, Map.of());
        Accumulator sums = new Accumulator(plan, City.FORM);
        sums.add(INSTITUTION, received(2));

        assertThat(plan.statuses()).containsOnlyKeys(INSTITUTION.code());
        assertThat(received(sums.city())).isEqualTo(2);
        assertThat(received(sums.group(INSTITUTION))).isEqualTo(2);
    }

    @Test
    void brokenReport_addsNothing() {
        Accumulator sums = new City().files(OFFICE, received(4), 1).addedUp();

        assertThat(received(sums.city())).isZero();
        assertThat(sums.city().reports()).isZero();
    }

    @Test
    void sumTells_howMuchComesFromReportsWithOpenFindings() {
        Totals totals = new Totals(City.FORM);
        totals.add(received(4), true);
        totals.add(received(5), false);

        assertThat(totals.fromOpenFindings(City.FORM.cell("requests.received.total")))
                .isEqualTo(4);
        assertThat(received(totals)).isEqualTo(9);
    }

    @Test
    void sumBeyondRange_isRefused() {
        Figures huge = received(0).with("requests.received.total", Long.MAX_VALUE);
        Totals totals = new Totals(City.FORM);
        totals.add(huge, false);

        assertThatThrownBy(() -> totals.add(huge, false)).isInstanceOf(ArithmeticException.class);
    }
}
