package io.huizong.job;

import io.huizong.check.Reports;
import io.huizong.paper.ReportXml;
import io.huizong.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An input folder for tests: 示例市 with an office, two departments and a county of two parts. */
final class TestCity {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    /** Long after every due day. */
    static final LocalDate DAY = LocalDate.of(2025, 5, 20);

    static final String ROSTER = """
            code,name,kind,parent,scope,aliases,due,from,to,succeeds
            SL,示例市,city,,,,,,,
            SL01,示例市人民政府办公室,office,SL,,,,,,
            SL02,示例市科学技术局,department,SL,,市科技局,,,,
            SL03,示例市教育局,department,SL,,,,,,
            SL10,东山县人民政府,county,SL,consolidated,东山县,,,,
            SL11,东山县教育局,department,SL10,,,,,,
            SL12,东山县青石镇人民政府,township,SL10,,,,,,
            """;

    private final Path input;
    private final Path output;

    TestCity(Path folder) {
        input = folder.resolve("input");
        output = folder.resolve("output");
        write("roster.csv", ROSTER.getBytes(StandardCharsets.UTF_8));
    }

    /** A city all of whose agencies but the county have filed a flawless report for 2024. */
    static TestCity ofParts(Path folder) {
        return new TestCity(folder)
                .file("2024/市直/办公室.xml", named("示例市人民政府办公室"))
                .file("2024/市直/科技局.xml", named("示例市科学技术局"))
                .file("2024/市直/教育局.xml", named("示例市教育局"))
                .file("2024/东山/教育局.xml", named("东山县教育局"))
                .file("2024/东山/青石镇.xml", named("东山县青石镇人民政府"));
    }

    /** Three reports of 2024, that of 示例市科学技术局 (SL02) what the other two come to. */
    static TestCity ofCopiedTotal(Path folder) {
        return new TestCity(folder)
                .file("2024/办公室.xml", named("示例市人民政府办公室"))
                .file("2024/教育局.xml", named("示例市教育局", Reports.aReport().with("disclosure.licensing.decisions", 7)))
                .file("2024/科技局.xml", named("示例市科学技术局", twice()));
    }

    private static Reports twice() {
        Reports sum = Reports.aNilReport().with("disclosure.licensing.decisions", 7);
        Reports.FORMS.forYear(2024).cells().stream()
                .filter(cell -> !cell.table().equals("disclosure"))
                .forEach(cell -> sum.with(
                        cell.code(), 2 * Reports.aReport().build().figures().value(cell)));
        return sum;
    }

    /** A flawless report of an agency for 2024: 117 requests received. */
    static Report named(String agency) {
        return named(agency, Reports.aReport());
    }

    static Report named(String agency, Reports reports) {
        Report report = reports.build();
        return new Report(
                agency,
                null,
                report.year(),
                report.form(),
                report.published(),
                report.figures(),
                report.narrative(),
                report.places(),
                report.remarks());
    }

    TestCity file(String path, Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportXml.write(report, bytes);
        return write(path, bytes.toByteArray());
    }

    TestCity write(String path, byte[] content) {
        try {
            Path file = input.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return input;
    }

    Path output() {
        return output;
    }

    RunRequest request() {
        return RunRequest.of(input, output);
    }
}
