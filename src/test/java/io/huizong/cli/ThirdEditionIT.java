package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.cli.CommandLines.Ended;
import io.huizong.job.Outputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A file that defines an edition is all that the whole program needs: a city changes from the form of 2021 to one that
 * only the tests know, with two tables and no line for what is carried over.
 */
class ThirdEditionIT {

    /** Of a city in which no agency has last year's few figures again by chance. */
    private static final int SEED = 3;

    private static final String RECEIVED = "requests.received.total";

    @TempDir
    private static Path folder;

    private static ThirdEdition program;
    private static Ended sample;
    private static Ended run;

    @BeforeAll
    static void publish() throws Exception {
        program = new ThirdEdition();
        sample = program.huizong(
                "sample",
                "--agencies",
                30,
                "--seed",
                SEED,
                "--years",
                "2030,2031,2032",
                "--formats",
                "xml,text,html,docx,xlsx",
                "--dir",
                input());
        run = program.huizong("run", "--input", input(), "--output", output(), "--exit-code");
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    private static Path input() {
        return folder.resolve("input");
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static long received(int year) {
        return Outputs.cityJson(output(), year)
                .required("figures")
                .required("requests")
                .required("received")
                .required("total")
                .longValue();
    }

    private static List<Path> reports(int year) throws IOException {
        try (Stream<Path> files = Files.walk(input().resolve(Integer.toString(year)))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void nothingNeedsAttention_whenCityIsFlawless() {
        assertThat(sample.code()).isEqualTo(ExitCode.OK);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void summaryShowsTheFiguresThatTheEditionHas() {
        assertThat(run.out())
                .contains("表三 requests  新收申请 " + received(2030) + "，上年结转 ")
                .containsPattern("表三 requests  新收申请 " + received(2031) + "，办理结果 \\d+\n")
                .contains("2032 年度 ── 已发布 published");
        assertThat(received(2032)).isPositive();
    }

    @Test
    void everyOutputIsOnTheEditionOfItsYear() throws IOException {
        JsonNode json = Outputs.cityJson(output(), 2032);

        assertThat(Outputs.cityJson(output(), 2030).required("edition").asString())
                .isEqualTo("2021");
        assertThat(json.required("edition").asString()).isEqualTo("2031");
        assertThat(json.required("figures").propertyNames()).containsExactly("disclosure", "requests");
        assertThat(content("city.xml")).contains("edition=\"2031\"", "<line code=\"done.granted\" people=");
        assertThat(content("city.html")).contains("不予公开", "单位").doesNotContain("结转下年");
        assertThat(content("city.csv")).contains("requests.done.granted.people").doesNotContain("carriedIn");
        assertThat(content("figures.csv")).contains("requests.done.denied.total");
    }

    private static String content(String output) throws IOException {
        return Files.readString(output().resolve("2032").resolve(output), StandardCharsets.UTF_8);
    }

    @Test
    void reportsAddUp_whenATotalIsExplained() throws Exception {
        Ended ended = program.huizong("explain", RECEIVED, "--output", output());
        Ended unknown = program.huizong("explain", "requests.carriedIn.total", "--output", output());

        assertThat(ended.code()).isEqualTo(ExitCode.OK);
        assertThat(ended.out()).contains("表三“一、本年新收申请数量”的“总计”", "  " + received(2032) + "\t合计 total：");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void statusNamesEveryAgency() throws Exception {
        Ended ended = program.huizong("status", "--output", output());

        assertThat(ended.code()).isEqualTo(ExitCode.OK);
        assertThat(ended.out()).contains("示例市 2032", "A000030", "计入 counted").doesNotContain("未报 missing");
    }

    @Test
    void nothingIsFound_whenReportsOfEveryFormatAreChecked() throws Exception {
        List<Object> line = new ArrayList<>(List.of("check"));
        line.addAll(reports(2032));

        Ended ended = program.huizong(line.toArray());

        assertThat(ended.code()).as(ended.out()).isEqualTo(ExitCode.OK);
        assertThat(ended.out()).contains("xlsx，", "docx，", "html，", "text，", "xml，", "2031版表格");
    }

    @Test
    void findingIsThatOfTheEdition_whenASumIsBroken() throws Exception {
        Path file = folder.resolve("错.xml");
        Path sound = reports(2032).stream()
                .filter(report -> report.toString().endsWith(".xml"))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, Files.readString(sound).replaceFirst("bodies=\"\\d+\"", "bodies=\"987\""));

        Ended ended = program.huizong("check", file);

        assertThat(ended.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(ended.out()).contains("REQ-3 错误：表三“一、本年新收申请数量”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "xsd", "xlsx", "docx"})
    void templateIsTheNewestEdition_whenNoneIsNamed(String format) throws Exception {
        Path newest = folder.resolve("newest." + format);
        Path named = folder.resolve("named." + format);

        Ended ended = program.huizong("template", "--format", format, "-o", newest);
        program.huizong("template", "--format", format, "--edition", "2021", "-o", named);

        assertThat(ended.code()).isEqualTo(ExitCode.OK);
        assertThat(newest).isNotEmptyFile();
        assertThat(Files.size(newest)).isLessThan(Files.size(named));
    }

    @Test
    void flawsAreFound_whenACityOfThatEditionHasSome() throws Exception {
        Path flawed = folder.resolve("flawed");
        program.huizong("sample", "--agencies", 40, "--seed", 7, "--years", "2032", "--flaws", 60, "--dir", flawed);

        Ended ended = program.huizong("run", "--input", flawed, "--output", folder.resolve("out"), "--exit-code");

        assertThat(ended.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(Files.readString(flawed.resolve("flaws.csv"))).contains("late", "not-filed", "filed-again");
        assertThat(Files.readString(folder.resolve("out/2032/findings.csv"))).contains("CITY-1", "CITY-2", "CITY-3");
    }
}
