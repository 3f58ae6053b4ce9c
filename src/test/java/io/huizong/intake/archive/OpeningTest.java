package io.huizong.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final Limits TEN_BYTES = new Limits(10, 10, 10, 10, Duration.ofSeconds(1));

    @TempDir
    Path directory;

    @Test
    void loaded_whenFileIsWithinTheLimit() throws IOException {
        Path file = Files.writeString(directory.resolve("a.xml"), "0123456789");

        Opening.Loaded loaded = (Opening.Loaded) Opening.of(file, "2024/a.xml", TEN_BYTES);

        assertThat(loaded.source().name()).isEqualTo("2024/a.xml");
        assertThat(loaded.source().content()).asString().isEqualTo("0123456789");
    }

    @Test
    void tooLarge_whenFileIsOverTheLimit() throws IOException {
        Path file = Files.writeString(directory.resolve("a.xml"), "0123456789a");

        Unreadable reading = refused(file);

        assertThat(reading.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(reading.detail()).isEqualTo("11 字节，上限 10 / 11 bytes, limit 10");
    }

    @Test
    @Timeout(2)
    void tooLarge_whenFileHasAGigabyte() throws IOException {
        Path file = directory.resolve("a.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        Opening opening = Opening.of(file, "a.txt", Limits.DEFAULT);

        assertThat(((Opening.Refused) opening).reading().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void empty_whenFileHasNoByte() throws IOException {
        assertThat(refused(Files.createFile(directory.resolve("a.xml"))).reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void inaccessible_whenFileIsNotThere() {
        Unreadable reading = refused(directory.resolve("a.xml"));

        assertThat(reading.reason()).isEqualTo(Reason.INACCESSIBLE);
        assertThat(reading.detail()).isEqualTo("文件不存在 / no such file");
    }

    @Test
    void inaccessible_whenAnotherFileStandsInThePlaceOfAFolder() throws IOException {
        Unreadable reading =
                refused(Files.writeString(directory.resolve("a.csv"), "1,2").resolve("b"));

        assertThat(reading.reason()).isEqualTo(Reason.INACCESSIBLE);
        assertThat(reading.detail()).isEqualTo("文件不存在 / no such file");
    }

    @Test
    void damaged_whenTheArchiveOnThePathIsNone() throws IOException {
        Unreadable reading =
                refused(Files.writeString(directory.resolve("a.zip"), "1,2").resolve("b"));

        assertThat(reading.reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void inaccessible_whenFileIsADirectory() throws IOException {
        Unreadable reading = refused(Files.createDirectory(directory.resolve("a.xml")));

        assertThat(reading.reason()).isEqualTo(Reason.INACCESSIBLE);
        assertThat(reading.detail()).isEqualTo("不是普通文件 / not a regular file");
    }

    @Test
    void inaccessible_whenReadingIsForbidden() throws IOException {
        Path file = Files.writeString(directory.resolve("a.xml"), "x");
        boolean isForbidden = file.toFile().setReadable(false) && !Files.isReadable(file);
        assumeTrue(isForbidden, "needs a user whom file permissions stop");

        Unreadable reading = refused(file);

        assertThat(reading.reason()).isEqualTo(Reason.INACCESSIBLE);
        assertThat(reading.detail()).isEqualTo("没有读取权限 / permission denied");
    }

    private static Unreadable refused(Path file) {
        return ((Opening.Refused) Opening.of(file, "a.xml", TEN_BYTES)).reading();
    }
}
