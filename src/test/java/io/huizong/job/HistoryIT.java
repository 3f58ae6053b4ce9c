package io.huizong.job;

import static io.huizong.job.NightSeen.night;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.finding.Finding;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.office.YearResult.Outcome;
import io.huizong.report.Report;
import io.huizong.rollup.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Night after night on a city whose files come, change and go: nothing that was filed is ever forgotten. */
class HistoryIT {

    private static final String FILE = "2024/市直/科技局.xml";
    private static final String AGENCY = "示例市科学技术局";
    private static final String RECEIVED = "requests.received.total";
    private static final Clock LATER = Clock.offset(TestCity.CLOCK, Duration.ofDays(3));

    @TempDir
    private Path folder;

    /** 200 requests received, all still pending. */
    private static Report otherReport() {
        return TestCity.named(
                AGENCY,
                Reports.aReport()
                        .line("requests.received", 193, 7, 0, 0, 0, 0, 200)
                        .line("requests.carriedOut", 88, 0, 0, 0, 0, 0, 88));
    }

    private static Report brokenReport() {
        return TestCity.named(AGENCY, Reports.aReport().with(RECEIVED, 118));
    }

    private static long count(TestCity city, String condition) {
        return new LedgerFile(city.output()).number("select count(*) from submission where " + condition);
    }

    private static List<String> lines(TestCity city, String file) {
        try {
            return Files.readAllLines(city.output().resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void newVersionCounts_whenFileChanged() {
        TestCity city = TestCity.ofParts(folder);
        night(city);

        assertThat(night(city.file(FILE, otherReport())).received()).isEqualTo(4 * 117 + 200);
        assertThat(count(city, "agency_code = 'SL02'")).isEqualTo(2);
        assertThat(count(city, "agency_code = 'SL02' and version = 1 and status = 'superseded'"))
                .isEqualTo(1);
    }

    @Test
    void olderSoundVersionStands_whenNewerIsBroken() {
        TestCity city = TestCity.ofParts(folder);
        night(city);

        NightSeen seen = night(city.file(FILE, brokenReport()));

        assertThat(seen.received()).isEqualTo(5 * 117);
        assertThat(seen.statuses()).containsEntry("SL02", Status.COUNTED);
        assertThat(lines(city, "2024/reports.csv"))
                .anyMatch(line -> line.startsWith("SL02,") && line.contains(",counted," + FILE))
                .anyMatch(line -> line.startsWith("SL02,") && line.contains(",returned," + FILE));
        assertThat(seen.findings())
                .anyMatch(finding ->
                        finding.rule().equals("REQ-3") && finding.file().equals(FILE))
                .anyMatch(finding ->
                        finding.rule().equals("CITY-3") && finding.file().equals(FILE));
    }

    @Test
    void returned_whenOnlyVersionIsBroken() {
        NightSeen seen = night(TestCity.ofParts(folder).file(FILE, brokenReport()));

        assertThat(seen.received()).isEqualTo(4 * 117);
        assertThat(seen.statuses()).containsEntry("SL02", Status.RETURNED);
    }

    @Test
    void withdrawn_whenFileIsRemoved() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        Files.delete(city.input().resolve(FILE));

        NightSeen seen = night(city);

        assertThat(seen.received()).isEqualTo(4 * 117);
        assertThat(seen.statuses()).containsEntry("SL02", Status.MISSING);
        assertThat(count(city, "agency_code = 'SL02' and is_withdrawn = true")).isEqualTo(1);
    }

    @Test
    void countsAgain_whenFileIsPutBack() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        byte[] content = Files.readAllBytes(city.input().resolve(FILE));
        Files.delete(city.input().resolve(FILE));
        night(city);

        assertThat(night(city.write(FILE, content)).received()).isEqualTo(5 * 117);
        assertThat(count(city, "agency_code = 'SL02' and is_withdrawn = false")).isEqualTo(1);
    }

    @Test
    void olderSoundVersionStandsAgain_whenBrokenFileIsPutBack() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        night(city.file(FILE, brokenReport()));
        byte[] broken = Files.readAllBytes(city.input().resolve(FILE));
        Files.delete(city.input().resolve(FILE));
        night(city);

        assertThat(night(city.write(FILE, broken)).received()).isEqualTo(5 * 117);
    }

    @Test
    void notReadAgain_whenOnlyTimeChanged() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        Files.setLastModifiedTime(city.input().resolve(FILE), FileTime.fromMillis(1_700_000_000_000L));

        NightSeen second = night(city.request(), LATER);

