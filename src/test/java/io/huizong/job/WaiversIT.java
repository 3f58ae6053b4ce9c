package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.roster.RosterException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer decides a doubtful case once, and the decision is kept. */
class WaiversIT {

    private static final String HEADER = "rule,agency,year,cell,reason,who,when\n";
    private static final String ACCEPTED = HEADER + "REQ-3,SL02,2024,requests.granted.total,已电话核实,复核一,2025-04-02\n";

    @TempDir
    private Path folder;

    private TestCity city() {
        return new TestCity(folder).file("2024/科技局.xml", broken(96));
    }

    private static io.huizong.report.Report broken(long granted) {
        return TestCity.named("示例市科学技术局", Reports.aReport().with("requests.granted.total", granted));
    }

    private static TestCity with(TestCity city, String waivers) {
        return city.write("waivers.csv", waivers.getBytes(StandardCharsets.UTF_8));
    }

    private record Result(YearResult year, List<Finding> findings) {
        List<String> of(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .map(Finding::variant)
                    .toList();
        }

        boolean isWaived(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .allMatch(Finding::isWaived);
        }
    }

    private static Result run(TestCity city) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            YearResult year = session.run(session.years()).get(0);
            return new Result(year, new LedgerFile(city.output()).findings(2024));
        }
    }

    @Test
    void reportIsReturned_whenNobodyAccepts() {
        assertThat(run(city()).year().coverage().returned()).isEqualTo(1);
    }

    @Test
    void reportCounts_whenEveryErrorIsAccepted() {
        String all = ACCEPTED + "REQ-2,SL02,2024,requests.concluded.total,已电话核实,复核一,2025-04-02\n";

        Result result = run(with(city(), all));

        assertThat(result.year().coverage().counted()).isEqualTo(1);
        assertThat(result.isWaived("REQ-3")).isTrue();
        assertThat(result.findings())
                .anySatisfy(finding ->
                        assertThat(finding.acceptance()).map(Acceptance::text).contains("复核一 2025-04-02：已电话核实"));
        assertThat(result.of("WAIVER-1")).isEmpty();
    }

    @Test
    void reportIsReturned_whenOneErrorIsLeftOpen() {
        assertThat(run(with(city(), ACCEPTED)).year().coverage().returned()).isEqualTo(1);
    }

    @Test
    void whatWouldCountTwiceCounts_whenAReviewerSaysThatItDoesNot() {
        TestCity city = TestCity.ofCopiedTotal(folder);
        assertThat(run(city).year().coverage().returned()).isEqualTo(1);

        Result result = run(with(city, HEADER + "CITY-5,SL02,2024,,确系本机关数据,复核一,2025-04-02\n"));

        assertThat(result.of("CITY-5")).hasSize(1);
        assertThat(result.isWaived("CITY-5")).isTrue();
        assertThat(result.year().coverage().counted()).isEqualTo(3);
    }

    @Test
    void findingIsOpenAgain_whenItsValuesAreNew() {
        TestCity city = with(city(), ACCEPTED);
        run(city);

        Result second = run(city.file("2024/科技局.xml", broken(95)));

        assertThat(second.isWaived("REQ-3")).isFalse();
        assertThat(second.of("WAIVER-1")).containsExactly("outdated");
    }

    @Test
    void decisionIsAboutTheNewestVersion_whenAnOlderOneIsBrokenOtherwise() {
        TestCity city = city();
        run(city);
        run(city.file("2024/科技局.xml", broken(95)));

        Result third = run(with(city, ACCEPTED));

        assertThat(third.findings())
                .filteredOn(finding -> finding.rule().equals("REQ-3") && finding.isWaived())
                .extracting(Finding::reported)
                .containsExactly("95");
        assertThat(third.of("WAIVER-1")).isEmpty();
    }

    @Test
    void decisionIsKept_whenEverythingIsReadAgain() {
        TestCity city = with(city(), ACCEPTED);
        run(city);
        RunRequest full = new RunRequest(city.input(), city.output(), false, true);

        try (RunSession session = RunSession.open(full, Progress.NONE, TestCity.CLOCK)) {
            session.run(session.years());

            assertThat(new LedgerFile(city.output()).findings(2024)).anySatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo("REQ-3");
                assertThat(finding.isWaived()).isTrue();
            });
        }
    }

    @Test
    void waiverThatMatchesNothing_isTold() {
        String unused = HEADER + "REQ-1,SL02,2024,requests.received.total,无,复核一,2025-04-02\n";

        assertThat(run(with(city(), unused)).of("WAIVER-1")).containsExactly("unused");
    }

    @Test
    void secondWaiverOfOneFinding_isTold() {
        assertThat(run(with(
                                city(),
                                ACCEPTED + ACCEPTED.substring(HEADER.length()).replace("复核一", "复核二")))
                        .of("WAIVER-1"))
                .containsExactly("contradictory");
    }

    @Test
    void rowThatIsRepeated_isTold() {
        assertThat(run(with(city(), ACCEPTED + ACCEPTED.substring(HEADER.length())))
                        .of("WAIVER-1"))
                .containsExactly("twice");
    }

    @Test
    void firstOfTwoContradictoryRows_isShown() {
        Result result =
                run(with(city(), ACCEPTED + ACCEPTED.substring(HEADER.length()).replace("复核一", "复核二")));

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("REQ-3"))
                .extracting(
                        finding -> finding.acceptance().map(Acceptance::text).orElse(""))
                .containsExactly("复核一 2025-04-02：已电话核实");
    }

    @Test
    void computedSumStands_whenABlankOneIsAccepted() {
        TestCity city = new TestCity(folder)
                .file(
                        "2024/科技局.xml",
                        TestCity.named("示例市科学技术局", Reports.aReport().blank("requests.granted.total")));
        String accepted = HEADER + "SUM-1,SL02,2024,requests.granted.total,以各项相加为准,复核一,2025-04-02\n";

        YearResult result = run(with(city, accepted)).year();

        assertThat(result.coverage().counted()).isEqualTo(1);
        assertThat(result.published().total("requests.granted.total")).isEqualTo(97);
    }

    @Test
    void runStops_whenAWaiverCannotBe() {
        TestCity city = with(city(), HEADER + "READ-6,SL02,2024,,无,复核一,2025-04-02\n");

        assertThatThrownBy(() -> run(city))
                .isInstanceOf(RosterException.class)
                .hasMessageContaining("waivers.csv 第2行")
                .hasMessageContaining("READ-6");
    }
}
