package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.finding.Finding;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.office.YearResult.Outcome;
import io.huizong.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last year's carry-over speaks for one of two proposals, whenever and in whatever order the reports came. */
class ProposalRevisionIT {

    private static final String AGENCY = "示例市科学技术局";
    private static final String LAST = "2023/科技局.xml";
    private static final String CARRIED_IN = "requests.carriedIn.naturalPerson=3;requests.carriedIn.business=2";
    private static final String CARRIED_OUT = "requests.carriedOut.naturalPerson=6;requests.carriedOut.business=1";

    @TempDir
    private Path folder;

    /** Two columns off by one: 4 and 1 were carried in for 3 and 2, or else 5 and 2 carried out for 6 and 1. */
    private TestCity city() {
        return new TestCity(folder)
                .file(
                        "2024/科技局.xml",
                        TestCity.named(
                                AGENCY,
                                Reports.aReport()
                                        .line("requests.carriedIn", 4, 1, 0, 0, 0, 0, 5)
                                        .line("requests.carriedOut", 5, 2, 0, 0, 0, 0, 7)))
                .file("2023/教育局.xml", TestCity.named("示例市教育局", Reports.aReport(2023)));
    }

    /** A flawless report for 2023 by which so many are carried out. */
    private static Report lastYear(long naturalPerson, long business) {
        return TestCity.named(
                AGENCY,
                Reports.aReport(2023)
                        .line("requests.received", 105 + naturalPerson, 7 + business, 0, 0, 0, 0, 117)
                        .line("requests.carriedOut", naturalPerson, business, 0, 0, 0, 0, 5));
    }

    private static Finding night(TestCity city) {
        return night(city, List.of());
    }

    private static Finding night(TestCity city, List<Integer> years) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            session.run(years.isEmpty() ? session.years() : years);
            return new LedgerFile(city.output())
                    .findings(2024).stream()
                            .filter(finding -> finding.rule().equals("REQ-1"))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static String published(TestCity city, String file) throws IOException {
        return Files.readString(city.output().resolve("2024").resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsProposed_whenNoReportStandsForLastYear() {
        Finding finding = night(city());

        assertThat(finding.proposal().isEmpty()).isTrue();
        assertThat(finding.allFacts()).doesNotContainKeys("lastYear", "proposalAlone");
    }

    @Test
    void nothingIsProposed_whenLastYearsReportWasReturned() {
        Report returned =
                TestCity.named(AGENCY, Reports.aReport(2023).line("requests.carriedOut", 3, 2, 0, 0, 0, 0, 5));

        assertThat(night(city().file(LAST, returned)).proposal().isEmpty()).isTrue();
    }

    @Test
    void whatLastYearSays_whenItsReportStands() {
        Finding finding = night(city().file(LAST, lastYear(3, 2)));

        assertThat(finding.proposal().text()).isEqualTo(CARRIED_IN);
        assertThat(finding.allFacts()).containsEntry("lastYear", "2023");
    }

    @Test
    void outputsSayWhatSpeaksForIt() throws IOException {
        TestCity city = city().file(LAST, lastYear(3, 2));
        night(city);

        assertThat(published(city, "city.html")).contains("（参照 2023 年结转下年度继续办理；另有 2 种同样少的改法）");
        assertThat(published(city, "findings.csv")).contains(CARRIED_IN);
        assertThat(published(city, "findings.json")).contains("\"lastYear\": \"2023\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void sameFindings_whicheverYearIsReadFirst(int first) {
        TestCity city = city().file(LAST, lastYear(3, 2));

        nightOf(city, first);

        assertThat(night(city).proposal().text()).isEqualTo(CARRIED_IN);
    }

    private static void nightOf(TestCity city, int first) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            session.run(List.of(first));
        }
    }

    @Test
    void sameFindings_whenLastYearIsFiledLater() {
        TestCity city = city();
        assertThat(night(city).proposal().isEmpty()).isTrue();

        assertThat(night(city.file(LAST, lastYear(3, 2))).proposal().text()).isEqualTo(CARRIED_IN);
    }

    @Test
    void newFindings_whenLastYearIsCorrectedLater() {
        TestCity city = city().file(LAST, lastYear(4, 1));
        assertThat(night(city).proposal().text()).isEqualTo(CARRIED_OUT);

        assertThat(night(city.file(LAST, lastYear(3, 2))).proposal().text()).isEqualTo(CARRIED_IN);
    }

    @Test
    void asBefore_whenLastYearIsTakenAway() throws IOException {
        TestCity city = city();
        Finding before = night(city);
        Map<String, String> outputs = Outputs.of(city.output().resolve("2024"));
        night(city.file(LAST, lastYear(3, 2)));
        Files.delete(city.input().resolve(LAST));

        assertThat(night(city)).isEqualTo(before);
        assertThat(Outputs.of(city.output().resolve("2024")))
                .containsEntry("findings.json", outputs.get("findings.json"));
    }

    @Test
    void sameFindings_whenEverythingIsReadAgain() {
        TestCity city = city().file(LAST, lastYear(3, 2));
        Finding before = night(city);
        RunRequest full = new RunRequest(city.input(), city.output(), false, true);

        try (RunSession session = RunSession.open(full, Progress.NONE, TestCity.CLOCK)) {
            session.run(List.of(2024));

            assertThat(new LedgerFile(city.output()).findings(2024)).contains(before);
        }
    }

    @Test
    void sameFindings_whenTheRunBrokeAfterTheSecondLook() {
        TestCity city = city().file(LAST, lastYear(4, 1));
        night(city);
        LedgerFile ledger = new LedgerFile(city.output());
        RestartIT.Fault.ROLL_UP.plan(ledger);
        city.file(LAST, lastYear(3, 2));
        assertThatThrownBy(() -> night(city)).isInstanceOf(RunFailedException.class);
        RestartIT.Fault.ROLL_UP.mend(ledger);

        assertThat(night(city).proposal().text()).isEqualTo(CARRIED_IN);
    }

    @Test
    void returnedReportIsHeard_whileRunsAreLenient() {
        Report returned =
                TestCity.named(AGENCY, Reports.aReport(2023).line("requests.carriedOut", 3, 2, 0, 0, 0, 0, 5));
        TestCity city = city().file(LAST, returned);

        try (RunSession session = RunSession.open(
                new RunRequest(city.input(), city.output(), true, false), Progress.NONE, TestCity.CLOCK)) {
            session.run(session.years());

            assertThat(new LedgerFile(city.output()).findings(2024))
                    .anyMatch(finding -> finding.proposal().text().equals(CARRIED_IN));
        }
        assertThat(night(city).proposal().isEmpty()).isTrue();
    }

    @Test
    void nothingIsDone_whenNothingChanged() {
        TestCity city = city().file(LAST, lastYear(3, 2));
        night(city);

        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            assertThat(session.run(session.years()))
                    .extracting(YearResult::outcome)
                    .containsOnly(Outcome.UNCHANGED);
        }
    }

