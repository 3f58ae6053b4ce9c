package io.huizong.cli;

import static io.huizong.cli.CommandLines.huizong;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.cli.CommandLines.Ended;
import io.huizong.job.Outputs;
import io.huizong.sample.Options;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What {@code status} and {@code explain} need of an output folder, what they say where it is missing, and that they change nothing. */
class QuestionsIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void publish() throws IOException {
        SyntheticCity.write(Options.of(20, 9), input());
        run();
    }

    private Path input() {
        return folder.resolve("input");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Ended run() {
        return huizong("run", "--input", input(), "--output", output());
    }

    private Ended status() {
        return huizong("status", "--output", output());
    }

    private Ended explain() {
        return huizong("explain", "requests.received.total", "--output", output());
    }

    private Path answers() throws IOException {
        try (Stream<Path> files = Files.list(output().resolve(".ledger/answers"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Every file of the output folder with its digest, the ledger's too. */
    private Map<String, String> allFiles() {
        Map<String, String> files = Outputs.of(output());
        files.putAll(Outputs.of(output().resolve(".ledger")));
        return files;
    }

    @Test
    void nothingIsMadeOrChanged_whenQuestionsAreAnswered() {
        Map<String, String> before = allFiles();

        assertThat(status().code()).isEqualTo(ExitCode.OK);
        assertThat(explain().code()).isEqualTo(ExitCode.OK);

        assertThat(allFiles()).isEqualTo(before);
    }

    @Test
    void nothingIsMade_whenThereIsNoOutput() {
        Path none = folder.resolve("none");

        Ended status = huizong("status", "--output", none);
        Ended explain = huizong("explain", "requests.received.total", "--output", none);

        assertThat(status.code()).isEqualTo(ExitCode.USAGE);
        assertThat(status.err()).contains("请先执行 run");
        assertThat(explain).isEqualTo(status);
        assertThat(none).doesNotExist();
    }

    @Test
    void answersStay_whenInputAndLedgerAreGone() throws IOException {
        Ended before = status();
        FileSystemUtils.deleteRecursively(input());
        Files.delete(output().resolve(".ledger/huizong.mv.db"));

        assertThat(status()).isEqualTo(before);
    }

    @Test
    void namesAreThoseThatWerePublished_whenTheRosterHasChangedSince() throws IOException {
        Ended before = status();
        Path roster = input().resolve("roster.csv");
        Files.writeString(roster, Files.readString(roster).replace("局,", "厅,"));

        assertThat(status()).isEqualTo(before);
        run();
        assertThat(status()).isNotEqualTo(before);
    }

    @Test
    void runMakesThemAnew_whenAPublicationCameWithoutAnswers() throws IOException {
        Ended before = explain();
        FileSystemUtils.deleteRecursively(output().resolve(".ledger/answers"));

        Ended without = status();
        run();

        assertThat(without.code()).isEqualTo(ExitCode.FAILED);
        assertThat(without.err()).contains("没有留下供查询的记录", "run the job once");
        assertThat(explain()).isEqualTo(before);
    }

    @Test
    void remedyIsTold_whenAnswersAreDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(answers());
        Files.write(answers(), Arrays.copyOf(whole, whole.length / 3));

        assertThat(status()).satisfies(ended -> assertThat(ended.code()).isEqualTo(ExitCode.FAILED));
        assertThat(status().err())
                .contains(answers().toString(), "请删除它，再执行一次 run", "delete it and run the job once more");
        assertThat(explain().code()).isEqualTo(ExitCode.FAILED);
        Files.delete(answers());
        run();
        assertThat(explain().code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void wrongUsage_whenYearCellOrAgencyIsUnknown() {
        Object[] line = {"explain", "requests.received.total", "--output", output(), "--of", "X9"};

        assertThat(huizong("status", "--output", output(), "--year", 2019).err())
                .contains("2019", "[2024]");
        assertThat(huizong("explain", "requests.received", "--output", output()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(huizong(line).code()).isEqualTo(ExitCode.USAGE);
        assertThat(huizong(line).err()).contains("X9");
    }

    @Test
    void nothingWasPublished_whenOutputIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);

        assertThat(huizong("status", "--output", file).code()).isEqualTo(ExitCode.USAGE);
        assertThat(file).isEmptyFile();
    }
}
