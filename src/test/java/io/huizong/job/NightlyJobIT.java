package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.rollup.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on small cities. */
class NightlyJobIT {

    @TempDir
    private Path folder;

    private static List<YearResult> run(TestCity city) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            return session.run(session.years());
        }
    }

    private static long received(YearResult result) {
        return result.published().total("requests.received.total");
    }

    @Test
    void partsAreAdded_whenConsolidatedReportIsMissing() {
        YearResult result = run(TestCity.ofParts(folder)).get(0);

        assertThat(received(result)).isEqualTo(5 * 117);
        assertThat(result.coverage()).isEqualTo(new Coverage(6, 5, 5, 0, 0, 0, 1));
    }

    @Test
    void partsAreCovered_whenConsolidatedReportStands() {
        TestCity city = TestCity.ofParts(folder).file("2024/东山/东山县.xml", TestCity.named("东山县人民政府"));

        YearResult result = run(city).get(0);

        assertThat(received(result)).isEqualTo(4 * 117);
        assertThat(result.coverage()).isEqualTo(new Coverage(6, 6, 4, 2, 0, 0, 0));
    }

    @Test
    void nothingIsPublished_whenNothingChanged() {
        TestCity city = TestCity.ofParts(folder);
        run(city);

        YearResult second = run(city).get(0);

        assertThat(second.outcome()).isEqualTo(YearResult.Outcome.UNCHANGED);
        assertThat(received(second)).isEqualTo(5 * 117);
    }

    @Test
    void reportsAreRead_whenFolderOfYearIsALink() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        Path year = city.input().resolve("2024");
        Files.move(year, folder.resolve("elsewhere"));
        Files.createSymbolicLink(year, folder.resolve("elsewhere"));

        assertThat(received(run(city).get(0))).isEqualTo(5 * 117);
    }

    @Test
    void aReportThatWouldCountTwiceStaysOut_inALenientRunToo() {
        TestCity city = TestCity.ofCopiedTotal(folder);
        RunRequest lenient = new RunRequest(city.input(), city.output(), true, false);

        try (RunSession session = RunSession.open(lenient, Progress.NONE, TestCity.CLOCK)) {
            YearResult result = session.run(session.years()).get(0);

            assertThat(new LedgerFile(city.output()).findings(2024))
                    .filteredOn(finding -> finding.rule().equals("CITY-5"))
                    .extracting(Finding::code)
                    .containsExactly("SL02");
            assertThat(result.coverage().counted()).isEqualTo(2);
        }
    }
}