    @Test
    void predecessorsAreHeard_whenAgenciesMerged() {
        String merged =
                TestCity.ROSTER.replace("市科技局,,,,", "市科技局,,,,SL08") + "SL08,示例市地震局,department,SL,,,,2008,2023,\n";
        TestCity city = city().write("roster.csv", merged.getBytes(StandardCharsets.UTF_8));
        Report former = TestCity.named(
                "示例市地震局",
                Reports.aReport(2023)
                        .line("requests.received", 107, 8, 0, 0, 0, 0, 115)
                        .line("requests.carriedOut", 2, 1, 0, 0, 0, 0, 3));
        Report own = TestCity.named(
                AGENCY,
                Reports.aReport(2023)
                        .line("requests.received", 106, 8, 0, 0, 0, 0, 114)
                        .line("requests.carriedOut", 1, 1, 0, 0, 0, 0, 2));

        assertThat(night(city.file("2023/地震局.xml", former)).proposal().isEmpty())
                .isTrue();
        assertThat(night(city.file(LAST, own)).proposal().text()).isEqualTo(CARRIED_IN);
    }

    @Test
    void waiverStaysGiven_whenLastYearIsFiledLater() {
        String accepted = """
                rule,agency,year,cell,reason,who,when
                REQ-1,SL02,2024,requests.received.naturalPerson,已电话核实,复核一,2025-04-02
                """;
        TestCity city = city().write("waivers.csv", accepted.getBytes(StandardCharsets.UTF_8));
        assertThat(night(city).isWaived()).isTrue();

        Finding later = night(city.file(LAST, lastYear(3, 2)));

        assertThat(later.isWaived()).isTrue();
        assertThat(later.proposal().text()).isEqualTo(CARRIED_IN);
    }
}
