package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.About;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.report.Place;
import io.huizong.rollup.Status;
import io.huizong.rollup.year.ReadFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest extends LedgerTest {

    private static final List<Correction> CORRECTIONS =
            List.of(Correction.of(FORM.cell("requests.received.total"), 117));
    private static final Acceptance ACCEPTED = new Acceptance("复核一", LocalDate.of(2025, 2, 1), "属实");

    private static final String A = "2024/a.xml";

    FindingsTest(TestDatabase kind) {
        super(kind);
    }

    private Findings findings() {
        return ledger.findings();
    }

    private static Finding.Builder aFinding(String rule, Severity severity) {
        return Finding.of(rule, severity).agency("SL02", "示例市科学技术局", 2024).file(A);
    }

    private static Finding finding(String rule, Severity severity) {
        return aFinding(rule, severity).build();
    }

    private static Finding by(String code, String file) {
        return Finding.of("REQ-1", Severity.ERROR)
                .agency(code, "某机关", 2024)
                .file(file)
                .build();
    }

    private List<Finding> all(int year) {
        List<Finding> all = new ArrayList<>();
        findings().each(year, all::add);
        return all;
    }

    private ReadFinding onlyOf(long submission) {
        List<ReadFinding> rows = findings().of(List.of(submission));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void findingIsReadBackAsItWasRecorded() {
        Finding full = aFinding("REQ-3", Severity.ERROR)
                .variant("total")
                .about(About.cell("requests.received.total"))
                .cells(List.of(FORM.cell("requests.received.total"), FORM.cell("requests.received.other")))
                .reported("118")
                .expected("117")
                .difference("1")
                .fact("count", "3")
                .fact("names", "“甲”、\"乙\"")
                .place(Place.sheet("表三", 6, 10))
                .proposal(Proposal.of(CORRECTIONS))
                .build();
        record(ASubmission.of(1, A).findings(full).build());

        assertThat(all(2024)).containsExactly(full);
    }

    @Test
    void findingWithoutAgencyYearAndPlace_isReadBackWithoutThem() {
        Finding bare = Finding.of("READ-1", Severity.ERROR).file(A).build();
        record(ASubmission.of(1, A).by(null).findings(bare).build());

        assertThat(all(2024)).containsExactly(bare);
    }

    @Test
    void findingsComeByAgencyFileAndWeight_unknownAgenciesLast() {
        Finding unknown =
                Finding.of("READ-1", Severity.ERROR).file("2024/0.xml").build();
        Finding note = finding("REQ-1", Severity.NOTE);
        Finding warning = finding("REQ-1", Severity.WARNING);
        Finding other = by("SL03", "2024/1.xml");
        record(
                ASubmission.of(1, "2024/0.xml").by(null).findings(unknown).build(),
                ASubmission.of(2, "2024/1.xml").by("SL03").findings(other).build(),
                ASubmission.of(3, A).findings(note, warning).build());

        assertThat(all(2024)).containsExactly(warning, note, other, unknown);
    }

    @Test
    void agenciesAndFilesComeInTheOrderOfTheirCharacters_notOfALanguage() {
        record(
                ASubmission.of(1, "2024/b.xml").findings(by("a", "2024/b.xml")).build(),
                ASubmission.of(2, "2024/B.xml").findings(by("a", "2024/B.xml")).build(),
                ASubmission.of(3, A).findings(by("B", A)).build());

        assertThat(all(2024)).extracting(Finding::file).containsExactly(A, "2024/B.xml", "2024/b.xml");
    }

    @Test
    void findingsOfOneReport_keepTheirOrder_andComeBeforeThoseOfComparing() {
        Finding first = finding("REQ-9", Severity.ERROR);
        Finding second = finding("REQ-1", Severity.ERROR);
        Finding compared = finding("YEAR-1", Severity.ERROR);
        findings().replace(2024, "compare", List.of(compared));
        record(ASubmission.of(1, A).findings(first, second).build());

        assertThat(all(2024)).containsExactly(first, second, compared);
    }

    @Test
    void findingsOfSupersededAndWithdrawnReports_areLeftOut() {
        record(
                ASubmission.of(1, A).findings(by("SL02", A)).build(),
                ASubmission.of(2, "2024/b.xml")
                        .findings(by("SL02", "2024/b.xml"))
                        .build(),
                ASubmission.of(3, "2024/c.xml")
                        .findings(by("SL02", "2024/c.xml"))
                        .build());
        ledger.submissions().setStatuses(2024, Map.of(1L, Status.SUPERSEDED));
        ledger.submissions().withdraw(List.of("2024/b.xml"));

        assertThat(all(2024)).extracting(Finding::file).containsExactly("2024/c.xml");
    }

    @Test
    void findingsOfOtherYears_areLeftOut() {
        record(ASubmission.of(1, A)
                .about(2023)
                .findings(finding("REQ-1", Severity.ERROR))
                .build());

        assertThat(all(2024)).isEmpty();
        assertThat(all(2023)).hasSize(1);
    }

    @Test
    void whatAStepFound_takesThePlaceOfWhatItFoundBefore_andOfNothingElse() {
        Finding late = finding("CITY-2", Severity.NOTE);
        Finding twice = finding("CITY-5", Severity.ERROR);
        findings().replace(2024, "compare", List.of(finding("CITY-1", Severity.ERROR)));
        findings().replace(2024, "rollUp", List.of(twice));
        findings().replace(2023, "compare", List.of(late));

        findings().replace(2024, "compare", List.of(late));

        assertThat(findings().of(2024, "compare")).containsExactly(late);
        assertThat(findings().of(2024, "rollUp")).containsExactly(twice);
        assertThat(findings().ofComparing(2024)).containsExactly(late, twice);
        assertThat(findings().of(2023, "compare")).containsExactly(late);
    }

    @Test
    void findingsReadFindingsComeBySubmissionAndPosition() {
        Finding blank = finding("SUM-1", Severity.ERROR);
        Finding unequal = finding("REQ-1", Severity.ERROR);
        record(ASubmission.of(2, "2024/b.xml").findings(unequal, blank).build());
        record(
                ASubmission.of(1, A).findings(blank).build(),
                ASubmission.of(3, "2024/c.xml").findings(blank).build());

        assertThat(findings().of(List.of(2L, 1L)))
                .containsExactly(
                        new ReadFinding(1, 0, blank), new ReadFinding(2, 0, unequal), new ReadFinding(2, 1, blank));
    }

    @Test
    void submissionsWithFindingsOfSomeRules_comeOnceEach_byId() {
        record(
                ASubmission.of(3, "2024/c.xml")
                        .findings(finding("REQ-1", Severity.ERROR), finding("REQ-2", Severity.ERROR))
                        .build(),
                ASubmission.of(1, A).findings(finding("REQ-2", Severity.ERROR)).build(),
                ASubmission.of(2, "2024/b.xml")
                        .findings(finding("TXT-1", Severity.ERROR))
                        .build());

        assertThat(findings().submissions(2024, List.of("REQ-1", "REQ-2"))).containsExactly(1L, 3L);
        assertThat(findings().submissions(2023, List.of("REQ-1"))).isEmpty();
    }

    @Test
    void proposalIsNotedAnew_withTheFactsThatTellAboutIt() {
        record(ASubmission.of(1, A).findings(finding("REQ-1", Severity.ERROR)).build());
        Finding proposed = aFinding("REQ-1", Severity.ERROR)
                .proposal(new Proposal(CORRECTIONS, 2, new Proposal.Revision(2023, List.of())))
                .build();

        findings().propose(List.of(new ReadFinding(1, 0, proposed)));

        assertThat(onlyOf(1).finding()).isEqualTo(proposed);
    }

    @Test
    void acceptanceIsNoted_inPlaceOfAllBefore_andNotForWhatComparingFound() {
        record(ASubmission.of(1, A).findings(finding("REQ-1", Severity.ERROR)).build());
        findings()
                .replace(
                        2024,
                        "compare",
                        List.of(finding("CITY-1", Severity.ERROR).accepted(ACCEPTED)));

        findings()
                .accept(2024, List.of(new ReadFinding(1, 0, onlyOf(1).finding().accepted(ACCEPTED))));
        assertThat(onlyOf(1).finding().acceptance()).contains(ACCEPTED);

        findings().accept(2024, List.of());
        assertThat(onlyOf(1).finding().isWaived()).isFalse();
        assertThat(findings().of(2024, "compare")).allMatch(Finding::isWaived);
    }

    @Test
    void longNamesAndFactsOfAHostileFile_areCutToWhatFits() {
        Finding hostile = Finding.of("READ-8", Severity.ERROR)
                .agency(null, "名".repeat(1000), null)
                .file(A)
                .fact("text", "\u0001".repeat(40_000))
                .fact("short", "3")
                .build();
        record(ASubmission.of(1, A).findings(hostile).build());

        Finding kept = onlyOf(1).finding();

        assertThat(kept.name()).hasSize(Submissions.LONGEST_NAME);
        assertThat(kept.facts()).containsEntry("short", "3");
        assertThat(kept.facts().get("text")).isNotEmpty().hasSizeLessThan(40_000);
    }
}
