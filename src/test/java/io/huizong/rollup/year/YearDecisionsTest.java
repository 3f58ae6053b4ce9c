package io.huizong.rollup.year;

import static io.huizong.rollup.City.CITY;
import static io.huizong.rollup.City.COUNTY;
import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.received;
import static io.huizong.rollup.year.CityInMemory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.report.Figures;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submitted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is decided about a year, and in how many rounds. */
class YearDecisionsTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 20);
    private static final LocalDate EARLIER = LocalDate.of(2025, 1, 10);

    private static long total(YearInMemory year) {
        return received(year.totals(CITY.code()));
    }

    private static List<String> rules(YearInMemory year) {
        return year.compared().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals("CITY-1"))
                .toList();
    }

    private static Figures carryingIn(long count, Figures figures) {
        return figures.with("requests.carriedIn.naturalPerson", count).with("requests.carriedIn.total", count);
    }

    /** A county whose report is not what its parts add up to. */
    private static CityInMemory withUnequalCounty() {
        return new CityInMemory()
                .files(Submitted.by(COUNTY, 1), received(81))
                .files(Submitted.by(COUNTY_BUREAU, 2), received(30))
                .files(Submitted.by(TOWNSHIP, 3), received(50));
    }

    @Test
    void newerReportCounts_andTheOlderIsSuperseded() {
        YearInMemory year = new CityInMemory()
                .files(Submitted.by(OFFICE, 1).on(EARLIER), received(4))
                .files(Submitted.by(OFFICE, 2).on(JANUARY), received(5))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.SUPERSEDED);
        assertThat(year.status(2)).isEqualTo(Status.COUNTED);
        assertThat(total(year)).isEqualTo(5);
    }

    @Test
    void olderReportCounts_andTheNewerIsReturnedBesideIt_whenTheNewerIsBroken() {
        YearInMemory year = new CityInMemory()
                .files(Submitted.by(OFFICE, 1).on(EARLIER), received(4))
                .files(Submitted.by(OFFICE, 2).on(JANUARY).errors(1), received(5))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(year.status(2)).isEqualTo(Status.RETURNED);
        assertThat(rules(year)).containsExactly("CITY-3");
    }

    @Test
    void brokenReportIsReturned_whenTheRunIsStrict() {
        YearInMemory year = new CityInMemory()
                .files(Submitted.by(OFFICE, 1).errors(2), received(4))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(total(year)).isZero();
    }

    @Test
    void brokenReportCounts_whenTheRunIsLenient() {
        YearInMemory year = new CityInMemory()
                .lenient()
                .files(Submitted.by(OFFICE, 1).errors(2), received(4))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(total(year)).isEqualTo(4);
    }

    @Test
    void consolidatedReportCounts_whenItsDifferenceIsAWarning() {
        YearInMemory year = withUnequalCounty().decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(year.status(2)).isEqualTo(Status.COVERED);
        assertThat(total(year)).isEqualTo(81);
    }

    @Test
    void partsCount_whenTheirConsolidatedReportIsExcluded() {
        YearInMemory year = withUnequalCounty().weighs("CITY-4", Severity.ERROR).decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(year.status(2)).isEqualTo(Status.COUNTED);
        assertThat(total(year)).isEqualTo(80);
        assertThat(rules(year)).containsExactly("CITY-4");
    }

    @Test
    void anotherReportIsExcluded_whenItWouldCountTwiceOnlyAfterTheFirstIsOut() {
        CityInMemory city = withUnequalCounty().files(Submitted.by(OFFICE, 4), received(80));
        assertThat(city.decided().status(4)).isEqualTo(Status.COUNTED);

        YearInMemory year = city.weighs("CITY-4", Severity.ERROR).decided();

        assertThat(year.status(4)).isEqualTo(Status.RETURNED);
        assertThat(total(year)).isEqualTo(80);
        assertThat(rules(year)).containsExactly("CITY-4", "CITY-5");
    }

    @Test
    void olderReportCounts_whenARuleExcludesTheNewer() {
        YearInMemory year = new CityInMemory()
                .weighs("YEAR-1", Severity.ERROR)
                .filedLastYear(Submitted.by(OFFICE, 9), received(4))
                .files(Submitted.by(OFFICE, 1).on(EARLIER), carryingIn(4, received(6)))
                .files(Submitted.by(OFFICE, 2).on(JANUARY), received(7))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(year.status(2)).isEqualTo(Status.RETURNED);
        assertThat(rules(year)).contains("YEAR-1");
    }

    @Test
    void olderReportIsExcludedToo_whenTheSameRuleIsBrokenByIt() {
        YearInMemory year = new CityInMemory()
                .weighs("YEAR-1", Severity.ERROR)
                .filedLastYear(Submitted.by(OFFICE, 9), received(4))
                .files(Submitted.by(OFFICE, 1).on(EARLIER), received(6))
                .files(Submitted.by(OFFICE, 2).on(JANUARY), received(7))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(total(year)).isZero();
        assertThat(rules(year)).filteredOn("YEAR-1"::equals).hasSize(2);
    }

    @Test
    void ruleExcludesNothing_whenTheRunIsLenient() {
        YearInMemory year = new CityInMemory()
                .lenient()
                .weighs("YEAR-1", Severity.ERROR)
                .filedLastYear(Submitted.by(OFFICE, 9), received(4))
                .files(Submitted.by(OFFICE, 1), received(6))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(rules(year)).contains("YEAR-1");
    }

    @Test
    void whatWouldCountTwiceIsExcluded_whenTheRunIsLenientToo() {
        YearInMemory year = new CityInMemory()
                .lenient()
                .files(Submitted.by(OFFICE, 1), received(7))
                .files(Submitted.by(DEPARTMENT, 2), received(3))
                .files(Submitted.by(TOWNSHIP, 3), received(4))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(total(year)).isEqualTo(7);
        assertThat(rules(year)).containsExactly("CITY-5");
    }

    @Test
    void reportAboutAnotherYearCountsForNone_whenTheRunIsLenientToo() {
        Submitted file = Submitted.by(OFFICE, 1);
        Finding elsewhere = Finding.of("READ-9", Severity.ERROR)
                .variant("elsewhere")
                .agency(OFFICE.code(), OFFICE.name(), YEAR - 5)
                .file(file.path())
                .build();

        YearInMemory year =
                new CityInMemory().lenient().files(file, received(7), elsewhere).decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
    }

    @Test
    void reportOfNoKnownYearCountsWithItsFolder_whenTheRunIsLenient() {
        Submitted file = Submitted.by(OFFICE, 1);
        Finding unknown = Finding.of("READ-9", Severity.ERROR)
                .agency(OFFICE.code(), OFFICE.name(), null)
                .file(file.path())
                .build();

        YearInMemory year =
                new CityInMemory().lenient().files(file, received(7), unknown).decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
    }

    @Test
    void decidedAgain_isDecidedTheSame() {
        CityInMemory city =
                withUnequalCounty().weighs("CITY-4", Severity.ERROR).files(Submitted.by(OFFICE, 4), received(80));
        YearInMemory first = city.decided();
        List<Finding> found = first.compared();

        YearInMemory second = city.decided();

        assertThat(second.compared()).isEqualTo(found);
        assertThat(total(second)).isEqualTo(80);
    }

    @Test
    void rollUpStartsFromWhatIsNoted_whenAnotherProcessCompared() {
        CityInMemory city = new CityInMemory()
                .weighs("YEAR-1", Severity.ERROR)
                .filedLastYear(Submitted.by(OFFICE, 9), received(4))
                .files(Submitted.by(OFFICE, 1), received(6))
                .files(Submitted.by(DEPARTMENT, 2), received(3));
        city.decisions().compare(YEAR);

        city.decisions().rollUp(YEAR);

        assertThat(city.year(YEAR).status(1)).isEqualTo(Status.RETURNED);
        assertThat(total(city.year(YEAR))).isEqualTo(3);
    }

    @Test
    void eachReportIsReadOnce_whenNoneIsExcluded() {
        assertThat(withUnequalCounty().decided().reportsRead()).isEqualTo(3);
    }

    @Test
    void reportsAreReadOnceMore_whenTheRollUpExcludesOne() {
        int read =
                withUnequalCounty().weighs("CITY-4", Severity.ERROR).decided().reportsRead();

        assertThat(read).isEqualTo(3 + 2);
    }
}
