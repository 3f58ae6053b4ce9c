package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    @TempDir
    private Path output;

    private Path year;

    @BeforeEach
    void publish() throws IOException {
        year = output.resolve("2024");
        new Publisher(Example::text).publish(Example.publication(), output);
    }

    @Test
    void readBack_whenWritten() {
        Manifest manifest = Manifest.read(year).orElseThrow();

        assertThat(manifest.run().id()).isEqualTo("20250401-1");
        assertThat(manifest.snapshot()).isEqualTo("cd".repeat(32));
        assertThat(manifest.outputs()).extracting(OutputFile::name).contains("city.json", "figures.csv", "city.html");
    }

    @Test
    void sizeAndDigestOfEachFile() throws Exception {
        for (OutputFile file : Manifest.read(year).orElseThrow().outputs()) {
            byte[] bytes = Files.readAllBytes(year.resolve(file.name()));

            assertThat(file.sizeBytes()).as(file.name()).isEqualTo(bytes.length);
            assertThat(file.sha256()).as(file.name()).isEqualTo(sha256(bytes));
        }
    }

    @Test
    void everyFileListed_butItself() throws IOException {
        try (var files = Files.list(year)) {
            assertThat(Manifest.read(year).orElseThrow().outputs())
                    .extracting(OutputFile::name)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals(Manifest.NAME))
                                    .toList());
        }
    }

    @Test
    void empty_whenCutShort() throws IOException {
        String whole = Files.readString(year.resolve(Manifest.NAME));
        Files.writeString(year.resolve(Manifest.NAME), whole.substring(0, whole.indexOf("outputs") + 30));

        assertThat(Manifest.read(year)).isEmpty();
    }

    @Test
    void empty_whenCutShortAmongInputs() throws IOException {
        String whole = Files.readString(year.resolve(Manifest.NAME));
        Files.writeString(year.resolve(Manifest.NAME), whole.substring(0, whole.length() - 5));

        assertThat(Manifest.read(year)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "version", "snapshot", "run", "id", "outputs", "sizeBytes"})
    void empty_whenKeyIsMissing(String key) throws IOException {
        String whole = Files.readString(year.resolve(Manifest.NAME));
        Files.writeString(year.resolve(Manifest.NAME), whole.replace('"' + key + '"', "\"other\""));

        assertThat(Manifest.read(year)).isEmpty();
    }

    @Test
    void stillRead_whenLaterVersionHasMoreKeys() throws IOException {
        String whole = Files.readString(year.resolve(Manifest.NAME));
        Files.writeString(year.resolve(Manifest.NAME), whole.replace("\"run\":", "\"added\": {\"x\": []}, \"run\":"));

        assertThat(Manifest.read(year)).isPresent();
    }

    @Test
    void empty_whenNoManifest() {
        assertThat(Manifest.read(output)).isEmpty();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
