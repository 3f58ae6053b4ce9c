package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearFolderTest {

    @TempDir
    private Path output;

    private Path place;
    private Path beside;

    @BeforeEach
    void nameFolders() {
        place = output.resolve("2024");
        beside = output.resolve(".publishing-2024");
    }

    @Test
    void newInPlace_whenReplaced() throws IOException {
        write(place, "old");
        write(beside, "new");

        new YearFolder(output, 2024).replace();

        assertOnly("new");
    }

    @Test
    void newInPlace_whenNothingStoodThere() throws IOException {
        write(beside, "new");

        new YearFolder(output, 2024).replace();

        assertOnly("new");
    }

    @Test
    void oldInPlace_whenKilledBeforeFirstMove() throws IOException {
        write(place, "old");
        write(beside, "new");
        killAtMove(1);

        Publisher.recover(output, 2024);

        assertOnly("old");
    }

    @Test
    void newInPlace_whenKilledBetweenMoves() throws IOException {
        write(place, "old");
        write(beside, "new");
        killAtMove(2);

        Publisher.recover(output, 2024);

        assertOnly("new");
    }

    @Test
    void oldInPlace_whenKilledBetweenMoves_givenDamagedNew() throws IOException {
        write(place, "old");
        write(beside, "new");
        killAtMove(2);
        Files.writeString(beside.resolve("city.json"), "");

        Publisher.recover(output, 2024);

        assertOnly("old");
    }

    @Test
    void oldGone_whenKilledAfterSecondMove() throws IOException {
        write(place, "new");
        write(output.resolve(".previous-2024"), "old");

        Publisher.recover(output, 2024);

        assertOnly("new");
    }

    @Test
    void oldInPlace_whenSecondMoveFails() throws IOException {
        write(place, "old");
        write(beside, "new");
        YearFolder failing = new YearFolder(output, 2024, (from, to) -> {
            if (from.equals(beside)) {
                throw new IOException("no permission");
            }
            Files.move(from, to);
        });

        assertThatIOException().isThrownBy(failing::replace);
        failing.discard();
        assertOnly("old");
    }

    @Test
    void linkedFolderUntouched_whenLinkIsRemoved(@TempDir Path elsewhere) throws IOException {
        write(place, "new");
        Path foreign = Files.writeString(elsewhere.resolve("foreign.txt"), "keep");
        Path aside = Files.createDirectory(output.resolve(".previous-2024"));
        Files.createSymbolicLink(aside.resolve("link"), elsewhere);

        Publisher.recover(output, 2024);

        assertThat(foreign).exists();
        assertOnly("new");
    }

    private void killAtMove(int number) {
        int[] moves = {0};
        YearFolder killed = new YearFolder(output, 2024, (from, to) -> {
            if (++moves[0] == number) {
                throw new StackOverflowError();
            }
            Files.move(from, to);
        });
        assertThatThrownBy(killed::replace).isInstanceOf(StackOverflowError.class);
    }

    private static void write(Path directory, String content) throws IOException {
        Files.createDirectories(directory);
        OutputFolder folder = new OutputFolder(directory, Files::newOutputStream);
        try (DigestingOutput stream = folder.open("city.json")) {
            stream.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, 3);
        }
        Manifest.write(Example.publication(), folder);
    }

    private void assertOnly(String content) {
        assertThat(output).isDirectoryNotContaining("glob:**/.*");
        assertThat(place.resolve("city.json")).hasContent(content);
    }
}
