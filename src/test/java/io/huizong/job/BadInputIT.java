package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One night on a good city with every kind of bad file among its reports. */
class BadInputIT {

    private static final String BAD = "2024/杂/";
    private static final String LONG_FOLDERS = ("深".repeat(80) + "/").repeat(13);
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private static Path folder;

    private static TestCity city;
    private static YearResult result;
    private static List<Finding> findings;

    @BeforeAll
    static void runOnce() throws IOException {
        city = TestCity.ofParts(folder);
        putFiles();
        putWhatIsNoFile();
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            result = session.run(session.years()).get(0);
            findings = new LedgerFile(city.output()).findings(2024);
        }
    }

    private static void putFiles() throws IOException {
        byte[] sound = Files.readAllBytes(city.input().resolve("2024/市直/科技局.xml"));
        String text = new String(sound, StandardCharsets.UTF_8);
        put("空.xml", "");
        put("只有空行.xml", "\r\n \t\r\n");
        put("截断.xml", text.substring(0, text.length() / 2));
        put("别的根.xml", text.replace("<report ", "<raport ").replace("</report>", "</raport>"));
        put("有DTD.xml", withDoctype(text, "<!DOCTYPE report SYSTEM \"file:///etc/hostname\">"));
        put("实体炸弹.xml", withDoctype(text, entityBomb()).replace("依法", "&e9;"));
        put("名称很长.xml", text.replace("示例市科学技术局", "某" + "𠮷".repeat(600)));
        put("版本很长.xml", text.replace("edition=\"2021\"", "edition=\"" + "2".repeat(60_000) + "\""));
        put(LONG_FOLDERS + "路径很长.xml", text);
        city.write(BAD + "乱码.xml", noise());
        city.write(BAD + "乱码.doc", noise());
        try (RandomAccessFile huge = new RandomAccessFile(path("一个G.txt").toFile(), "rw")) {
            huge.write("示例市科学技术局2024年政府信息公开工作年度报告\n".getBytes(StandardCharsets.UTF_8));
            huge.setLength(GIGABYTE);
        }
    }

    private static void putWhatIsNoFile() throws IOException {
        Files.createDirectory(path("文件夹.xml"));
        Files.createDirectory(path("空文件夹"));
        Files.createSymbolicLink(path("断链.xml"), Path.of("不存在.xml"));
        Files.createSymbolicLink(path("绕圈"), path("").getParent());
        put("~$打开着.docx", "temporary");
        put(".DS_Store", "temporary");
    }

    private static void put(String name, String content) {
        city.write(BAD + name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Path path(String name) {
        return city.input().resolve(BAD + name);
    }

    private static String withDoctype(String xml, String doctype) {
        return xml.replaceFirst("<report", doctype.replace("$", "\\$") + "<report");
    }

    private static String entityBomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE report [<!ENTITY e0 \"聚\">");
        for (int i = 1; i < 10; i++) {
            String last = "&e" + (i - 1) + ";";
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, last.repeat(10)));
        }
        return bomb.append("]>").toString();
    }

    private static byte[] noise() {
        byte[] noise = new byte[40_000];
        new Random(5).nextBytes(noise);
        return noise;
    }

    @ParameterizedTest
    @CsvSource({
        "空.xml,EMPTY",
        "只有空行.xml,EMPTY",
        "截断.xml,DAMAGED",
        "别的根.xml,WRONG_STRUCTURE",
        "有DTD.xml,FORBIDDEN_CONTENT",
        "实体炸弹.xml,FORBIDDEN_CONTENT",
        "乱码.xml,UNKNOWN_FORMAT",
        "乱码.doc,UNKNOWN_FORMAT",
        "一个G.txt,TOO_LARGE",
        "版本很长.xml,WRONG_STRUCTURE",
        "断链.xml,INACCESSIBLE",
        "绕圈,INACCESSIBLE"
    })
    void toldWithReason_whenFileIsBad(String name, Reason reason) {
        assertThat(findings)
                .filteredOn(finding -> finding.file().equals(BAD + name))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("READ-1");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.facts()).containsEntry("reason", reason.chinese());
                });
    }

    @Test
    void toldAsNobodys_whenNameIsLongerThanTheLedgerKeeps() {
        assertThat(findings)
                .filteredOn(finding -> finding.file().equals(BAD + "名称很长.xml"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("READ-8");
                    assertThat(finding.name()).isEqualTo("某" + "𠮷".repeat(99));
                });
    }

    @Test
    void toldAsInaccessible_whenPathIsLongerThanTheLedgerKeeps() {
        assertThat(findings)
                .filteredOn(finding -> finding.file().startsWith(BAD + "深"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("READ-1");
                    assertThat(finding.file()).contains("路径过长");
                    assertThat(finding.facts()).containsEntry("reason", Reason.INACCESSIBLE.chinese());
                });
    }

    @Test
    void nothingElseIsTold_whenOtherFilesAreGood() {
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("READ-"))
                .hasSize(14);
    }

    @Test
    void totalIsUnharmed_whenFilesAreBad() {
        assertThat(result.published().total("requests.received.total")).isEqualTo(5 * 117);
        assertThat(result.coverage().counted()).isEqualTo(5);
    }

    @Test
    void notReadAgain_whenNothingChanged() {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            assertThat(session.run(session.years()))
                    .extracting(YearResult::outcome)
                    .containsExactly(YearResult.Outcome.UNCHANGED);
        }
    }

    @Test
    void told_whenFileMayNotBeRead(@TempDir Path other) throws IOException {
        TestCity guarded = TestCity.ofParts(other);
        Path file = guarded.input().resolve("2024/市直/科技局.xml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything (root)");

        try (RunSession session = RunSession.open(guarded.request(), Progress.NONE, TestCity.CLOCK)) {
            assertThat(session.run(session.years()).get(0).coverage().unreadable())
                    .isEqualTo(1);
        }
    }
}
