package io.huizong.rollup.year;

import static io.huizong.rollup.City.CITY;
import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.FORM;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.received;
import static io.huizong.rollup.year.CityInMemory.YEAR;
import static io.huizong.rollup.year.CityInMemory.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.report.Figures;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submitted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of findings that the office accepts, and of waivers that accept nothing. */
class WaiverApplicationTest {

    private static final String GRANTED = "requests.granted.total";
    private static final String ACCEPTED = "REQ-3,A1,2024,requests.granted.total,已电话核实,复核一,2025-04-02";
    private static final String BY_ANOTHER = ACCEPTED.replace("复核一", "复核二");
    private static final Submitted FILE = Submitted.by(OFFICE, 1);

    /** A report of the office that is broken in one cell, where this is what it says. */
    private static CityInMemory broken(String reported) {
        return new CityInMemory().files(FILE, received(4), finding(FILE, "REQ-3", GRANTED, reported));
    }

    /** What is found about waivers. */
    private static List<String> idle(YearInMemory year) {
        return year.compared().stream()
                .filter(finding -> finding.rule().equals("WAIVER-1"))
                .map(Finding::variant)
                .toList();
    }

    @Test
    void reportIsReturned_whenNobodyAccepts() {
        YearInMemory year = broken("96").decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(year.read(1)).noneMatch(Finding::isWaived);
    }

    @Test
    void reportCounts_whenItsErrorIsAccepted() {
        YearInMemory year = broken("96").waives(ACCEPTED).decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(year.read(1))
                .extracting(
                        finding -> finding.acceptance().map(Acceptance::text).orElse(""))
                .containsExactly("复核一 2025-04-02：已电话核实");
        assertThat(idle(year)).isEmpty();
    }

    @Test
    void reportIsReturned_whenOneErrorIsLeftOpen() {
        YearInMemory year = new CityInMemory()
                .waives(ACCEPTED)
                .files(FILE, received(4), finding(FILE, "REQ-3", GRANTED, "96"), finding(FILE, "REQ-2", GRANTED, "96"))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
    }

    @Test
    void reportIsReturnedAgain_whenTheWaiverIsTakenBack() {
        CityInMemory city = broken("96").waives(ACCEPTED);
        city.decided();

        YearInMemory year = city.waives().decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(year.read(1)).noneMatch(Finding::isWaived);
    }

    @Test
    void reportCountsStill_whenItIsDecidedAgain() {
        CityInMemory city = broken("96").waives(ACCEPTED);
        city.decided();

        assertThat(city.decided().status(1)).isEqualTo(Status.COUNTED);
    }

    @Test
    void findingIsOpenAgain_whenItsValuesAreOthers() {
        CityInMemory city = broken("96").waives(ACCEPTED);
        city.decided();

        YearInMemory year = city.files(FILE, received(4), finding(FILE, "REQ-3", GRANTED, "95"))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.RETURNED);
        assertThat(idle(year)).containsExactly("outdated");
    }

    @Test
    void newValuesAreAccepted_whenTheWaiverIsOfANewDay() {
        CityInMemory city = broken("96").waives(ACCEPTED);
        city.decided();

        YearInMemory year = city.files(FILE, received(4), finding(FILE, "REQ-3", GRANTED, "95"))
                .waives(ACCEPTED, ACCEPTED.replace("04-02", "05-02"))
                .decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(idle(year)).containsExactly("replaced");
    }

    @Test
    void coveredValuesStay_whenTheReasonIsPutInOtherWords() {
        CityInMemory city = broken("96").waives(ACCEPTED);
        city.decided();

        YearInMemory year = city.files(FILE, received(4), finding(FILE, "REQ-3", GRANTED, "95"))
                .waives(ACCEPTED.replace("已电话核实", "核实过了"))
                .decided();

        assertThat(idle(year)).containsExactly("outdated");
    }

    @Test
    void waiverIsUnused_whenThereIsNoSuchFinding() {
        YearInMemory year =
                broken("96").waives(ACCEPTED.replace("REQ-3", "REQ-1")).decided();

        assertThat(idle(year)).containsExactly("unused");
    }

    @Test
    void rowDoesNothing_whenAnotherSaysTheSame() {
        assertThat(idle(broken("96").waives(ACCEPTED, ACCEPTED).decided())).containsExactly("twice");
    }

    @Test
    void firstRowIsShown_whenAnotherContradictsIt() {
        YearInMemory year = broken("96").waives(BY_ANOTHER, ACCEPTED).decided();

        assertThat(idle(year)).containsExactly("contradictory");
        assertThat(year.read(1))
                .extracting(
                        finding -> finding.acceptance().map(Acceptance::text).orElse(""))
                .containsExactly("复核二 2025-04-02：已电话核实");
    }

    @Test
    void computedSumCounts_whenABlankOneIsAccepted() {
        Figures blank = received(4).toBuilder()
                .set(FORM.cell("requests.received.total"), Figures.State.BLANK)
                .build();
        CityInMemory city =
                new CityInMemory().files(FILE, blank, finding(FILE, "SUM-1", "requests.received.total", ""));

        YearInMemory year = city.waives("SUM-1,A1,2024,requests.received.total,以各项相加为准,复核一,2025-04-02")
                .decided();

        assertThat(received(year.totals(CITY.code()))).isEqualTo(4);
    }

    @Test
    void whatEqualsAllOthersCounts_whenTheOfficeAcceptsIt() {
        CityInMemory city = new CityInMemory()
                .files(FILE, received(7))
                .files(Submitted.by(DEPARTMENT, 2), received(3))
                .files(Submitted.by(TOWNSHIP, 3), received(4));
        assertThat(city.decided().status(1)).isEqualTo(Status.RETURNED);

        YearInMemory year =
                city.waives("CITY-5,A1," + YEAR + ",,确系本机关数据,复核一,2025-04-02").decided();

        assertThat(year.status(1)).isEqualTo(Status.COUNTED);
        assertThat(idle(year)).isEmpty();
    }
}
