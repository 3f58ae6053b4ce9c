package io.huizong.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Limits SMALL = new Limits(10_000, 20_000, 10, 10, Duration.ofSeconds(1));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void filesAreListedAndOpened_whateverTheEncodingOfNames(String charset) throws IOException {
        Path zip = write(Zip.in(charset).add("内/", "").add("内/市科技局.txt", "规章"));

        assertThat(Archive.entries(zip, SMALL)).contains(List.of(new Archive.Entry("内/市科技局.txt", 6)));
        assertThat(content(zip.resolve("内/市科技局.txt"))).isEqualTo("规章");
    }

    @Test
    void nameIsReadAsUtf8_whenArchiveDoesNotSayThatItIs() throws IOException {
        byte[] zip = Zip.in("UTF-8").add("市科技局.txt", "规章").bytes();
        clearUtf8Flag(zip);

        assertThat(paths(write(zip))).containsExactly("市科技局.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,etc/passwd",
        "/root/a.txt,root/a.txt",
        "C:\\报告\\a.txt,C_/报告/a.txt",
        "a/./b//c.txt,a/b/c.txt",
        "..,_",
    })
    void nameStaysInsideTheArchive(String name, String shown) throws IOException {
        Path zip = write(Zip.in("UTF-8").add(name, "规章"));

        assertThat(paths(zip)).containsExactly(shown);
        assertThat(content(zip.resolve(shown))).isEqualTo("规章");
    }

    /** Of the beginning three characters are not cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"bbb", "b/ab", "b../", "𠮷ab"})
    void nameStaysInsideTheArchive_whenItsBeginningIsCutOff(String beginning) throws IOException {
        String end = "深".repeat(80) + "/" + "深".repeat(80) + "/" + "深".repeat(80) + "/" + "报告".repeat(25) + ".txt";
        Path zip = write(Zip.in("UTF-8").add("b".repeat(9) + beginning + end, "规章"));

        assertThat(paths(zip)).singleElement().satisfies(path -> {
            assertThat(zip.resolve(path).normalize().toString()).startsWith(zip + "/");
            assertThat(content(zip.resolve(path))).isEqualTo("规章");
        });
    }

    @Test
    void eachFileHasItsOwnName_whenNamesAreEqual() throws IOException {
        Path zip = write(Zip.in("UTF-8").add("a/b.txt", "甲").add("a//b.txt", "乙"));

        assertThat(paths(zip)).containsExactly("a/b.txt", "a/(2)b.txt");
        assertThat(content(zip.resolve("a/(2)b.txt"))).isEqualTo("乙");
    }

    @Test
    void eachFileHasItsOwnName_whenANumberedNameIsThereAlready() throws IOException {
        Path zip = write(Zip.in("UTF-8")
                .add("(2)b.txt", "甲")
                .add("b.txt", "乙")
                .add("/b.txt", "丙")
                .add("//b.txt", "丁"));

        assertThat(paths(zip)).containsExactly("(2)b.txt", "b.txt", "(3)b.txt", "(4)b.txt");
    }

    @ParameterizedTest
    @CsvSource({"x,/", "x..,/y", "𠮷,y"})
    void longNameStaysInsideTheArchive_wherverItIsCut(String before, String after) throws IOException {
        String end = after + "y".repeat(296 - after.length()) + ".txt";
        Path zip = write(Zip.in("UTF-8").add(before + end, "规章"));

        assertThat(zip.resolve(paths(zip).get(0)).normalize().startsWith(zip)).isTrue();
        assertThat(content(zip.resolve(paths(zip).get(0)))).isEqualTo("规章");
    }

    @Test
    @Timeout(20)
    void limit_whenVeryManyFilesHaveOneName() throws IOException {
        Zip many = Zip.in("UTF-8");
        for (int i = 0; i < 20_000; i++) {
            many.add(Integer.toBinaryString(65_536 + i).replace('0', ':').replace('1', '*'), "x");
        }
        Path zip = write(many);

        assertReason(read(zip), Reason.LIMIT);
    }

    @Test
    void filesThatProgramsLeaveBehindArePassedOver() throws IOException {
        Path zip = write(Zip.in("UTF-8")
                .add("__MACOSX/._a.txt", "x")
                .add(".DS_Store", "x")
                .add("a/~$报告.docx", "x")
                .add("a/.hidden/b.txt", "x")
                .add("a/报告.txt", "x"));

        assertThat(paths(zip)).containsExactly("a/报告.txt");
    }

    @Test
    void archivesInArchivesAreOpened_upToTheThird() throws IOException {
        byte[] fourth = Zip.in("UTF-8").add("d.txt", "丁").bytes();
        byte[] third = Zip.in("UTF-8").add("c.txt", "丙").add("四.zip", fourth).bytes();
        byte[] second = Zip.in("UTF-8").add("三.zip", third).add("b.txt", "乙").bytes();
        Path zip = write(Zip.in("UTF-8").add("二.zip", second));

        assertThat(paths(zip)).containsExactly("二.zip/三.zip/c.txt", "二.zip/三.zip/四.zip", "二.zip/b.txt");
        assertThat(content(zip.resolve("二.zip/三.zip/c.txt"))).isEqualTo("丙");
        assertReason(read(zip.resolve("二.zip/三.zip/四.zip")), Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void officeDocumentIsNoArchive() throws IOException {
        Path zip = write(Zip.in("UTF-8").add("[Content_Types].xml", "<x/>").add("word/document.xml", "<x/>"));

        assertThat(Archive.entries(zip, SMALL)).isEmpty();
    }

    @Test
    void archiveStandsForItself_whenItIsCutOff() throws IOException {
        byte[] whole = Zip.in("UTF-8").add("a.txt", "规章").add("b.txt", "规章").bytes();
        Path zip = write(Arrays.copyOf(whole, whole.length - 30));

        assertThat(Archive.entries(zip, SMALL)).isEmpty();
        assertReason(read(zip), Reason.DAMAGED);
    }

    @Test
    void damagedArchiveInsideStandsForItself() throws IOException {
        byte[] inner = Zip.in("UTF-8").add("a.txt", "规章").bytes();
        Path zip = write(Zip.in("UTF-8").add("内.zip", Arrays.copyOf(inner, inner.length - 30)));

        assertThat(paths(zip)).containsExactly("内.zip");
        assertReason(read(zip.resolve("内.zip")), Reason.DAMAGED);
    }

    @Test
    void limit_whenArchiveUnpacksToTooMuch() throws IOException {
        Path zip = write(Zip.in("UTF-8")
                .add("a.txt", "0".repeat(9_000))
                .add("b.txt", "0".repeat(9_000))
                .add("c.txt", "0".repeat(9_000)));

        assertThat(Archive.entries(zip, SMALL)).isEmpty();
        assertReason(Intake.standard(Forms.load(), SMALL).read(zip, "a.zip"), Reason.LIMIT);
        assertThat(paths(zip, Limits.DEFAULT)).hasSize(3);
    }

    @Test
    void limit_whenArchiveInsideUnpacksToTooMuch() throws IOException {
        byte[] inner = Zip.in("UTF-8")
                .add("a.txt", "0".repeat(9_000))
                .add("b.txt", "0".repeat(9_000))
                .bytes();
        Path zip = write(Zip.in("UTF-8").add("1.zip", inner).add("2.zip", inner));

        assertThat(Archive.entries(zip, SMALL)).isEmpty();
    }

    @Test
    @Timeout(20)
    void limit_whenArchiveHasTooManyFiles() throws IOException {
        Zip many = Zip.in("UTF-8");
        for (int i = 0; i < 10_001; i++) {
            many.add(i + ".txt", "");
        }

        assertReason(read(write(many)), Reason.LIMIT);
    }

    @Test
    void fileIsTooLarge_whenItIsOverTheLimit() throws IOException {
        Path zip = write(Zip.in("UTF-8").add("a.txt", "0".repeat(10_001)));

        assertReason(opened(zip.resolve("a.txt")), Reason.TOO_LARGE);
    }

    @Test
    void fileIsDamaged_whenItIsNotAsLongAsItSays() throws IOException {
        byte[] zip = Zip.in("UTF-8").add("a.txt", "0".repeat(1_000)).bytes();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 24] = 5;
        zip[directory + 25] = 0;

        assertReason(opened(write(zip).resolve("a.txt")), Reason.DAMAGED);
    }

    @Test
    void fileIsEncrypted_whenItSaysSo() throws IOException {
        byte[] zip = Zip.in("UTF-8").add("a.txt", "规章").bytes();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[text.indexOf("PK\3\4") + 6] |= 1;
        zip[text.indexOf("PK\1\2") + 8] |= 1;

        assertReason(opened(write(zip).resolve("a.txt")), Reason.ENCRYPTED);
    }

    @Test
    void inaccessible_whenArchiveDoesNotHaveTheFile() throws IOException {
        Path zip = write(Zip.in("UTF-8").add("a.txt", "规章"));

        assertReason(opened(zip.resolve("b.txt")), Reason.INACCESSIBLE);
        assertReason(opened(directory.resolve("no.zip/b.txt")), Reason.INACCESSIBLE);
    }

    @Test
    void empty_whenArchiveHoldsNothing() throws IOException {
        assertReason(read(write(Zip.in("UTF-8").add("a/", ""))), Reason.EMPTY);
    }

    @Test
    void nothingIsThrown_whenBitsAreFlippedOrTheEndIsMissing() throws IOException {
        byte[] inner = Zip.in("GBK").add("报告.txt", "规章").bytes();
        byte[] whole =
                Zip.in("UTF-8").add("内/报告.txt", "规章 0 0 0").add("内.zip", inner).bytes();
        Random random = new Random(1);
        Intake readers = new Intake(SMALL, List.of(new ArchiveReader()));
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path zip = write(damaged);

            Archive.entries(zip, SMALL)
                    .ifPresent(entries -> entries.forEach(entry -> Opening.of(zip.resolve(entry.path()), "a", SMALL)));
            assertThat(readers.read(new Source("a.zip", damaged)).toString()).doesNotContain("READER_FAILED");
        }
    }

    private static void clearUtf8Flag(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[text.indexOf("PK\3\4") + 7] &= ~8;
        zip[text.indexOf("PK\1\2") + 9] &= ~8;
    }

    private Path write(Zip zip) throws IOException {
        return write(zip.bytes());
    }

    private Path write(byte[] zip) throws IOException {
        return Files.write(directory.resolve("包.zip"), zip);
    }

    private static List<String> paths(Path zip) {
        return paths(zip, SMALL);
    }

    private static List<String> paths(Path zip, Limits limits) {
        return Archive.entries(zip, limits).orElseThrow().stream()
                .map(Archive.Entry::path)
                .toList();
    }

    private static String content(Path file) {
        Opening.Loaded loaded = (Opening.Loaded) Opening.of(file, "a", SMALL);
        return new String(loaded.source().content(), StandardCharsets.UTF_8);
    }

    private static Reading opened(Path file) {
        return ((Opening.Refused) Opening.of(file, "a", SMALL)).reading();
    }

    private static Reading read(Path file) {
        return Intake.standard(Forms.load(), Limits.DEFAULT).read(file, "a.zip");
    }

    private static void assertReason(Reading reading, Reason reason) {
        assertThat(((Unreadable) reading).reason()).isEqualTo(reason);
    }

    /** Writes archives, file by file. */
    private record Zip(ByteArrayOutputStream target, ZipOutputStream zip) {

        static Zip in(String charset) {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            return new Zip(target, new ZipOutputStream(target, Charset.forName(charset)));
        }

        Zip add(String name, String content) throws IOException {
            return add(name, content.getBytes(StandardCharsets.UTF_8));
        }

        Zip add(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        byte[] bytes() throws IOException {
            zip.close();
            return target.toByteArray();
        }
    }
}
