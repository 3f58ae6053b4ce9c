package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.cli.Packaged.Running;
import io.huizong.job.LedgerFile;
import io.huizong.job.Outputs;
import io.huizong.sample.Options;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code kill -9} in the middle of reading and of publishing, with a locale and without one, where the program runs in a
 * second process that must not outlive the first.
 */
class KilledRunIT {

    private static final int AGENCIES = 3000;
    private static final long A_PART_OF_IT = 300_000;

    @TempDir
    private static Path folder;

    private static Path input;
    private static Map<String, String> unbroken;

    @TempDir
    private Path output;

    @BeforeAll
    static void runUnbroken() throws Exception {
        input = folder.resolve("input");
        SyntheticCity.write(Options.of(AGENCIES, 3), input);
        program(true).run("--input", input, "--output", folder.resolve("unbroken"));
        unbroken = Outputs.of(folder.resolve("unbroken"));
    }

    /** Small chunks, so that reading lasts. */
    private static Packaged program(boolean hasLocale) {
        Packaged bare = Packaged.bare(folder).with("-Dhuizong.chunk=10");
        return hasLocale ? bare.withLocale() : bare;
    }

    private Running started(boolean hasLocale) throws IOException {
        return program(hasLocale).start("--input", input, "--output", output);
    }

    private boolean isPublishing() {
        return Files.exists(output.resolve(".publishing-2024/city.json"));
    }

    private void assertCarriedOn(boolean hasLocale) throws Exception {
        assertThat(started(hasLocale).ended().code()).isZero();
        assertThat(Outputs.of(output)).isEqualTo(unbroken);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sameOutputs_whenKilledWhileReading(boolean hasLocale) throws Exception {
        do {
            killOnceLedgerHasGrown(hasLocale);
        } while (submissions() == 0);

        assertThat(submissions()).isBetween(1L, AGENCIES - 1L);
        assertThat(output.resolve("2024")).doesNotExist();
        assertCarriedOn(hasLocale);
    }

    /** The file may also have grown by what is no report, and what is not yet on disk is lost; then there is a next time. */
    private void killOnceLedgerHasGrown(boolean hasLocale) throws Exception {
        Running running = started(hasLocale);
        running.await(() -> running.told().contains("survey"));
        long sizeBefore = sizeOfLedger();
        running.await(() -> sizeOfLedger() > sizeBefore + A_PART_OF_IT);
        running.kill();
    }

    private long submissions() throws Exception {
        return new LedgerFile(output).number("select count(*) from submission");
    }

    private long sizeOfLedger() {
        return output.resolve(".ledger/huizong.mv.db").toFile().length();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sameOutputs_whenKilledWhilePublishing(boolean hasLocale) throws Exception {
        Running running = started(hasLocale);
        running.await(this::isPublishing);
        running.kill();

        assertThat(isPublishing()).isTrue();
        assertThat(output.resolve("2024")).doesNotExist();
        assertCarriedOn(hasLocale);
    }
}
