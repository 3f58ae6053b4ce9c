package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Outputs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What {@code explain} prints about the city in {@code input/} adds up to what was published. */
class ExplainCommandIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path output;

    @BeforeAll
    static void publish() {
        huizong("run");
    }

    private static List<String> huizong(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--output", output.toString()))
                .toArray(String[]::new);

        assertThat(Huizong.run(new Terminal(stream, stream, false), CLOCK, all)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The city's own code, a consolidated report, a county of parts only, a department with an institution. */
    @ParameterizedTest
    @CsvSource({
        "2024, S00, requests.received.total",
        "2024, S00, disclosure.fees.amount",
        "2023, S00, appeals.review.pending",
        "2024, J00, requests.granted.naturalPerson",
        "2024, W00, requests.concluded.total",
        "2023, W00, disclosure.licensing.decisions",
        "2024, S03, requests.received.total"
    })
    void reportsAddUpToTheFigure(int year, String code, String cell) {
        List<String> lines = huizong("explain", cell, "--year", Integer.toString(year), "--of", code);
        List<String> reports = lines.subList(1, lines.size() - 1);

        assertThat(reports.stream().map(ExplainCommandIT::number).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(published(year, code, cell));
        assertThat(number(lines.get(lines.size() - 1))).isEqualByComparingTo(published(year, code, cell));
        assertThat(reports).allSatisfy(line -> assertThat(line).contains("\t" + year + "/", "第"));
    }

    private static BigDecimal number(String line) {
        return new BigDecimal(line.strip().split("\t")[0]);
    }

    private static BigDecimal published(int year, String code, String cell) {
        JsonNode json = Outputs.cityJson(output, year);
        JsonNode of = json.required("city").required("code").asString().equals(code)
                ? json
                : json.required("groups")
                        .valueStream()
                        .filter(group -> group.required("code").asString().equals(code))
                        .findFirst()
                        .orElseThrow();
        String table = cell.substring(0, cell.indexOf('.'));
        String line = cell.substring(cell.indexOf('.') + 1, cell.lastIndexOf('.'));
        return of.required("figures")
                .required(table)
                .required(line)
                .required(cell.substring(cell.lastIndexOf('.') + 1))
                .decimalValue();
    }
}
