package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.cli.Packaged.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** The packaged program without a locale, on every Java there is: Chinese names, arguments and words come out right. */
class PackagedJarIT {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    static List<Path> homes() throws IOException {
        return Packaged.homes();
    }

    @BeforeEach
    void copyExample() throws IOException {
        input = folder.resolve("报送材料");
        output = folder.resolve("发布结果");
        FileSystemUtils.copyRecursively(Path.of("input"), input);
        FileSystemUtils.deleteRecursively(input.resolve("2023"));
    }

    private static void assertChineseIsWhole(String text) {
        assertThat(text).doesNotContain("?", "\uFFFD", "\\u");
    }

    @ParameterizedTest
    @MethodSource("homes")
    void chineseIsRight_whenRunWithoutLocale(Path home) throws Exception {
        Ended ended = Packaged.on(home, folder).run("--input", input, "--output", output);

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("示例市 2024 年度", "已发布", "发布结果/2024/city.html");
        assertThat(ended.err()).contains("2024 读取 read：", "2024 发布 publish");
        assertChineseIsWhole(ended.out() + ended.err());
        assertThat(Files.readString(output.resolve("2024/reports.csv"), StandardCharsets.UTF_8))
                .contains(reportFile().toString());
        assertChineseIsWhole(Files.readString(output.resolve("2024/reports.csv"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void chineseIsRight_whenFileIsCheckedWithoutLocale(Path home) throws Exception {
        Packaged program = Packaged.on(home, folder);

        Ended found = program.run("check", "--format", "json", input.resolve(reportFile()));
        Ended missing = program.run("check", "没有这个文件.xml");

        assertThat(found.out()).contains("\"file\":\"" + input.resolve(reportFile()) + "\"", "\"outcome\":\"read\"");
        assertChineseIsWhole(found.out() + found.err());
        assertThat(missing.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(missing.out()).contains("没有这个文件.xml", "文件打不开");
    }

    @ParameterizedTest
    @MethodSource("homes")
    void fileIsNamedRight_whenTemplateIsWrittenWithoutLocale(Path home) throws Exception {
        Packaged.on(home, folder).run("template", "--format", "xml", "-o", "空白表.xml");

        assertThat(folder.resolve("空白表.xml")).isNotEmptyFile();
    }

    /** What the libraries tell of themselves in files of the same name must come together in the one jar. */
    @Test
    void cityIsPublished_whenLedgerIsInPostgreSql() throws Exception {
        try (EmbeddedPostgres server = postgreSql()) {
            Ended ended = Packaged.bare(folder)
                    .with(
                            "-Dspring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                            "-Dspring.datasource.username=postgres")
                    .run("--input", input, "--output", output);

            assertThat(ended.err()).contains("2024 发布 publish");
            assertThat(ended.code()).isZero();
        }
    }

    private static EmbeddedPostgres postgreSql() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("no PostgreSQL can be started here: " + e);
        }
    }

    /** A report of the example with a Chinese name, below its folder. */
    private Path reportFile() throws IOException {
        try (var files = Files.walk(input.resolve("2024"))) {
            return files.filter(file -> file.toString().endsWith("局.xml"))
                    .sorted()
                    .findFirst()
                    .map(input::relativize)
                    .orElseThrow();
        }
    }
}
