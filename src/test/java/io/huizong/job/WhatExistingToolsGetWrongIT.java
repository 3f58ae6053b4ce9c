package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.finding.Acceptance;
import io.huizong.office.RunSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one mistake of checkers in use that shows only in the whole job: decisions are wiped at each re-run. */
class WhatExistingToolsGetWrongIT {

    @TempDir
    private Path folder;

    @Test
    void decisionsAndTheirReasonsOutliveEachReRun() {
        String accepted = """
                rule,agency,year,cell,reason,who,when
                DIS-1,SL02,2024,disclosure.normativeDocuments.inForce,已电话核实,复核一,2025-04-02
                """;
        TestCity city = new TestCity(folder)
                .write("waivers.csv", accepted.getBytes(StandardCharsets.UTF_8))
                .file(
                        "2024/科技局.xml",
                        TestCity.named("示例市科学技术局", Reports.aReport().line("disclosure.normativeDocuments", 3, 0, 2)));

        for (int run = 0; run < 3; run++) {
            RunRequest full = new RunRequest(city.input(), city.output(), false, run > 0);
            try (RunSession session = RunSession.open(full, Progress.NONE, TestCity.CLOCK)) {
                session.run(session.years());

                assertThat(new LedgerFile(full.output()).findings(2024))
                        .filteredOn(finding -> finding.rule().equals("DIS-1"))
                        .extracting(finding ->
                                finding.acceptance().map(Acceptance::text).orElse(""))
                        .containsExactly("复核一 2025-04-02：已电话核实");
            }
        }
    }
}
