package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.rollup.Publication.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final String SNAPSHOT = Example.publication().run().snapshot();

    @TempDir
    private Path output;

    private Path year;

    @BeforeEach
    void nameYear() {
        year = output.resolve("2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city.json",
                "city.xml",
                "city.csv",
                "reports.csv",
                "figures.csv",
                "findings.csv",
                "findings.json",
                "city.html",
                "manifest.json"
            })
    void approved_whenPublished(String name) throws IOException {
        new Publisher(Example::text).publish(Example.publication(), output);

        Approved.assertApproved(year.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.json", "city.xml", "city.csv", "city.html", "manifest.json"})
    void told_whenLenient(String name) throws IOException {
        new Publisher(Example::text).publish(Example.lenient(), output);

        Approved.assertApproved(year.resolve(name), "lenient-" + name);
    }

    @Test
    void oldStands_whenDiskIsFull() throws IOException {
        publishOld();
        Publisher full = new Publisher(
                List.of(new FindingsJson(Example::text), new FiguresCsv()),
                file -> new FullDisk(Files.newOutputStream(file), 10_000));

        assertThatIOException()
                .isThrownBy(() -> full.publish(Example.publication(), output))
                .withMessageContaining("figures.csv")
                .withMessageContaining("No space left");
        assertThat(output).isDirectoryNotContaining("glob:**.publishing-*");
        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isTrue();
    }

    @Test
    void oldStands_whenRowsFail() throws IOException {
        publishOld();
        Publisher broken = new Publisher(
                List.of((publication, folder) -> {
                    folder.open("half.csv").close();
                    throw new IllegalStateException("ledger gone");
                }),
                Files::newOutputStream);

        assertThatThrownBy(() -> broken.publish(Example.publication(), output)).hasMessage("ledger gone");
        assertThat(output).isDirectoryNotContaining("glob:**.publishing-*");
        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isTrue();
    }

    @Test
    void nothingOfTheOldLeft_whenPublishedAgain() throws IOException {
        publishOld();
        Files.createDirectories(year.resolve("notices/old"));

        new Publisher(Example::text).publish(Example.publication(), output);

        assertThat(year.resolve("notices")).doesNotExist();
        assertThat(output).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void onlyRunDiffers_whenPublishedByAnotherRun() throws IOException {
        publishOld();
        List<OutputFile> before = Manifest.read(year).orElseThrow().outputs();
        Run run = new Run("20250402-7", "0.1.0", SNAPSHOT, Instant.EPOCH, Instant.EPOCH);

        new Publisher(Example::text).publish(Example.publishedBy(run), output);

        Manifest after = Manifest.read(year).orElseThrow();
        assertThat(after.outputs()).isEqualTo(before);
        assertThat(after.run().id()).isEqualTo("20250402-7");
    }

    @Test
    void intact_whenNothingChanged() throws IOException {
        publishOld();

        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isTrue();
    }

    @Test
    void notIntact_whenSnapshotDiffers() throws IOException {
        publishOld();

        assertThat(Publisher.isIntact(output, 2024, "another")).isFalse();
    }

    @Test
    void notIntact_whenFileIsGone() throws IOException {
        publishOld();
        Files.delete(year.resolve("city.csv"));

        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isFalse();
    }

    @Test
    void notIntact_whenFileHasAnotherSize() throws IOException {
        publishOld();
        Files.writeString(year.resolve("city.csv"), "");

        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isFalse();
    }

    @Test
    void notIntact_whenNothingWasPublished() {
        assertThat(Publisher.isIntact(output, 2024, SNAPSHOT)).isFalse();
    }

    private void publishOld() throws IOException {
        new Publisher(Example::text).publish(Example.publication(), output);
    }

    /** Takes so many bytes and no more. */
    private static final class FullDisk extends OutputStream {

        private final OutputStream target;
        private long free;

        private FullDisk(OutputStream target, long free) {
            this.target = target;
            this.free = free;
        }

        @Override
        public void write(int octet) throws IOException {
            if (free-- <= 0) {
                throw new IOException("No space left on device");
            }
            target.write(octet);
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
