package io.huizong.cli;

import static io.huizong.cli.CommandLines.huizong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.huizong.cli.CommandLines.Ended;
import io.huizong.job.Outputs;
import io.huizong.office.RunLock;
import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What each command line ends with, and what it leaves on disk. */
class ExitCodeIT {

    private static final String CITY = "code,name,kind,parent,scope,aliases,due,from,to,succeeds\nC,示例市,city,,,,,,,\n";

    @TempDir
    private Path folder;

    private Ended run(Object... more) {
        return huizong(Stream.concat(Stream.of("run", "--input", input(), "--output", output()), Stream.of(more))
                .toArray());
    }

    private Path input() {
        return folder.resolve("input");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private void makeCity(int flawPercent) throws IOException {
        SyntheticCity.write(new Options(20, 9, flawPercent, Set.of(FileFormat.XML), List.of(2023, 2024)), input());
    }

    private Path anyReport() throws IOException {
        try (Stream<Path> files = Files.walk(input().resolve("2024"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private static void replace(Path file, String found, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(found, by));
    }

    private void writeRoster(String rows) throws IOException {
        Files.createDirectories(input().resolve("2024"));
        Files.writeString(input().resolve("roster.csv"), rows);
    }

    @Test
    void done_whenCityIsFlawless() throws IOException {
        makeCity(0);

        assertThat(run("--exit-code").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void attention_whenCityIsFlawedAndCodeIsAskedFor() throws IOException {
        makeCity(50);

        assertThat(run("--exit-code").code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run().code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void attention_whenCheckedFileIsFlawed() throws IOException {
        makeCity(0);
        Path report = anyReport();

        assertThat(huizong("check", report).code()).isEqualTo(ExitCode.OK);
        replace(report, "total=\"\\d+\"", "total=\"987654\"");
        Ended flawed = huizong("check", report);

        assertThat(flawed.code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(flawed.out()).contains("REQ-3", "987654", report.toString());
    }

    @Test
    void attention_whenCheckedFileCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.xml"));

        assertThat(huizong("check", empty).code()).isEqualTo(ExitCode.ATTENTION);
        assertThat(huizong("check", folder.resolve("无.xml")).code()).isEqualTo(ExitCode.ATTENTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unknown", "check", "explain", "sample", "template", "run --year later", "nonsense"})
    void wrongUsage_whenCommandLineIsWrong(String line) {
        Ended ended = huizong((Object[]) line.split(" "));

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).containsPattern("^(用法有误 / wrong usage|错误 error): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check -h", "explain --help", "help", "help explain"})
    void helpIsInBothLanguages(String line) {
        Ended ended = huizong((Object[]) line.split(" "));

        assertThat(ended.code()).isEqualTo(ExitCode.OK);
        assertThat(ended.out())
                .contains("用法 usage: huizong", "显示本帮助 / shows this help")
                .doesNotContain("Show this", "Print version", "Display help");
    }

    @Test
    void wrongUsage_whenQuestionCannotBeAnswered() throws IOException {
        makeCity(0);
        Object[] folders = {"--input", input(), "--output", output()};

        assertThat(ask("explain requests.received.total", folders).err()).contains("请先执行 run");
        run();
        assertThat(ask("explain requests.received", folders).err()).contains("requests.received", "city.csv");
        assertThat(ask("explain requests.received.total --of X9", folders).err())
                .contains("X9");
        assertThat(ask("status --year 2019", folders).err()).contains("2019", "[2023, 2024]");
        assertThat(run("--year", "2019").err()).contains("2019", "[2023, 2024]");
    }

    @Test
    void statusTellsWhoFiledWhenAndWhatIsOpen() throws IOException {
        makeCity(0);
        replace(anyReport(), "total=\"\\d+\"", "total=\"987654\"");
        run();

        Ended ended = huizong("status", "--input", input(), "--output", output());

        assertThat(ended.code()).isEqualTo(ExitCode.OK);
        assertThat(ended.out())
                .contains("发布于 published 2025-06-01", "新报 newly filed", "退回 returned", "已报 filed")
                .containsPattern("公布 published 2025-\\d\\d-\\d\\d，收到 received 2025-06-01\\t错误 error \\d+（REQ-");
    }

    private Ended ask(String question, Object... folders) {
        Ended ended = huizong(Stream.concat(Stream.of((Object[]) question.split(" ")), Stream.of(folders))
                .toArray());
        assertThat(ended.code()).as(question).isEqualTo(ExitCode.USAGE);
        return ended;
    }

    @Test
    void wrongUsage_whenInputIsNotThere() {
        assertThat(run()).satisfies(ended -> {
            assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ended.err()).contains(input().toString());
        });
        assertThat(output()).doesNotExist();
    }

    @Test
    void wrongUsage_whenInputIsEmpty() throws IOException {
        Files.createDirectories(input());
        assertThat(run().err()).contains("roster.csv");
        Files.writeString(input().resolve("roster.csv"), CITY);
        Ended ended = run();

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).contains(input().resolve("2024").toString());
        assertThat(output()).doesNotExist();
    }

    @Test
    void done_whenFolderOfYearIsEmpty() throws IOException {
        writeRoster(CITY + "A,示例市教育局,department,C,,,,,,\n");

        assertThat(run().code()).isEqualTo(ExitCode.OK);
        assertThat(Outputs.cityJson(output(), 2024)
                        .required("coverage")
                        .required("missing")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'D,另一市,city,,,,,,,', 3",
        "'A,甲局,department,B,,,,,,\nB,乙局,department,A,,,,,,', 3",
        "'A,甲局,department,X,,,,,,', 3",
        "'A,甲局,department,C,,,,,,\nA,乙局,department,C,,,,,,', 4",
        "'A,甲局,department,C,,,13-45,,,', 3",
        "'A,甲局,bureau,C,,,,,,', 3"
    })
    void wrongSettings_whenRosterIsBad(String rows, int line) throws IOException {
        writeRoster(CITY + rows + "\n");

        Ended ended = run();

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).contains("roster.csv", Integer.toString(line));
        assertThat(output()).doesNotExist();
    }

    @Test
    void failed_whenOutputCannotBeWritten() throws IOException {
        makeCity(0);
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(huizong("run", "--input", input(), "--output", file).code()).isEqualTo(ExitCode.FAILED);
        Ended below = huizong("run", "--input", input(), "--output", file.resolve("output"));

        assertThat(below.code()).isEqualTo(ExitCode.FAILED);
        assertThat(below.err()).contains(file.toString());
    }

    @Test
    void busy_whenOutputIsHeldByAnotherProcess() throws Exception {
        makeCity(0);
        try (RunLock lock = RunLock.take(output())) {
            Packaged.Ended second = Packaged.bare(folder).run("--input", input(), "--output", output());

            assertThat(lock).isNotNull();
            assertThat(second.code()).isEqualTo(ExitCode.BUSY);
            assertThat(second.err()).contains(output().toString());
        }
        assertThat(run().code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void previousPublicationStands_whenDiskIsFullAtPublishing() throws Exception {
        SyntheticCity.write(Options.of(200, 4), input());
        run();
        Map<String, String> before = Outputs.of(output());
        replace(anyReport(), "inForce=\"(\\d+)\"", "inForce=\"1$1\"");

        // the ledger, which is larger than any output, has no file here
        Packaged.Ended full = Packaged.bare(folder)
                .with("-Dspring.datasource.url=jdbc:h2:mem:ledger")
                .withLargestFile(150)
                .run("--input", input(), "--output", output());

        assertThat(full.code()).isEqualTo(ExitCode.FAILED);
        assertThat(full.err()).contains("city.json");
        assertThat(Outputs.of(output())).isEqualTo(before);
        assertThat(run().code()).isEqualTo(ExitCode.OK);
        assertThat(Outputs.of(output())).isNotEqualTo(before).hasSameSizeAs(before);
    }

    /** The output folder lies on a small disk of its own, which is gone with the process. */
    @Test
    void previousPublicationStands_whenDiskIsFull() throws Exception {
        SyntheticCity.write(Options.of(200, 4), input());
        run();
        Map<String, String> before = Outputs.of(output());
        replace(anyReport(), "inForce=\"(\\d+)\"", "inForce=\"1$1\"");
        Path kept = folder.resolve("kept");

        Packaged.Ended full = onSmallDisk(output(), kept).run("--input", input(), "--output", output());

        assumeFalse(full.code() == 77 || full.err().contains("unshare"), "no disk can be mounted here: " + full.err());
        assertThat(full.code()).isEqualTo(ExitCode.FAILED);
        assertThat(full.err()).contains("No space left on device");
        assertThat(Outputs.of(kept)).isEqualTo(before);
    }

    private Packaged onSmallDisk(Path disk, Path kept) {
        String script = """
                disk=$1; kept=$2; shift 2
                mkdir $kept && cp -a $disk/. $kept || exit 77
                size=$(($(du -sk --apparent-size $disk | cut -f1) + 400))
                mount -t tmpfs -o size=${size}k small $disk && cp -a $kept/. $disk || exit 77
                "$@"; code=$?
                rm -r $kept && cp -a $disk $kept
                exit $code
                """;
        return Packaged.bare(folder).after("unshare", "-m", "sh", "-c", script, "sh", disk.toString(), kept.toString());
    }

    @Test
    void reasonIsTold_whenATemplateCannotBeWritten() {
        Path target = folder.resolve("没有/空白表.xml");
        Ended ended = huizong("template", "--format", "xml", "-o", target);

        assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.err()).contains(target + "：没有这个文件或文件夹 / no such file or folder");
    }

    @Test
    void nothingIsChanged_whenRehearsed() throws IOException {
        makeCity(0);
        Ended first = run("--dry-run");
        assertThat(output()).doesNotExist();
        run();
        makeCity(50);
        Path copy = folder.resolve("copy");
        FileSystemUtils.copyRecursively(output(), copy);
        Ended second = run("--dry-run");

        assertThat(List.of(first.code(), second.code())).containsOnly(ExitCode.OK);
        assertThat(second.out())
                .contains("演练，未发布 rehearsed, not published", "没有改动任何文件")
                .doesNotContain("已发布")
                .isNotEqualTo(first.out());
        assertThat(allFiles(output())).isEqualTo(allFiles(copy));
    }

    @Test
    void wrongUsage_whenRunOnALedgerElsewhereIsRehearsed() throws IOException {
        makeCity(0);
        System.setProperty("spring.datasource.url", "jdbc:h2:mem:elsewhere");
        try {
            Ended ended = run("--dry-run");

            assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ended.err()).contains("--dry-run", "spring.datasource.url");
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }

    /** Every file with its digest, the ledger's too. */
    private static Map<String, String> allFiles(Path directory) {
        Map<String, String> files = Outputs.of(directory);
        files.putAll(Outputs.of(directory.resolve(".ledger")));
        return files;
    }

    @Test
    void onlyThatYear_whenOneIsNamed() throws IOException {
        makeCity(0);

        assertThat(run("--year", "2024").out()).contains("2024 年度").doesNotContain("2023 年度");
        assertThat(output().resolve("2023")).doesNotExist();
        assertThat(output().resolve("2024/city.json")).exists();
    }
}
