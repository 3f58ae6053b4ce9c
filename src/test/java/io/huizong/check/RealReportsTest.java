package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.check.copies.Fingerprint;
import io.huizong.check.report.ReportChecks;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Published reports give the findings that are known of them, and no other. */
class RealReportsTest {

    private static final Path FOLDER = Path.of("../shared/real");
    private static final Rules RULES = Rules.load();
    private static final Agency COUNTY = Rosters.agency("HZ", "淮安市洪泽区人民政府", Agency.Kind.COUNTY, "HA");

    private static Report read(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.exists(path), "lay the real reports beside the project as ../shared/real to run this test");
        Reading reading = Intake.standard(Reports.FORMS, Limits.DEFAULT).read(path, file);
        return ((Reading.Read) reading).report();
    }

    private static List<Finding> check(String file) {
        Report report = read(file);
        return new ReportChecks(RULES, Reports.FORMS).check(new Filing(report, file, null, report.year()));
    }

    @Test
    void onlyTheTitleWithoutAYearIsTold_whenEveryCellIsZero() {
        assertThatFindings(check("zhumadian-ggzy-2024.txt")).areOnly("READ-11");
    }

    @Test
    void twoSumsAreTold_whenReportIsHongze2023() {
        List<Finding> findings = check("hongze-2023.pdf");

        assertThat(findings)
                .extracting(Finding::rule, finding -> finding.about().code(), Finding::expected)
                .containsExactly(
                        tuple("APP-1", "appeals.review.total", "11"),
                        tuple("APP-1", "appeals.litigationAfterReview.total", "5"),
                        tuple("READ-5", "requests.otherOutcome.other", ""),
                        tuple("READ-5", "requests.denied.prohibitedByLaw", ""));
    }

    @Test
    void otherScopeOfTheTextIsANote_whenReportIsHongze2024() {
        List<Finding> findings = check("hongze-2024.pdf");

        assertThat(findings)
                .extracting(Finding::rule, Finding::severity, Finding::reported, Finding::expected)
                .containsExactly(
                        tuple("READ-5", Severity.WARNING, "", ""),
                        tuple("READ-5", Severity.WARNING, "", ""),
                        tuple("TXT-1", Severity.NOTE, "17", "95"));
    }

    @Test
    void blanksAndTheCutSectionAreTold_whenReportIsShuyang2023() {
        assertThatFindings(check("shuyang-fgj-2023.html")).areOnly("READ-4", "READ-10");
        assertThatFindings(check("shuyang-fgj-2023.html")).has("READ-4").fact("count", "125");
    }

    @Test
    void normativeDocumentsFollowAndOnlyAJumpIsTold_acrossTwoYears() {
        Report now = read("hongze-2024.pdf");
        Report before = read("hongze-2023.pdf");
        LastYear last = LastYear.of(2023, COUNTY, before.figures(), Fingerprint.of(before.narrative()));

        List<Finding> findings = new YearChecks(RULES, Thresholds.DEFAULT)
                .check(new Filing(now, "hongze-2024.pdf", COUNTY, 2024), Fingerprint.of(now.narrative()), last);

        assertThatFindings(findings).areOnly("YEAR-3");
        assertThatFindings(findings)
                .has("YEAR-3")
                .at("disclosure.licensing.decisions")
                .sides("9487", "550", "8937");
    }
}
