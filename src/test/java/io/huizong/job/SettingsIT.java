package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What an office sets changes what is found, in reports that were read before too. */
class SettingsIT {

    private static final String FILE = "2024/市直/科技局.xml";

    @TempDir
    private Path folder;

    @AfterEach
    void setNothing() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("huizong.") && !name.startsWith("huizong.approve"))
                .forEach(System::clearProperty);
    }

    private record Seen(YearResult result, List<Finding> findings, Map<String, Status> statuses) {
        List<Finding> of(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
        }
    }

    private static Seen run(TestCity city) {
        return run(city.request());
    }

    private static Seen run(RunRequest request) {
        try (RunSession session = RunSession.open(request, Progress.NONE, TestCity.CLOCK)) {
            List<YearResult> results = session.run(session.years());
            Map<String, Status> statuses = session.inquiry().year(2024).agencies().stream()
                    .collect(Collectors.toMap(PublishedAgency::code, PublishedAgency::status));
            return new Seen(results.get(results.size() - 1), new LedgerFile(request.output()).findings(2024), statuses);
        }
    }

    @Test
    void aFileMayCostWhatCheckAllows_whenNothingIsSet() {
        assertThat(Settings.read().limits()).isEqualTo(Limits.DEFAULT);
        assertThat(Limits.DEFAULT.fileBytes()).isEqualTo(DataSize.parse("50MB").toBytes());
    }

    @Test
    void aFileMayCostWhatIsSet() {
        System.setProperty("huizong.file-size", "10KB");
        System.setProperty("huizong.file-time", "2s");

        Limits limits = Settings.read().limits();

        assertThat(limits.fileBytes()).isEqualTo(10_240);
        assertThat(limits.time()).isEqualTo(Duration.ofSeconds(2));
        assertThat(limits.cells()).isEqualTo(Limits.DEFAULT.cells());
    }

    @Test
    void filesAreReadTheNextNight_whenTheyTookTooLong_thoughTheyAreTheSame() {
        TestCity city = TestCity.ofParts(folder);
        System.setProperty("huizong.file-time", "1ns");
        Seen late = run(city);
        assertThat(run(city).result().outcome()).isEqualTo(YearResult.Outcome.UNCHANGED);
        System.clearProperty("huizong.file-time");

        Seen inTime = run(city);

        assertThat(late.of("READ-1"))
                .hasSize(5)
                .extracting(finding -> finding.facts().get("reason"))
                .containsOnly(Reason.OUT_OF_TIME.chinese());
        assertThat(inTime.result().outcome()).isEqualTo(YearResult.Outcome.PUBLISHED);
        assertThat(inTime.result().coverage().counted()).isEqualTo(5);
        assertThat(run(city).result().outcome()).isEqualTo(YearResult.Outcome.UNCHANGED);
    }

    /** A city in which 市科技局 tells fewer documents in force than it issued: DIS-1, a warning. */
    private TestCity city() {
        return TestCity.ofParts(folder)
                .file(
                        FILE,
                        TestCity.named("示例市科学技术局", Reports.aReport().line("disclosure.normativeDocuments", 3, 0, 2)));
    }

    @Test
    void reportIsReturned_whenItsWarningIsMadeAnError_afterItWasRead() {
        TestCity city = city();
        Seen before = run(city);
        System.setProperty("huizong.severities.DIS-1", "error");

        Seen after = run(city);

        assertThat(before.statuses()).containsEntry("SL02", Status.COUNTED);
        assertThat(after.result().outcome()).isEqualTo(YearResult.Outcome.PUBLISHED);
        assertThat(after.statuses()).containsEntry("SL02", Status.RETURNED);
        assertThat(after.of("DIS-1")).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(run(city).result().outcome()).isEqualTo(YearResult.Outcome.UNCHANGED);
    }

    @Test
    void reportCounts_whenItsWarningIsLowered() {
        System.setProperty("huizong.severities.dis_1".replace('_', '.'), "note");

        assertThat(run(city()).of("DIS-1")).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void reportIsReturned_whenARuleThatLooksAtOthersIsMadeAnError() {
        TestCity city = TestCity.ofParts(folder)
                .file(FILE, TestCity.named("示例市科学技术局", Reports.aReport().published(TestCity.DAY)));
        System.setProperty("huizong.severities.CITY-2", "error");

        Seen seen = run(city);

        assertThat(seen.of("CITY-2")).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(seen.statuses()).containsEntry("SL02", Status.RETURNED).containsEntry("SL03", Status.COUNTED);
        assertThat(run(new RunRequest(city.input(), city.output(), true, false)).statuses())
                .containsEntry("SL02", Status.COUNTED);
    }

    @Test
    void partsCount_whenADifferingConsolidatedReportIsAnError() {
        TestCity city = TestCity.ofParts(folder).file("2024/东山/东山县.xml", TestCity.named("东山县人民政府"));
        System.setProperty("huizong.severities.CITY-4", "error");

        Seen seen = run(city);

        assertThat(seen.of("CITY-4")).extracting(Finding::variant).containsExactly("differs");
        assertThat(seen.statuses()).containsEntry("SL10", Status.RETURNED).containsEntry("SL11", Status.COUNTED);
        assertThat(seen.result().coverage()).isEqualTo(new Coverage(6, 6, 5, 0, 1, 0, 0));
    }

    @Test
    void jumpIsTold_whenItsThresholdIsLowered() {
        TestCity city = TestCity.ofParts(folder)
                .file(FILE, TestCity.named("示例市科学技术局", Reports.aReport().with("disclosure.licensing.decisions", 90)))
                .file(
                        "2023/科技局.xml",
                        TestCity.named("示例市科学技术局", Reports.aReport(2023).with("disclosure.licensing.decisions", 40)));
        Seen before = run(city);
        System.setProperty("huizong.thresholds.rise", "2");

        assertThat(before.of("YEAR-3")).isEmpty();
        assertThat(run(city).of("YEAR-3")).extracting(Finding::reported).containsExactly("90");
    }

    @Test
    void countyIsPending_untilTheDayThatTheOfficeSets() {
        System.setProperty("huizong.due.county", "06-30");

        assertThat(run(TestCity.ofParts(folder)).of("CITY-1"))
                .extracting(Finding::code, Finding::variant)
                .containsExactly(org.assertj.core.api.Assertions.tuple("SL10", "pending"));
    }

    @Test
    void runStops_whenASettingIsWrong() {
        TestCity city = TestCity.ofParts(folder);

        assertThatSetting("huizong.severities.REQ-1", "note", city).hasMessageContaining("REQ-1");
        assertThatSetting("huizong.severities.REQ-9", "note", city).hasMessageContaining("REQ-9");
        assertThatSetting("huizong.severities.DIS-1", "fatal", city).hasMessageContaining("severities");
        assertThatSetting("huizong.thresholds.alike", "101", city)
                .hasMessageContaining("huizong.thresholds.alike 应为 50–100，实为 101");
        assertThatSetting("huizong.thresholds.unit-change", "1", city)
                .hasMessageContaining("huizong.thresholds.unitChange 应为 2–9000，实为 1");
        assertThatSetting("huizong.thresholds.raise", "2", city)
                .hasMessageContaining("huizong.thresholds.raise")
                .hasMessageContaining("rise, fall, significant");
        assertThatSetting("huizong.due.county", "31.3.", city).hasMessageContaining("huizong.due.county");
        assertThatSetting("huizong.due.village", "01-31", city).hasMessageContaining("due");
        assertThat(city.output()).doesNotExist();
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertThatSetting(
            String name, String value, TestCity city) {
        System.setProperty(name, value);
        try {
            return assertThatThrownBy(() -> run(city)).isInstanceOf(UnusableInputException.class);
        } finally {
            System.clearProperty(name);
        }
    }
}
