package io.huizong.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of department that cities and counties have.
 *
 * @param shortName what it is called for short; empty where nothing but its name is used
 * @param volume how much it has to do in a city
 * @param topics what its text is about; three
 * @param institution a body below it; empty where it has none
 */
record DepartmentKind(String name, String shortName, Volume volume, List<String> topics, String institution) {

    private static final String RESOURCE = "/sample/bureaus.csv";

    /** All kinds, in the order in which a city founds them. */
    static List<DepartmentKind> all() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = Objects.requireNonNull(DepartmentKind.class.getResourceAsStream(RESOURCE), RESOURCE);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(DepartmentKind::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DepartmentKind of(CSVRecord row) {
        return new DepartmentKind(
                row.get("name"),
                row.get("short"),
                new Volume(
                        Long.parseLong(row.get("requests")),
                        Long.parseLong(row.get("licensing")),
                        Long.parseLong(row.get("penalties")),
                        Long.parseLong(row.get("coercive")),
                        Long.parseLong(row.get("feesYuan")),
                        Integer.parseInt(row.get("documents")),
                        false),
                List.of(row.get("topics").split(";")),
                row.get("institution"));
    }
}
