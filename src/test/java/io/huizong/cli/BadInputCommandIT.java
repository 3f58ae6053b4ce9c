package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.huizong.cli.Packaged.Ended;
import io.huizong.job.Outputs;
import io.huizong.sample.Options;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged program says of each kind of bad input, and what it ends with. */
class BadInputCommandIT {

    private static final String SMALL_MEMORY = "-Xmx64m";

    @TempDir
    private static Path folder;

    private static Path input;
    private static Path bad;
    private static Ended checked;

    @TempDir
    private Path output;

    @BeforeAll
    static void checkEveryBadFile() throws Exception {
        input = folder.resolve("input");
        bad = input.resolve("2024/杂");
        SyntheticCity.write(Options.of(12, 5), input);
        Files.createDirectories(bad);
        String sound = Files.readString(anyReport());
        put("空.xml", "");
        put("截断.xml", sound.substring(0, sound.length() / 2));
        put("别的根.xml", sound.replace("<report ", "<raport ").replace("</report>", "</raport>"));
        put("外部DTD.xml", sound.replaceFirst("<report", "<!DOCTYPE report SYSTEM \"file:///etc/hostname\"><report"));
        put("实体炸弹.xml", sound.replaceFirst("<report", entityBomb() + "<report"));
        Files.write(bad.resolve("乱码.xml"), noise());
        Files.createDirectory(bad.resolve("文件夹.xml"));
        Files.createSymbolicLink(bad.resolve("断链.xml"), Path.of("不存在.xml"));
        try (RandomAccessFile huge = new RandomAccessFile(bad.resolve("一个G.txt").toFile(), "rw")) {
            huge.write(sound.getBytes(StandardCharsets.UTF_8));
            huge.setLength(1L << 30);
        }
        checked = Packaged.bare(folder).with(SMALL_MEMORY).run(checkOfAll());
    }

    private static Object[] checkOfAll() throws IOException {
        try (Stream<Path> files = Files.list(bad)) {
            return Stream.concat(Stream.of("check"), files).toArray();
        }
    }

    private static Path anyReport() throws IOException {
        try (Stream<Path> files = Files.walk(input.resolve("2024"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void put(String name, String content) throws IOException {
        Files.writeString(bad.resolve(name), content);
    }

    /** Nine levels of ten entities each: a gigabyte, were it unfolded. */
    private static String entityBomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE report [<!ENTITY e0 \"聚\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return bomb.append("]>").toString();
    }

    private static byte[] noise() {
        byte[] noise = new byte[40_000];
        new Random(5).nextBytes(noise);
        return noise;
    }

    @BeforeEach
    void allowAll() throws IOException {
        permit(anyReport(), "rw-r--r--");
        permit(input.resolve("roster.csv"), "rw-r--r--");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @ParameterizedTest
    @CsvSource({
        "空.xml, 文件是空的, Send the original again",
        "截断.xml, 文件已损坏或不完整, Export it again",
        "别的根.xml, 根元素应为 {urn:huizong:report:1}report，实为, Use the template command",
        "外部DTD.xml, 文件含有不允许的内容, Remove it and send it again",
        "实体炸弹.xml, 文件含有不允许的内容, Remove it and send it again",
        "乱码.xml, 文件格式无法识别, 'Send Word, Excel, PDF, HTML, XML or text'",
        "文件夹.xml, 不是普通文件, Check its permissions",
        "断链.xml, 文件不存在, Check its permissions",
        "一个G.txt, 文件超过大小上限（1073741824 字节, Send the report alone"
    })
    void reasonAndRemedyAreTold_whenBadFileIsChecked(String name, String reason, String remedy) {
        assertThat(checked.out().lines().filter(line -> line.contains("/" + name)))
                .anySatisfy(line -> assertThat(line).contains("READ-1 错误", reason))
                .anySatisfy(line -> assertThat(line).contains("READ-1 error", remedy));
        assertThat(checked.code()).isEqualTo(ExitCode.ATTENTION);
    }

    @Test
    void cityIsPublished_whenBadFilesLieAmongItsReports() throws Exception {
        Packaged program = Packaged.bare(folder).with("-Xmx256m");

        Ended ended = program.run("--input", input, "--output", output, "--exit-code");

        assertThat(ended.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(coverage("counted")).isEqualTo(coverage("expected") - coverage("covered"));
        assertThat(Files.readString(output.resolve("2024/findings.csv")))
                .contains("杂/空.xml", "杂/实体炸弹.xml", "杂/断链.xml", "杂/一个G.txt")
                .doesNotContain("文件夹.xml");
        assertThat(program.run("--input", input, "--output", output).code()).isEqualTo(ExitCode.OK);
    }

    private int coverage(String name) {
        return Outputs.cityJson(output, 2024)
                .required("coverage")
                .required(name)
                .intValue();
    }

    @Test
    void reportIsTold_whenItMayNotBeRead() throws Exception {
        permit(anyReport(), "---------");

        Ended alone = guarded("check", anyReport());
        Ended run = guarded("--input", input, "--output", output, "--exit-code");

        assertThat(alone.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(alone.out()).contains("READ-1 错误：文件打不开", "Check its permissions");
        assertThat(run.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(Files.readString(output.resolve("2024/findings.csv")))
                .contains(input.relativize(anyReport()).toString(), "文件打不开");
    }

    @Test
    void wrongSettings_whenRosterMayNotBeRead() throws Exception {
        permit(input.resolve("roster.csv"), "---------");

        Ended ended = guarded("--input", input, "--output", output);

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).contains("roster.csv 打不开，请检查权限", "check its permissions");
    }

    @Test
    void failed_whenOutputMayNotBeWritten() throws Exception {
        permit(output, "r-xr-xr-x");

        Ended ended = guarded("--input", input, "--output", output);

        assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.err()).contains("输出文件夹 " + output + " 无法写入", "cannot be written");
    }

    private static Ended guarded(Object... arguments) throws Exception {
        Ended ended = Packaged.bare(folder).guarded().run(arguments);
        assumeFalse(
                ended.err().contains("setpriv:"),
                "root's right to open everything cannot be taken away: " + ended.err());
        return ended;
    }
}
