package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.paper.ReportXml;
import io.huizong.rollup.Coverage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a city whose agencies file in archives. */
class ArchiveIT {

    @TempDir
    private Path folder;

    @Test
    void filesInArchivesCount_andAreWithdrawnWithThem() throws IOException {
        TestCity city = new TestCity(folder).write("2024/包.zip", zip("市直/科技局.xml", "示例市科学技术局", "市直/教育局.xml", "示例市教育局"));
        assertThat(coverage(city)).isEqualTo(new Coverage(6, 2, 2, 0, 0, 0, 4));

        city.write("2024/包.zip", zip("市直/教育局.xml", "示例市教育局"));

        assertThat(coverage(city)).isEqualTo(new Coverage(6, 1, 1, 0, 0, 0, 5));
    }

    @Test
    void nothingIsPublished_whenArchiveIsUnchanged() throws IOException {
        TestCity city = new TestCity(folder).write("2024/包.zip", zip("科技局.xml", "示例市科学技术局"));
        coverage(city);

        assertThat(run(city).outcome()).isEqualTo(YearResult.Outcome.UNCHANGED);
    }

    @Test
    void restOfTheRunIsUnharmed_whenArchiveIsDamaged() {
        TestCity city = TestCity.ofParts(folder).write("2024/包.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

        assertThat(run(city).coverage().counted()).isEqualTo(5);
    }

    private static Coverage coverage(TestCity city) {
        return run(city).coverage();
    }

    private static YearResult run(TestCity city) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, TestCity.CLOCK)) {
            return session.run(session.years()).get(0);
        }
    }

    /** An archive of flawless reports: for each its name and its agency. */
    private static byte[] zip(String... namesAndAgencies) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndAgencies.length; i += 2) {
                ByteArrayOutputStream report = new ByteArrayOutputStream();
                ReportXml.write(TestCity.named(namesAndAgencies[i + 1]), report);
                zip.putNextEntry(new ZipEntry(namesAndAgencies[i]));
                zip.write(report.toByteArray());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
