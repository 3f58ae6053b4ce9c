package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.ledger.PostgreSqlServer;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SyntheticCity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs with one ledger in PostgreSQL, each with an output folder of its own, as on two machines. */
class TwoMachinesIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void shareLedger() throws IOException {
        System.setProperty("spring.datasource.url", PostgreSqlServer.newSchema());
        System.setProperty("spring.datasource.username", "postgres");
        SyntheticCity.write(new Options(10, 9, 0, Set.of(FileFormat.XML), List.of(2024)), folder.resolve("input"));
    }

    @AfterEach
    void forgetLedger() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("spring.datasource.username");
    }

    private int secondMachine() {
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        Path output = folder.resolve("second");
        return Huizong.run(
                new Terminal(stream, stream, false),
                CLOCK,
                "run",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                output.toString());
    }

    /** A run in the midst of which the second machine starts one. */
    private List<YearResult> firstMachine(List<Integer> codes) {
        RunRequest request = RunRequest.of(folder.resolve("input"), folder.resolve("first"));
        Progress progress = new Progress() {
            @Override
            public void stepBegins(String step, long files) {
                if (step.equals("compare")) {
                    codes.add(secondMachine());
                }
            }
        };
        try (RunSession session = RunSession.open(request, progress, CLOCK)) {
            return session.run(session.years());
        }
    }

    @Test
    void secondRunEndsAsBusy_andTheFirstAsIfItWereAlone() {
        List<Integer> codes = new ArrayList<>();

        List<YearResult> results = firstMachine(codes);

        assertThat(codes).containsExactly(ExitCode.BUSY);
        assertThat(results).extracting(YearResult::outcome).containsExactly(YearResult.Outcome.PUBLISHED);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("另一次运行正在使用")
                .contains("another run is using the ledger")
                .contains("spring.datasource.url");
    }

    @Test
    void secondRunEndsWell_whenTheFirstIsOver() {
        firstMachine(new ArrayList<>());

        assertThat(secondMachine()).isEqualTo(ExitCode.OK);
    }
}
