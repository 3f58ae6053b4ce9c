package io.huizong.publish.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.form.Form;
import io.huizong.rollup.Publication.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {

    private static final Form FORM = Reports.FORMS.forYear(2024);

    @TempDir
    private Path output;

    private void keep(int year, String runId) {
        new AnswerFolder(output).keep(AnswerFileTest.year(year, runId), FORM, Rows.of(List.of()));
    }

    /** A manifest that names the run. */
    private void publish(int year, String runId) throws IOException {
        Path folder = Files.createDirectories(output.resolve(Integer.toString(year)));
        String manifest = """
                {"year":%d,"edition":"2021","lenient":false,"version":"1","snapshot":"s",
                "run":{"id":"%s","started":"2025-06-01T00:00:00Z","ended":"2025-06-01T00:00:09Z"},"outputs":[],"inputs":[]}""".formatted(year, runId);
        Files.writeString(folder.resolve("manifest.json"), manifest, StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(".ledger/answers"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothing_whenTheirPublicationDidNotComeIntoPlace() throws IOException {
        keep(2024, "7");
        assertThat(new AnswerFolder(output).of(2024)).isEmpty();
        publish(2024, "7");

        assertThat(new AnswerFolder(output).of(2024).orElseThrow().year().runId())
                .isEqualTo("7");
    }

    @Test
    void answersAreThoseOfThePublicationInPlace_whenTheNextAreKept() throws IOException {
        keep(2024, "7");
        publish(2024, "7");
        keep(2024, "8");

        assertThat(new AnswerFolder(output).of(2024).orElseThrow().year().runId())
                .isEqualTo("7");
        publish(2024, "8");
        assertThat(new AnswerFolder(output).of(2024).orElseThrow().year().runId())
                .isEqualTo("8");
    }

    @Test
    void olderAnswersGo_butForThoseOfThePublicationInPlaceAndOfOtherYears() throws IOException {
        keep(2023, "1");
        keep(2024, "6");
        keep(2024, "7");
        publish(2024, "7");
        Files.createFile(output.resolve(".ledger/answers/2024-5.zip.part"));

        keep(2024, "8");

        assertThat(files()).containsExactly("2023-1.zip", "2024-7.zip", "2024-8.zip");
    }

    @Test
    void noYears_whenThereIsNoOutputFolder() {
        Path none = output.resolve("none");

        assertThat(new AnswerFolder(none).years()).isEmpty();
        assertThat(none).doesNotExist();
    }

    @Test
    void yearsWithAPublication_oldestFirst() throws IOException {
        publish(2024, "7");
        publish(2023, "6");
        Files.createDirectories(output.resolve("2022"));
        Files.move(output.resolve("2023"), output.resolve(".previous-2023"));

        assertThat(new AnswerFolder(output).years()).containsExactly(2023, 2024);
    }
}
