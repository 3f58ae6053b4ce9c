package io.huizong.job;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run left in an output folder, for tests that compare runs. */
public final class Outputs {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Outputs() {}

    /**
     * Digests of all published files by path below the output folder. Of manifests the run's id and times, which no two
     * runs share, are left out.
     */
    public static Map<String, String> of(Path output) {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(output.resolve(".ledger")))
                    .forEach(file -> digests.put(
                            output.relativize(file).toString(),
                            new Digest().add(content(file)).hex()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }

    private static byte[] content(Path file) {
        byte[] bytes = bytes(file);
        if (!file.endsWith("manifest.json")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String without = text.replaceFirst("\"run\": \\{[^}]*}", "");
        return without.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code city.json} of a year. */
    public static JsonNode cityJson(Path output, int year) {
        return JSON.readTree(output.resolve(year + "/city.json"));
    }

    /**
     * The number in a cell of {@code city.json}, in the unit in which figures are kept.
     *
     * @param of the city's node or that of a group
     */
    public static long figure(JsonNode of, Cell cell) {
        BigDecimal printed = of.required("figures")
                .required(cell.table())
                .required(cell.line().code())
                .required(cell.column().code())
                .decimalValue();
        return printed.movePointRight(cell.kind() == Column.Kind.MONEY ? 4 : 0).longValueExact();
    }
}
