package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aNilReport;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.TextLayout;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import io.huizong.rollup.Accumulator;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Reconciliation;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Submitted;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Mistakes of checkers in use, each of which this one must not make. That decisions outlive a re-run is in {@code
 * WhatExistingToolsGetWrongIT}.
 */
class WhatExistingToolsGetWrongTest {

    private static final ReportChecks CHECKS = new ReportChecks(Rules.load(), Reports.FORMS);

    private static List<Finding> check(Reports report) {
        return CHECKS.check(report.filed());
    }

    @Test
    void aBlankTableDoesNotPass() {
        List<Finding> findings = check(aReport().blankMatching(".*"));

        assertThatFindings(findings).areOnly("READ-4");
        assertThatFindings(findings).has("READ-4").variant("all").fact("count", "200");
    }

    @Test
    void aFormOfAnotherEditionDoesNotPass() {
        assertThatFindings(check(aReport(2020).year(2024))).has("READ-12").weighs(Severity.ERROR);
    }

    @Test
    void totalsAreCheckedAsReported() {
        Report report = aReport().with("requests.received.total", 118).build();

        List<Finding> findings = CHECKS.check(new Filing(report, "a.xml", null, 2024));

        assertThatFindings(findings).has("REQ-3").sides("118", "117", "1");
        assertThat(report.figures().value(report.form().cell("requests.received.total")))
                .isEqualTo(118);
    }

    @Test
    void aLineWithABlankStillCounts() {
        List<Finding> findings =
                check(aReport().blank("requests.received.other").with("requests.received.total", 118));

        assertThatFindings(findings).has("REQ-3").variant("blank").sides("118", "117", "1");
    }

    @Test
    void aNumberWithThousandsIsReadWhole() {
        Reports report = aReport().text("1", "2024年收到政府信息公开申请14,069件。");

        assertThatFindings(check(report.with("requests.received.total", 69)))
                .has("TXT-1")
                .fact("subject", "收到");
        assertThatFindings(check(report.with("requests.received.total", 14069))).hasNo("TXT-1");
    }

    @Test
    void lastYearsSentenceIsNotThisYears() {
        assertThatFindings(check(aReport().text("1", "2023年收到政府信息公开申请96件，2024年收到117件。")))
                .areNone();
    }

    @Test
    void theTotalColumnIsNoApplicant() {
        Reports report = aNilReport()
                .line("requests.received", 3, 0, 0, 0, 0, 0, 6)
                .line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 6);

        assertThat(check(report)).extracting(Finding::expected).containsOnly("3");
    }

    @Test
    void carryOverIsComparedInEveryColumn() {
        Filing now = aReport().line("requests.carriedIn", 2, 1, 0, 0, 0, 0, 3).filed();
        Figures before = aReport(2023)
                .line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3)
                .build()
                .figures();
        LastYear last = LastYear.of(2023, Objects.requireNonNull(now.agency()), before, Fingerprint.NONE);

        List<Finding> findings = new YearChecks(Rules.load(), Thresholds.DEFAULT).check(now, Fingerprint.NONE, last);

        assertThatFindings(findings).has("YEAR-1").variant("columns");
    }

    @Test
    void aFormOf2019IsNotReadWithTheColumnsOf2021() {
        Page page = Page.of("2019", TextLayout.BLANKS);

        Report report = ((Reading.Read) read(page.text())).report();

        assertThat(report.form().edition()).isEqualTo("2019");
        assertThat(report.figures().value(report.form().cell("disclosure.licensing.decisions")))
                .isEqualTo(page.expected().value(report.form().cell("disclosure.licensing.decisions")))
                .isNotZero();
        assertThatFindings(CHECKS.check(new Filing(report, "a.txt", null, 2024)))
                .has("READ-12")
                .weighs(Severity.ERROR);
    }

    @Test
    void aPageBreakLosesNoLine() {
        Page page = Page.of("2021", TextLayout.PARAGRAPHS);
        String broken = page.text().replace("7.属于行政执法案卷", "-3-\n\n7.属于行政执法案卷");

        new Page(broken, page.expected()).readsRight();
    }

    @Test
    void linesLostBehindAPageBreakRefuseTheirTable() {
        String text = Page.of("2021", TextLayout.BLANKS).text();
        String lost = text.substring(0, text.indexOf("（四）无法提供")) + text.substring(text.indexOf("（七）总计"));

        Report report = ((Reading.Read) read(lost)).report();

        assertThat(CHECKS.check(new Filing(report, "a.txt", null, report.year())))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .contains("READ-6");
        assertThat(report.figures().cells(Figures.State.VALUE))
                .noneMatch(cell -> cell.table().equals("requests"));
    }

    @Test
    void theErrorTextOfAnUnreadablePdfIsNoReport() {
        byte[] content =
                "%PDF-1.7\nError: file is damaged. 一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0".getBytes(StandardCharsets.UTF_8);

        Reading reading = Intake.standard(Reports.FORMS, Limits.DEFAULT).read(new Source("2024/年报.pdf", content));

        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aParentDoesNotAddUpWhileAChildIsMissing() {
        Agency city = Rosters.agency("C", "示例市", Agency.Kind.CITY, "");
        Agency county = Rosters.consolidated(Rosters.agency("B1", "东山县", Agency.Kind.COUNTY, "C"));
        Agency township = Rosters.agency("B11", "青石镇", Agency.Kind.TOWNSHIP, "B1");
        Agency missing = Rosters.agency("B12", "白水镇", Agency.Kind.TOWNSHIP, "B1");
        Figures figures = aReport().build().figures();
        Plan plan = new Plan(
                Rosters.of(city, county, township, missing),
                2024,
                Map.of(
                        "B1", new Standing(submission(county), List.of(), List.of()),
                        "B11", new Standing(submission(township), List.of(), List.of())));
        Accumulator sums = new Accumulator(plan, figures.form());
        sums.add(county, figures);
        sums.add(township, figures);

        List<Finding> findings = new Reconciliation(sums, figures.form()).findings();

        assertThatFindings(findings).has("CITY-4").variant("incomplete").fact("missing", "白水镇（未报）");
    }

    private static Submission submission(Agency agency) {
        return Submitted.by(agency, agency.code().length()).submission();
    }

    private static Reading read(String text) {
        return Intake.standard(Reports.FORMS, Limits.DEFAULT)
                .read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
