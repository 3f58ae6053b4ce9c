package io.huizong.check.report;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aNilReport;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportChecksTest {

    private static final ReportChecks CHECKS = new ReportChecks(Rules.load(), Reports.FORMS);

    private static List<Finding> check(Reports report) {
        return CHECKS.check(report.filed());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2024})
    void nothing_whenReportIsFlawless(int year) {
        assertThatFindings(check(aReport(year))).areNone();
    }

    @Test
    void nothing_whenEveryCellIsZero() {
        assertThatFindings(check(aNilReport())).areNone();
    }

    @Test
    void req3_whenTotalIsNotTheSumOfApplicants() {
        List<Finding> findings = check(aReport().with("requests.received.total", 118));

        assertThatFindings(findings).has("REQ-3").at("requests.received.total").sides("118", "117", "1");
    }

    @Test
    void req2_whenConcludedIsNotTheSumOfOutcomes() {
        List<Finding> findings = check(aReport().with("requests.denied.stateSecret.other", 1));

        assertThatFindings(findings).has("REQ-2").at("requests.concluded.other").sides("0", "1", "-1");
    }

    @Test
    void req1_whenReceivedAndConcludedDoNotBalance() {
        List<Finding> findings = check(aReport().with("requests.carriedIn.naturalPerson", 4));

        assertThatFindings(findings)
                .has("REQ-1")
                .at("requests.received.naturalPerson")
                .sides("114", "113", "1")
                .cells(
                        "requests.received.naturalPerson",
                        "requests.carriedIn.naturalPerson",
                        "requests.concluded.naturalPerson",
                        "requests.carriedOut.naturalPerson");
    }

    @Test
    void app1_whenTotalIsLeftAtZero() {
        List<Finding> findings = check(aReport().line("appeals.review", 10, 1, 0, 0, 0));

        assertThatFindings(findings).has("APP-1").at("appeals.review.total").sides("0", "11", "-11");
    }

    @Test
    void onlyBlanksAreTold_whenAllApplicantColumnsButOneAreBlank() {
        List<Finding> findings = check(aNilReport()
                .line("requests.received", 26, 0, 0, 0, 0, 0, 26)
                .line("requests.granted", 26, 0, 0, 0, 0, 0, 26)
                .line("requests.concluded", 26, 0, 0, 0, 0, 0, 26)
                .blankMatching("requests\\..*\\.(business|research|publicInterest|legalService|other)"));

        assertThatFindings(findings).areOnly("READ-4");
        assertThatFindings(findings).has("READ-4").fact("count", "125");
    }

    @Test
    void blankMembersAreNamed_whenRelationIsBroken() {
        List<Finding> findings = check(aReport().blank("requests.granted.business"));

        assertThatFindings(findings)
                .has("REQ-3")
                .variant("blank")
                .sides("97", "90", "7")
                .fact("blanks", "表三“（一）予以公开”的“商业企业” = 0");
    }

    @Test
    void oneSum1_whenSeveralSumsAreBlank() {
        List<Finding> findings = check(aReport()
                .blank("requests.received.total", "requests.granted.total", "requests.concluded.naturalPerson"));

        assertThatFindings(findings).areOnly("SUM-1");
        assertThatFindings(findings)
                .has("SUM-1")
                .cells("requests.received.total", "requests.granted.total", "requests.concluded.naturalPerson")
                .proposal("requests.received.total=117;requests.granted.total=97;requests.concluded.naturalPerson=108");
    }

    @Test
    void oneSum1_whenEveryTotalIsBlank() {
        List<Finding> findings = check(aReport().blankMatching(".*\\.total|requests\\.concluded\\..*"));

        assertThatFindings(findings).has("SUM-1").at("requests.received.total");
        assertThatFindings(findings)
                .hasNo("REQ-1")
                .hasNo("REQ-2")
                .hasNo("REQ-3")
                .hasNo("APP-1");
    }

    @Test
    void onlyABlank_whenSumOfZeroesIsBlank() {
        assertThatFindings(check(aReport().blank("requests.partlyGranted.total")))
                .areOnly("READ-4");
    }

    @Test
    void nothingIsHeldAgainstAnUnreadableCell() {
        List<Finding> findings = check(aReport()
                .with(Figures.State.UNREADABLE, "requests.received.total")
                .remark(Remark.Kind.NOT_A_NUMBER, "requests.received.total", "见附件", ""));

        assertThatFindings(findings).areOnly("READ-3");
    }

    @Test
    void blanksOfARefusedTableAreNotToldAgain() {
        List<Finding> findings =
                check(aReport().blankMatching("appeals\\..*").remark(Remark.Kind.TABLE_MISSING, "appeals", "", ""));

        assertThatFindings(findings).areOnly("READ-2");
    }

    @Test
    void blanksOfMergedLinesAreNotToldAgain() {
        List<Finding> findings = check(aReport()
                .blankMatching("requests\\.otherOutcome\\.(correctionOverdue|feeOverdue)\\..*")
                .remark(Remark.Kind.LINES_MERGED, "requests.otherOutcome.other", "（六）其他处理", ""));

        assertThatFindings(findings).areOnly("READ-5");
    }

    @Test
    void errorsComeFirst() {
        List<Finding> findings = check(aReport().text("6", " ").with("requests.received.total", 118));

        assertThatFindings(findings).areOnly("REQ-1", "REQ-3", "READ-10");
    }

    @Test
    void leftOutFindingsAreCounted_whenThereAreVeryMany() {
        Reports report = aReport();
        for (int i = 0; i < 250; i++) {
            report.remark(Remark.Kind.LINE_EXTRA, "requests", "行" + i, "");
        }

        List<Finding> findings = check(report);

        assertThat(findings).hasSize(ReportChecks.MOST + 1);
        assertThat(findings.get(ReportChecks.MOST).facts()).containsEntry("count", "50");
    }

    @Test
    void nothing_whenSomethingWasRepealed() {
        assertThatFindings(check(aReport().line("disclosure.normativeDocuments", 3, 1, 2)))
                .areNone();
    }

    @ParameterizedTest
    @EnumSource(
            value = Agency.Kind.class,
            names = {"CITY", "OFFICE"})
    void nothing_whenBodyMayMakeRegulations(Agency.Kind kind) {
        Agency agency = Rosters.agency("X", "示例市人民政府办公室", kind, "SL");

        assertThatFindings(check(aReport().by(agency).line("disclosure.regulations", 0, 0, 6)))
                .areNone();
    }

    @Test
    void negativeChangeIsAllowed_givenEdition2019() {
        assertThatFindings(check(aReport(2020).with("disclosure.licensing.change", -4)))
                .areNone();
    }

    @Test
    void hugeNumberIsToldOnce() {
        assertThatFindings(check(aReport().with("requests.received.total", Long.MAX_VALUE)))
                .areOnly("NUM-1");
    }

    @Test
    void wholeColumnsAreNamed_whenManyCellsAreBlank() {
        Finding finding = check(aNilReport().blankMatching("requests\\..*\\.(business|other)|appeals\\..*"))
                .get(0);

        assertThat(new Messages(Rules.load(), Reports.FORMS).message(finding, Language.CHINESE))
                .isEqualTo("65 个栏目未填写或写作“/”：表四全部（15 栏）、表三“商业企业”列（25 栏）、表三“其他”列（25 栏）");
    }
}
