package io.huizong.check.figures;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aNilReport;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

    private static final Form FORM = Reports.FORMS.forYear(2024);
    private static final Repair REPAIR = new Repair(new RelationNet(FORM));
    private static final ReportChecks CHECKS = new ReportChecks(Rules.load(), Reports.FORMS);

    private static Optional<String> propose(Figures figures, @Nullable Figures lastYear) {
        List<String> fixes = REPAIR.solve(figures, figures, lastYear).stream()
                .flatMap(solution -> solution.fixes().stream())
                .map(fix -> fix.cell() + "=" + fix.value())
                .toList();
        return fixes.isEmpty() ? Optional.empty() : Optional.of(fixes.toString());
    }

    private static List<Integer> others(Reports report) {
        Figures figures = report.build().figures();
        return REPAIR.solve(figures, figures, null).stream()
                .map(Repair.Solution::others)
                .toList();
    }

    private static Optional<String> propose(Reports report) {
        return propose(report.build().figures(), null);
    }

    @Test
    void theSum_whenItWasLeftAtZero() {
        assertThat(propose(aReport().line("appeals.review", 10, 1, 0, 0, 0))).contains("[appeals.review.total=11]");
    }

    /** As 洪泽 reported for 2023: two sums of table 四 left at 0, each mended by itself. */
    @Test
    void bothSums_whenTwoOfTableFourWereLeftAtZero() {
        Reports report =
                aReport().line("appeals.review", 10, 1, 0, 0, 0).line("appeals.litigationAfterReview", 5, 0, 0, 0, 0);

        assertThat(propose(report)).contains("[appeals.review.total=11, appeals.litigationAfterReview.total=5]");
    }

    @Test
    void everySumOfTableFour_whenFiguresOfTableThreeAreWrongToo() {
        Reports report = aReport()
                .line("appeals.review", 10, 1, 0, 0, 0)
                .line("appeals.litigationDirect", 3, 1, 0, 0, 0)
                .line("appeals.litigationAfterReview", 5, 0, 0, 0, 0)
                .with("requests.received.total", 171)
                .with("requests.granted.business", 77);

        assertThat(propose(report))
                .contains("[requests.received.total=117, requests.granted.business=7, appeals.review.total=11, "
                        + "appeals.litigationDirect.total=4, appeals.litigationAfterReview.total=5]");
    }

    @Test
    void whatIsClear_whenAnotherPartOfTheFormIsNot() {
        Reports report = aReport()
                .line("appeals.review", 10, 1, 0, 0, 0)
                .with("requests.carriedOut.naturalPerson", 4)
                .with("requests.carriedOut.business", 1);

        assertThat(propose(report)).contains("[appeals.review.total=11]");
    }

    @Test
    void onlyOne_whenNoOtherCellMendsAsMuch() {
        assertThat(others(aReport().with("requests.received.total", 118))).containsExactly(0);
    }

    @Test
    void notOnlyOne_whenOtherCellsWouldMendAsMuch() {
        assertThat(others(aReport().line("appeals.review", 12, 3, 4, 1, 0))).containsExactly(0);
        assertThat(others(aReport().line("appeals.review", 120, 30, 40, 10, 250)))
                .containsExactly(4);
    }

    @Test
    void theFinding_saysWhetherItIsTheOnlyOne() {
        assertThatFindings(CHECKS.check(
                        aReport().with("requests.received.total", 118).filed()))
                .has("REQ-3")
                .fact("otherProposals", "0");
        assertThatFindings(CHECKS.check(
                        aReport().line("appeals.review", 120, 30, 40, 10, 250).filed()))
                .has("APP-1")
                .fact("otherProposals", "4");
    }

    @ParameterizedTest
    @CsvSource({
        "requests.received.total, 118, 117",
        "requests.received.naturalPerson, 101, 110",
        "requests.granted.business, 77, 7",
        "requests.concluded.naturalPerson, 18, 108",
        "requests.carriedOut.naturalPerson, 15, 5",
        "requests.denied.stateSecret.naturalPerson, -18, 18"
    })
    void theCellAndItsValue_whenOneCellIsWrong(String cell, long wrong, long right) {
        assertThat(propose(aReport().with(cell, wrong))).contains("[" + cell + "=" + right + "]");
    }

    @Test
    void bothCells_whenTwoAreWrong() {
        Reports report = aReport().with("requests.received.total", 171).line("appeals.review", 1, 0, 2, 1, 0);

        assertThat(propose(report)).contains("[requests.received.total=117, appeals.review.total=4]");
    }

    @Test
    void bothCells_whenNeighboursChangedPlaces() {
        Reports report = aReport().line("requests.granted", 7, 90, 0, 0, 0, 0, 97);

        assertThat(propose(report)).contains("[requests.granted.naturalPerson=90, requests.granted.business=7]");
    }

    @Test
    void wholeLine_whenItStandsOneColumnOff() {
        Reports report = aReport().line("requests.granted", 0, 90, 7, 0, 0, 0, 97);

        assertThat(propose(report))
                .contains(
                        "[requests.granted.naturalPerson=90, requests.granted.business=7, requests.granted.research=0]");
    }

    @Test
    void thePart_whenItsDigitsAreTransposedAndItsSumIsRight() {
        assertThat(propose(aReport().line("appeals.review", 21, 3, 4, 1, 20))).contains("[appeals.review.upheld=12]");
    }

    @Test
    void thePart_whenADigitOfItWasTypedTwice() {
        assertThat(propose(aReport().line("appeals.review", 112, 3, 4, 1, 20))).contains("[appeals.review.upheld=12]");
    }

    @Test
    void thePart_whenItAloneWasLeftOut() {
        assertThat(propose(aReport().line("appeals.review", 12, 0, 45, 8, 116)))
                .contains("[appeals.review.corrected=51]");
    }

    @Test
    void nothing_whenSeveralAreEquallyLikely() {
        Reports report = aReport().with("requests.carriedOut.naturalPerson", 4).with("requests.carriedOut.business", 1);

        assertThat(propose(report)).isEmpty();
    }

    @Test
    void nothing_whenMoreCellsAreWrongThanItLooksFor() {
        Reports report = aReport();
        List.of("granted", "partlyGranted", "denied.stateSecret", "notProcessed.petition", "carriedOut")
                .forEach(line -> report.with("requests." + line + ".total", 977));

        assertThat(propose(report)).isEmpty();
    }

    @Test
    void lastYearIsAWitness_whenCarriedInMayBeWrong() {
        Reports report = aReport().with("requests.carriedIn.naturalPerson", 4).with("requests.carriedIn.business", -1);
        Figures lastYear = aReport(2023)
                .line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3)
                .build()
                .figures();

        assertThat(propose(report.build().figures(), lastYear))
                .contains("[requests.carriedIn.naturalPerson=3, requests.carriedIn.business=0]");
    }

    @Test
    void proposalStandsInEveryFindingOfItsCause() {
        List<Finding> findings =
                CHECKS.check(aReport().with("requests.received.total", 118).filed());

        assertThat(findings).extracting(Finding::rule).containsExactly("REQ-1", "REQ-3");
        assertThat(findings)
                .extracting(finding -> finding.proposal().text())
                .containsOnly("requests.received.total=117");
    }

    @Test
    void anotherApplicantIsToldOnce_whenTwoColumnsAreOffByOppositeAmounts() {
        List<Finding> findings = CHECKS.check(aReport()
                .with("requests.carriedOut.naturalPerson", 3)
                .with("requests.carriedOut.business", 2)
                .filed());

        assertThatFindings(findings).areOnly("REQ-1");
        assertThatFindings(findings)
                .has("REQ-1")
                .variant("applicants")
                .at("requests.received.naturalPerson")
                .fact("other", "商业企业")
                .sides("113", "111", "2");
    }

    /** In table 四 a wrong part and a wrong total look alike, each being in one identity only. */
    @Test
    void everySingleFlawOfTableThreeIsFound_whateverTheCell() {
        long seed = 20240131;
        SplittableRandom random = new SplittableRandom(seed);
        List<Cell> cells = FORM.cells().stream()
                .filter(cell -> cell.table().equals("requests"))
                .toList();

        for (int i = 0; i < 1000; i++) {
            Figures sound = sound(random);
            Cell cell = cells.get(random.nextInt(cells.size()));
            Figures spoilt = sound.with(cell.code(), slip(sound.value(cell), random));

            assertThat(propose(spoilt, null))
                    .as("seed %d, run %d", seed, i)
                    .contains("[" + cell + "=" + sound.value(cell) + "]");
        }
    }

    private static long slip(long value, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> value * 10 + random.nextInt(1, 10);
            case 1 -> value == 0 ? 1 + random.nextInt(9) : 0;
            default -> value + 1 + random.nextInt(9);
        };
    }

    private static Figures sound(SplittableRandom random) {
        Reports report = aNilReport();
        long[] sums = new long[7];
        for (String line : List.of("granted", "partlyGranted", "denied.thirdPartyRights", "unavailable.notHeld")) {
            report.line("requests." + line, line(random, sums));
        }
        long[] carriedOut = line(random, new long[7]);
        long[] received = new long[7];
        for (int i = 0; i < 7; i++) {
            received[i] = sums[i] + carriedOut[i];
        }
        return report.line("requests.concluded", sums)
                .line("requests.carriedOut", carriedOut)
                .line("requests.received", received)
                .line("appeals.review", 12, 3, 1, 4, 20)
                .build()
                .figures();
    }

    private static long[] line(SplittableRandom random, long[] sums) {
        long[] line = new long[7];
        for (int i = 0; i < 6; i++) {
            line[i] = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
            line[6] += line[i];
        }
        for (int i = 0; i < 7; i++) {
            sums[i] += line[i];
        }
        return line;
    }
}