        assertThat(second.received()).isEqualTo(5 * 117);
        assertThat(count(city, "read_at > timestamp '2025-06-02 00:00:00'")).isZero();
        assertThat(night(city).last().outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void readAgain_whenAskedForAll() {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        Map<String, String> before = Outputs.of(city.output());

        NightSeen second = night(new RunRequest(city.input(), city.output(), false, true), LATER);

        assertThat(second.last().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(count(city, "read_at > timestamp '2025-06-02 00:00:00'")).isEqualTo(5);
        assertThat(count(city, "version > 1")).isZero();
        assertThat(Outputs.of(city.output())).isEqualTo(before);
    }

    @Test
    void attributedAnew_whenRosterChanged() {
        TestCity city = TestCity.ofParts(folder).file("2024/市直/体育局.xml", TestCity.named("示例市体育局"));
        NightSeen first = night(city);
        String roster = TestCity.ROSTER + "SL04,示例市体育局,department,SL,,,,,,\n";

        NightSeen second = night(city.write("roster.csv", roster.getBytes(StandardCharsets.UTF_8)));

        assertThat(first.findings()).anyMatch(finding -> finding.rule().equals("READ-8"));
        assertThat(second.findings()).noneMatch(finding -> finding.rule().equals("READ-8"));
        assertThat(second.received() - first.received()).isEqualTo(117);
    }

    @Test
    void attributedAnew_whenAssigned() {
        TestCity city = TestCity.ofParts(folder).file(FILE, TestCity.named("本机关"));
        NightSeen first = night(city);
        byte[] assignments = "file,code\n市直/科技局.xml,SL02\n".getBytes(StandardCharsets.UTF_8);

        NightSeen second = night(city.write("2024/assignments.csv", assignments));

        assertThat(first.statuses()).containsEntry("SL02", Status.MISSING);
        assertThat(second.statuses()).containsEntry("SL02", Status.COUNTED);
    }

    @Test
    void firstPublicationIsBack_whenInputIsAsItWas() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        Path file = city.input().resolve(FILE);
        byte[] content = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        night(city);
        Map<String, String> before = Outputs.of(city.output().resolve("2024"));
        night(city.file(FILE, otherReport()));
        city.write(FILE, content);
        Files.setLastModifiedTime(file, time);

        NightSeen seen = night(city);

        assertThat(seen.last().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(seen.received()).isEqualTo(5 * 117);
        assertThat(Outputs.of(city.output().resolve("2024")))
                .containsEntry("city.json", before.get("city.json"))
                .containsEntry("figures.csv", before.get("figures.csv"));
    }

    @Test
    void ledgerIsBackToo_whenRunOnOtherInputBrokeBetween() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        Path file = city.input().resolve(FILE);
        byte[] content = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        night(city);
        LedgerFile ledger = new LedgerFile(city.output());
        RestartIT.Fault.ROLL_UP.plan(ledger);
        assertThatThrownBy(() -> night(city.file(FILE, otherReport()))).isInstanceOf(RunFailedException.class);
        RestartIT.Fault.ROLL_UP.mend(ledger);
        city.write(FILE, content);
        Files.setLastModifiedTime(file, time);

        assertThat(night(city).received()).isEqualTo(5 * 117);
        assertThat(count(city, "agency_code = 'SL02' and is_current = true and version = 3"))
                .isEqualTo(1);
    }

    @Test
    void publishedAgain_whenOutputsAreGone() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        Map<String, String> before = Outputs.of(city.output());
        FileSystemUtils.deleteRecursively(city.output().resolve("2024"));

        NightSeen seen = night(city);

        assertThat(seen.last().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Outputs.of(city.output())).isEqualTo(before);
        assertThat(count(city, "version > 1")).isZero();
    }

    @Test
    void sameOutputs_whenLedgerIsGone() throws IOException {
        TestCity city = TestCity.ofParts(folder);
        night(city);
        Map<String, String> before = Outputs.of(city.output());
        FileSystemUtils.deleteRecursively(city.output().resolve(".ledger"));

        assertThat(night(city).last().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Outputs.of(city.output())).isEqualTo(before);
    }

    @Test
    void everyTotalSaysSo_whenLenient() {
        TestCity city = TestCity.ofParts(folder).file(FILE, brokenReport());

        NightSeen seen = night(new RunRequest(city.input(), city.output(), true, false), TestCity.CLOCK);

        assertThat(seen.received()).isEqualTo(4 * 117 + 118);
        assertThat(Outputs.cityJson(city.output(), 2024).required("lenient").booleanValue())
                .isTrue();
        assertThat(List.of("city.csv", "city.xml", "city.html", "manifest.json"))
                .allSatisfy(file -> assertThat(lines(city, "2024/" + file))
                        .anyMatch(line -> line.contains("宽松") || line.contains("\"lenient\": true")));
    }

    @Test
    void strictAgain_whenLenientRunIsOver() {
        TestCity city = TestCity.ofParts(folder).file(FILE, brokenReport());
        night(city);
        Map<String, String> before = Outputs.of(city.output());
        night(new RunRequest(city.input(), city.output(), true, false), TestCity.CLOCK);

        assertThat(night(city).received()).isEqualTo(4 * 117);
        assertThat(Outputs.of(city.output())).isEqualTo(before);
    }

    @Test
    void missingIsTold_whenDueDayPassed() {
        Clock january = Clock.offset(TestCity.CLOCK, Duration.ofDays(-130));
        TestCity city = TestCity.ofParts(folder);
        night(city.request(), january);

        NightSeen seen = night(city);

        assertThat(seen.last().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(seen.findings())
                .filteredOn(finding -> finding.rule().equals("CITY-1"))
                .extracting(Finding::variant)
                .containsExactly("missing");
    }

    @Test
    void onlyThatYear_whenOneIsAskedFor() {
        TestCity city =
                TestCity.ofParts(folder).file("2023/办公室.xml", TestCity.named("示例市人民政府办公室", Reports.aReport(2023)));

        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            assertThat(session.run(List.of(2024))).extracting(YearResult::year).containsExactly(2024);
            assertThat(session.inquiry().years()).containsExactly(2024);
        }
        assertThat(city.output().resolve("2023")).doesNotExist();
    }
}
