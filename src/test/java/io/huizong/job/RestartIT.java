package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.office.YearResult.Outcome;
import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/**
 * Each step broken at a planned row of the ledger, in a second night on a city of which files came, changed and went;
 * then started again and held against a second night that nothing broke, on the same input.
 */
class RestartIT {

    private static final String CHUNK = "huizong.chunk";
    private static final String RECEIVED = "requests.received.total";

    @TempDir
    private static Path nights;

    private static Path input;
    private static Path afterOneNight;
    private static Path unbroken;

    @TempDir
    private Path broken;

    /** What the ledger is made to refuse. */
    enum Fault {
        SURVEY("submission", "is_withdrawn and report_year = 2024"),
        READ("submission", "version = 2 and path like '2024/001/%5.xml'"),
        COMPARE("finding", "origin = 'compare' and report_year = 2024 and position = 2"),
        ROLL_UP("totals_2021", "report_year = 2024 and part = 'open'"),
        HISTORY("history", "report_year = 2024"),
        PUBLISH("publication", "report_year = 2024 and snapshot <> ''");

        private final String table;
        private final String row;

        Fault(String table, String row) {
            this.table = table;
            this.row = row;
        }

        void plan(LedgerFile ledger) {
            ledger.execute("alter table " + table + " add constraint planned check (not (" + row + ")) nocheck");
        }

        void mend(LedgerFile ledger) {
            ledger.execute("alter table " + table + " drop constraint planned");
        }
    }

    @BeforeAll
    static void runTwoNights() throws IOException {
        System.setProperty(CHUNK, "2");
        input = nights.resolve("input");
        afterOneNight = nights.resolve("one");
        unbroken = nights.resolve("two");
        SyntheticCity.write(city(0), input);
        run(plain(afterOneNight), Progress.NONE);
        SyntheticCity.write(city(60), input);
        deleteFirst(input.resolve("2024/000"));
        FileSystemUtils.copyRecursively(afterOneNight, unbroken);
        run(plain(unbroken), Progress.NONE);
    }

    @AfterAll
    static void forgetChunk() {
        System.clearProperty(CHUNK);
    }

    private static Options city(int flawPercent) {
        return new Options(24, 7, flawPercent, Set.of(FileFormat.XML), List.of(2023, 2024));
    }

    private static void deleteFirst(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            Files.delete(files.sorted().findFirst().orElseThrow());
        }
    }

    @BeforeEach
    void takeLedgerOfFirstNight() throws IOException {
        FileSystemUtils.copyRecursively(afterOneNight, broken);
    }

    private static RunRequest plain(Path output) {
        return RunRequest.of(input, output);
    }

    private static List<YearResult> run(RunRequest request, Progress progress) {
        try (RunSession session = RunSession.open(request, progress, TestCity.CLOCK)) {
            return session.run(session.years());
        }
    }

    private void breakAt(Fault fault) {
        LedgerFile ledger = new LedgerFile(broken);
        fault.plan(ledger);
        assertThatThrownBy(() -> run(plain(broken), Progress.NONE)).isInstanceOf(RunFailedException.class);
        fault.mend(ledger);
    }

    @ParameterizedTest
    @EnumSource
    void sameOutputs_whenStepBrokeAndWasStartedAgain(Fault fault) {
        breakAt(fault);

        run(plain(broken), Progress.NONE);

        assertThat(Outputs.of(broken)).isEqualTo(Outputs.of(unbroken));
        assertThat(run(plain(broken), Progress.NONE))
                .extracting(YearResult::outcome)
                .containsOnly(Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void previousPublicationStands_whenStepBroke(Fault fault) {
        Map<String, String> before = Outputs.of(broken.resolve("2024"));

        breakAt(fault);

        assertThat(Outputs.of(broken.resolve("2024"))).isEqualTo(before);
    }

    @Test
    void strictTotal_whenLenientRunCameBetweenBreakAndRestart() {
        TestCity city = TestCity.ofParts(nights.resolve("small"))
                .file(
                        "2024/市直/办公室.xml",
                        TestCity.named("示例市人民政府办公室", Reports.aReport().with(RECEIVED, 500)));
        RunRequest lenient = new RunRequest(city.input(), city.output(), true, false);
        openOnly(city.request());
        Fault.PUBLISH.plan(new LedgerFile(city.output()));
        assertThatThrownBy(() -> run(city.request(), Progress.NONE)).isInstanceOf(RunFailedException.class);
        Fault.PUBLISH.mend(new LedgerFile(city.output()));

        assertThat(received(run(lenient, Progress.NONE))).isEqualTo(4 * 117 + 500);
        assertThat(received(run(city.request(), Progress.NONE))).isEqualTo(4 * 117);
    }

    private static void openOnly(RunRequest request) {
        RunSession.open(request, Progress.NONE, TestCity.CLOCK).close();
    }

    private static long received(List<YearResult> results) {
        return results.get(0).published().total(RECEIVED);
    }

    @Test
    void onlyTheRestIsRead_whenOneThreadBroke() throws IOException {
        Path flawless = nights.resolve("flawless");
        SyntheticCity.write(Options.of(40, 7), flawless);
        Path whole = nights.resolve("whole");
        run(RunRequest.of(flawless, whole), Progress.NONE);
        RunRequest request = RunRequest.of(flawless, broken.resolve("fresh"));
        CountingProgress first = new CountingProgress(7);
        CountingProgress second = new CountingProgress(Long.MAX_VALUE);

        assertThatThrownBy(() -> run(request, first)).isInstanceOf(RunFailedException.class);
        run(request, second);

        assertThat(first.files() + second.files()).isEqualTo(40);
        assertThat(Outputs.of(request.output())).isEqualTo(Outputs.of(whole));
    }

    /** Counts files and breaks, once, the chunk that would reach a planned number of them. */
    private static final class CountingProgress implements Progress {

        private final AtomicLong begun = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private final long planned;

        CountingProgress(long planned) {
            this.planned = planned;
        }

        long files() {
            return done.get();
        }

        @Override
        public void advance(long more) {
            long before = begun.getAndAdd(more);
            if (before < planned && before + more >= planned) {
                throw new IllegalStateException("planned");
            }
            done.addAndGet(more);
        }
    }
}
