package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.office.RunSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The whole job on random cities, of which the generator knows what must come out. Every city has its files in another
 * order and is read by another number of threads.
 */
class RandomCitiesIT {

    private static final String THREADS = "huizong.threads";
    private static final String CHUNK = "huizong.chunk";

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty(THREADS);
        System.clearProperty(CHUNK);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAndFindingsAreAsGenerated(long seed) throws Exception {
        assertAsGenerated(seed, seed, 1 + seed / 2 % 4);
    }

    /** Seed 40 is a large city with flaws. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "6, 3", "7, 4", "8, 4"})
    void totalsAndFindingsAreAsGenerated_whateverTheOrderAndTheThreads(long order, int threads) throws Exception {
        assertAsGenerated(40, order, threads);
    }

    private void assertAsGenerated(long seed, long order, long threads) throws IOException {
        System.setProperty(THREADS, Long.toString(threads));
        System.setProperty(CHUNK, Long.toString(1 + order % 7));
        RandomCity city = RandomCity.write(seed, order, folder.resolve("input"));
        RunRequest request = RunRequest.of(folder.resolve("input"), folder.resolve("output"));
        try (RunSession session = RunSession.open(request, Progress.NONE, TestCity.CLOCK)) {
            session.run(session.years());
            for (int year : RandomCity.YEARS) {
                assertThat(published(request.output(), session.form(year), year))
                        .isEqualTo(city.sums(year).all());
                assertThat(Told.unpaired(city.flaws(year), found(request.output(), year)))
                        .isEmpty();
            }
        }
    }

    private static List<Told> found(Path output, int year) {
        return new LedgerFile(output)
                .findings(year).stream()
                        .map(finding -> new Told(Objects.requireNonNullElse(finding.year(), year), finding))
                        .toList();
    }

    private static Map<String, List<Long>> published(Path output, Form form, int year) {
        JsonNode json = Outputs.cityJson(output, year);
        Map<String, List<Long>> published = new TreeMap<>();
        published.put(json.required("city").required("code").asString(), figures(json, form));
        json.required("groups")
                .forEach(group -> published.put(group.required("code").asString(), figures(group, form)));
        return published;
    }

    private static List<Long> figures(JsonNode of, Form form) {
        return form.cells().stream().map(cell -> Outputs.figure(of, cell)).toList();
    }
}
