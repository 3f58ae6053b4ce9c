package io.huizong.rollup.year;

import static io.huizong.rollup.City.CITY;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.received;
import static io.huizong.rollup.year.CityInMemory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.report.Figures;
import io.huizong.rollup.Submitted;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports against those that were valid for the year before. */
class LastYearComparisonTest {

    private static final Agency FORMER =
            Rosters.during(Rosters.agency("A8", "示例市地震局", Agency.Kind.DEPARTMENT, "C"), 2008, YEAR - 1);
    private static final Agency HEIR =
            Rosters.succeeding(Rosters.agency("A9", "示例市应急局", Agency.Kind.DEPARTMENT, "C"), "A8");
    private static final Roster ROSTER = Rosters.of(CITY, OFFICE, FORMER, HEIR);

    /** Variants of YEAR-1: what was carried in is not what was carried out. */
    private static List<String> carryOvers(CityInMemory city) {
        return city.decided().compared().stream()
                .filter(finding -> finding.rule().equals("YEAR-1"))
                .map(Finding::variant)
                .toList();
    }

    private static Figures carryingIn(long count) {
        return received(6).with("requests.carriedIn.naturalPerson", count).with("requests.carriedIn.total", count);
    }

    private static CityInMemory office() {
        return new CityInMemory().filedLastYear(Submitted.by(OFFICE, 9), received(4));
    }

    @Test
    void nothing_whenWhatWasCarriedOutIsCarriedIn() {
        assertThat(carryOvers(office().files(Submitted.by(OFFICE, 1), carryingIn(4))))
                .isEmpty();
    }

    @Test
    void difference_whenSomethingElseIsCarriedIn() {
        assertThat(carryOvers(office().files(Submitted.by(OFFICE, 1), carryingIn(5))))
                .containsExactly("");
    }

    @Test
    void nothing_whenLastYearsReportWasReturned() {
        CityInMemory city = new CityInMemory()
                .filedLastYear(Submitted.by(OFFICE, 9).errors(1), received(4))
                .files(Submitted.by(OFFICE, 1), carryingIn(5));

        assertThat(carryOvers(city)).isEmpty();
    }

    @Test
    void nothing_whenTheReportItselfIsReturned() {
        assertThat(carryOvers(office().files(Submitted.by(OFFICE, 1).errors(1), carryingIn(5))))
                .isEmpty();
    }

    /** The heir took over 3 cases of its own and 4 of another agency. */
    private static CityInMemory heir(long carriedIn) {
        return new CityInMemory()
                .of(ROSTER)
                .filedLastYear(Submitted.by(HEIR, 8), received(3))
                .filedLastYear(Submitted.by(FORMER, 9), received(4))
                .files(Submitted.by(HEIR, 1), carryingIn(carriedIn));
    }

    @Test
    void nothing_whenAnHeirCarriesInWhatBothCarriedOut() {
        assertThat(carryOvers(heir(7))).isEmpty();
    }

    @Test
    void difference_whenAnHeirCarriesInItsOwnCasesOnly() {
        assertThat(carryOvers(heir(3))).containsExactly("merged");
    }

    @Test
    void nothing_whenOneOfTheTwoReportsIsMissing() {
        CityInMemory city = new CityInMemory()
                .of(ROSTER)
                .filedLastYear(Submitted.by(HEIR, 8), received(3))
                .files(Submitted.by(HEIR, 1), carryingIn(5));

        assertThat(carryOvers(city)).isEmpty();
    }
}
