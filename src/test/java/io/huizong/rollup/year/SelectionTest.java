package io.huizong.rollup.year;

import static io.huizong.rollup.City.CITY;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.rollup.City;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Submitted;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which submissions are valid, and what becomes of the others. */
class SelectionTest {

    private static final Agency STRANGER = Rosters.agency("X1", "邻市档案局", Agency.Kind.DEPARTMENT, "C");

    private static Selection of(Submitted... files) {
        List<Submission> submissions =
                Arrays.stream(files).map(Submitted::submission).toList();
        return new Selection(City.ROSTER, City.YEAR, submissions, false);
    }

    private static Status status(Submitted file) {
        return of(file).status(file.submission());
    }

    @Test
    void soundReportCounts() {
        assertThat(status(Submitted.by(OFFICE, 1))).isEqualTo(Status.COUNTED);
    }

    @Test
    void reportOfTheCityIsAReference() {
        assertThat(status(Submitted.by(CITY, 1))).isEqualTo(Status.REFERENCE);
    }

    @Test
    void reportOfNobodyOnTheRosterIsReturned() {
        assertThat(status(Submitted.by(STRANGER, 1))).isEqualTo(Status.RETURNED);
    }

    @Test
    void fileThatCannotBeReadIsUnreadable_whosesoeverItIs() {
        assertThat(status(Submitted.by(OFFICE, 1).unreadable())).isEqualTo(Status.UNREADABLE);
        assertThat(status(Submitted.by(STRANGER, 1).unreadable())).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void validReportsComeByTheirAgenciesCodes() {
        assertThat(of(Submitted.by(DEPARTMENT, 1), Submitted.by(OFFICE, 2)).valid())
                .extracting(Submission::id)
                .containsExactly(2L, 1L);
    }

    @Test
    void lastReadableOneIsShown_whenNoneIsValid() {
        Selection selection = of(
                Submitted.by(OFFICE, 1).errors(1),
                Submitted.by(OFFICE, 2).errors(1),
                Submitted.by(OFFICE, 3).unreadable());

        assertThat(selection.valid()).isEmpty();
        assertThat(selection.validOrLast()).extracting(Submission::id).containsExactly(2L);
    }

    @Test
    void olderVersionIsValid_withoutTheOneThatAFindingExcludes() {
        Submitted older = Submitted.by(OFFICE, 1).in("a.xml", 1);
        Submitted newer = Submitted.by(OFFICE, 2).in("a.xml", 2);

        Selection left = of(older, newer).without(List.of(about(OFFICE, "a.xml")));

        assertThat(left.valid()).containsExactly(older.submission());
    }

    @Test
    void nothingIsExcluded_whenAFindingIsAboutAnotherFile() {
        Submitted file = Submitted.by(OFFICE, 1).in("a.xml", 1);

        assertThat(of(file).without(List.of(about(OFFICE, "b.xml"))).valid()).containsExactly(file.submission());
    }

    private static Finding about(Agency agency, String file) {
        return Finding.of("YEAR-1", Severity.ERROR)
                .agency(agency.code(), agency.name(), City.YEAR)
                .file(file)
                .build();
    }
}
