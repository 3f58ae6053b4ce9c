package io.huizong.rollup;

import static io.huizong.rollup.City.COUNTY;
import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.INSTITUTION;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.ZONE;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.roster.Agency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which reports count. */
class PlanTest {

    @Test
    void agencies_areCountedCoveredReturnedUnreadableOrMissing() {
        Plan plan = new City()
                .files(OFFICE, received(1))
                .files(DEPARTMENT, received(1), 2)
                .filesUnreadable(INSTITUTION)
                .files(COUNTY, received(9))
                .files(TOWNSHIP, received(3))
                .plan();

        assertThat(plan.statuses())
                .containsEntry("A1", Status.COUNTED)
                .containsEntry("A2", Status.RETURNED)
                .containsEntry("A21", Status.UNREADABLE)
                .containsEntry("B1", Status.COUNTED)
                .containsEntry("B12", Status.COVERED)
                .containsEntry("B11", Status.MISSING)
                .doesNotContainKey("C");
    }

    @Test
    void expected_isWhatThePlanMakesOfIt_whereThoseAboveStand() {
        assertThat(expected(OFFICE, true, true)).isEqualTo(Status.COUNTED);
        assertThat(expected(COUNTY, true, true)).isEqualTo(Status.COUNTED);
        assertThat(expected(TOWNSHIP, true, true)).isEqualTo(Status.COVERED);
        assertThat(expected(TOWNSHIP, true, false)).isEqualTo(Status.RETURNED);
        assertThat(expected(null, true, true)).isEqualTo(Status.RETURNED);
        assertThat(expected(OFFICE, false, false)).isEqualTo(Status.UNREADABLE);
    }

    private static Status expected(@Nullable Agency agency, boolean isReadable, boolean isSound) {
        return Plan.expected(City.ROSTER, agency, 2024, isReadable, isSound);
    }

    @Test
    void partIsCounted_whenNoConsolidatedReportStandsAboveIt() {
        Plan plan =
                new City().filesUnreadable(COUNTY).files(TOWNSHIP, received(3)).plan();

        assertThat(plan.statuses()).containsEntry("B12", Status.COUNTED).containsEntry("B1", Status.UNREADABLE);
    }

    @Test
    void coverage_countsEveryAgencyOnce() {
        Plan plan = new City()
                .files(OFFICE, received(1))
                .files(COUNTY, received(9))
                .files(COUNTY_BUREAU, received(3))
                .plan();

        assertThat(Coverage.of(plan.statuses().values())).isEqualTo(new Coverage(8, 3, 2, 1, 0, 0, 5));
        assertThat(plan.coverage(COUNTY)).isEqualTo(new Coverage(3, 2, 1, 1, 0, 0, 1));
    }

    @Test
    void basis_saysWhatATotalIsMadeOf() {
        Plan without = new City().plan();
        Plan with = new City().files(COUNTY, received(9)).plan();

        assertThat(with.basis(COUNTY)).isEqualTo(Basis.CONSOLIDATED);
        assertThat(without.basis(COUNTY)).isEqualTo(Basis.PARTS);
        assertThat(without.basis(ZONE)).isEqualTo(Basis.PARTS);
        assertThat(without.basis(OFFICE)).isEqualTo(Basis.OWN);
    }

    @Test
    void reportEntersEachBodyAboveIt_upToTheCity() {
        Plan plan = new City().plan();

        assertThat(plan.entered(TOWNSHIP)).containsExactly("B12", "B1", "C");
        assertThat(plan.entered(INSTITUTION)).containsExactly("A21", "A2", "C");
        assertThat(plan.entered(City.ROSTER.city())).isEmpty();
    }

    @Test
    void reportEntersNoBodyFromOneOn_whoseOwnReportReplacesItsParts() {
        Plan plan = new City().files(COUNTY, received(9)).plan();

        assertThat(plan.entered(TOWNSHIP)).containsExactly("B12");
        assertThat(plan.entered(COUNTY)).containsExactly("B1", "C");
    }
}
