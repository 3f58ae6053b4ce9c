package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.huizong.roster.Assignments;
import io.huizong.roster.Roster;
import io.huizong.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExampleCityTest {

    private static final Path INPUT = Path.of("input");

    @BeforeEach
    void demandChineseFileNames() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        assumeTrue(names.newEncoder().canEncode("示例市"), "file names are " + names + "; set LANG=C.UTF-8");
    }

    @Test
    void everyFileIsAsGenerated_whenGeneratedAgain() throws IOException {
        for (SampleFile file : ExampleCity.files(INPUT.resolve("roster.csv"))) {
            assertThat(INPUT.resolve(file.path())).hasBinaryContent(file.content());
        }
    }

    @Test
    void nothingElseLiesThere_whenListed() throws IOException {
        List<String> generated = ExampleCity.files(INPUT.resolve("roster.csv")).stream()
                .map(SampleFile::path)
                .toList();
        try (Stream<Path> files = Files.walk(INPUT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> INPUT.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(generated.stream(), Stream.of("roster.csv", "2024/assignments.csv"))
                                    .toList());
        }
    }

    @Test
    void sixtyAgenciesOweAReport_whenYearIs2024() throws IOException {
        assertThat(roster().owing(2024)).hasSize(60);
        assertThat(roster().owing(2023)).hasSize(59);
    }

    @Test
    void assignedFileExists_whenAssigned() throws IOException {
        String file = "市直部门/统计局年报（定稿）.txt";
        try (InputStream stream = Files.newInputStream(INPUT.resolve("2024/assignments.csv"))) {
            assertThat(Assignments.read("assignments.csv", stream, roster()).of(file))
                    .isPresent();
        }
        assertThat(INPUT.resolve("2024").resolve(file)).exists();
    }

    private static Roster roster() throws IOException {
        try (InputStream stream = Files.newInputStream(INPUT.resolve("roster.csv"))) {
            return RosterFile.read("roster.csv", stream);
        }
    }
}
