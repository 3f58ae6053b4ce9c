package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aNilReport;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Mistakes of checkers in use, each of which this one must not make. */
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
}
