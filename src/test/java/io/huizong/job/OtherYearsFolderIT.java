package io.huizong.job;

import static io.huizong.job.NightSeen.night;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.office.YearResult;
import io.huizong.office.YearResult.Outcome;
import io.huizong.rollup.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in the folder of another year than it is about. */
class OtherYearsFolderIT {

    @TempDir
    private Path folder;

    @Test
    void countsForTheYearOfItsTitle_whenFolderIsOfAnother() {
        TestCity city = TestCity.ofParts(folder)
                .file("2024/市直/去年.xml", TestCity.named("示例市教育局", Reports.aReport(2023)))
                .file("2023/市直/办公室.xml", TestCity.named("示例市人民政府办公室", Reports.aReport(2023)))
                .file("2025/市直/迟到.xml", TestCity.named("东山县人民政府"));

        NightSeen seen = night(city);

        assertThat(seen.results())
                .extracting(result -> result.coverage().filed())
                .containsExactly(2, 6, 0);
        assertThat(night(city).results()).extracting(YearResult::outcome).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void told_whenFolderIsOfAnotherYear() {
        TestCity city = TestCity.ofParts(folder).file("2023/市直/东山县.xml", TestCity.named("东山县人民政府"));

        assertThat(night(city).findings())
                .anyMatch(finding ->
                        finding.rule().equals("READ-11") && finding.file().equals("2023/市直/东山县.xml"));
    }

    @Test
    void told_whenThereIsNoFolderOfItsYear() {
        TestCity city =
                TestCity.ofParts(folder).file("2024/市直/早年.xml", TestCity.named("东山县人民政府", Reports.aReport(2022)));

        assertThat(night(city).findings())
                .anyMatch(finding ->
                        finding.rule().equals("READ-9") && finding.file().equals("2024/市直/早年.xml"));
    }

    @Test
    void countsForItsYear_whenAFileInAnotherYearsFolderIsAssigned() {
        TestCity city = TestCity.ofParts(folder)
                .file("2024/市直/去年.xml", TestCity.named("本机关", Reports.aReport(2023)))
                .file("2023/市直/办公室.xml", TestCity.named("示例市人民政府办公室", Reports.aReport(2023)));
        night(city);
        byte[] assignments = "file,code\n市直/去年.xml,SL03\n".getBytes(StandardCharsets.UTF_8);

        NightSeen second = night(city.write("2024/assignments.csv", assignments));

        assertThat(second.results())
                .extracting(result -> result.coverage().counted())
                .containsExactly(2, 5);
    }

    @Test
    void countsForItsYear_whenTheFolderOfThatYearIsMadeLater() {
        TestCity city =
                TestCity.ofParts(folder).file("2024/市直/去年.xml", TestCity.named("示例市教育局", Reports.aReport(2023)));
        night(city);

        NightSeen second = night(city.file("2023/市直/办公室.xml", TestCity.named("示例市人民政府办公室", Reports.aReport(2023))));

        assertThat(second.results())
                .extracting(result -> result.coverage().counted())
                .containsExactly(2, 5);
        assertThat(second.findings()).noneMatch(finding -> finding.rule().equals("READ-9"));
    }

    @Test
    void countsForNone_whenThereIsNoFolderOfItsYear_givenLenientRun() {
        TestCity city =
                TestCity.ofParts(folder).file("2024/市直/早年.xml", TestCity.named("东山县人民政府", Reports.aReport(2022)));

        NightSeen seen = night(new RunRequest(city.input(), city.output(), true, false), TestCity.CLOCK);

        assertThat(seen.statuses()).containsEntry("SL10", Status.RETURNED);
        assertThat(seen.received()).isEqualTo(5 * 117);
    }
}
