package io.huizong.job;

import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SampleFile;
import io.huizong.sample.SampleReport;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A synthetic city on disk, every file moved to a place of its own, so that the order of the files is random. */
final class RandomCity {

    static final List<Integer> YEARS = List.of(2023, 2024);

    private static final List<Set<FileFormat>> FORMATS =
            List.of(Set.of(FileFormat.XML, FileFormat.TEXT), Set.of(FileFormat.XML), Set.of(FileFormat.TEXT));

    private final SyntheticCity city;
    private final List<SampleReport> reports;
    private final Path input;
    private final Map<String, String> moved = new HashMap<>();

    private RandomCity(Options options, Path input) {
        city = new SyntheticCity(options);
        reports = city.reports().toList();
        this.input = input;
    }

    /** Odd seeds are flawless; most cities are small, so that there can be many. */
    static Options options(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Options(
                random.nextInt(5, seed % 10 == 0 ? 61 : 20),
                seed,
                seed % 2 == 0 ? random.nextInt(20, 101) : 0,
                FORMATS.get(random.nextInt(FORMATS.size())),
                YEARS);
    }

    /**
     * Writes the city of a seed.
     *
     * @param order another one scatters the files otherwise
     */
    static RandomCity write(long seed, long order, Path input) throws IOException {
        SyntheticCity.write(options(seed), input);
        RandomCity city = new RandomCity(options(seed), input);
        city.scatter(new SplittableRandom(order));
        return city;
    }

    /** Files of one report stay together: which of two that cannot be told apart is named goes by their paths. */
    private void scatter(SplittableRandom random) throws IOException {
        for (SampleReport report : reports) {
            String place = Integer.toHexString(random.nextInt(1000)) + "/" + Integer.toHexString(random.nextInt(1000));
            for (SampleFile file : report.files()) {
                Path from = Path.of(file.path());
                Path to = from.getName(0).resolve(place).resolve(from.getFileName());
                Files.createDirectories(input.resolve(to).getParent());
                Files.move(input.resolve(from), input.resolve(to));
                moved.put(file.path(), to.toString());
            }
        }
    }

    PlainSums sums(int year) {
        return new PlainSums(city, year);
    }

    /** What {@code flaws.csv} says must be found about a year. */
    List<Told.Flaw> flaws(int year) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader csv = Files.newBufferedReader(input.resolve("flaws.csv"), StandardCharsets.UTF_8);
                CSVParser rows = format.parse(csv)) {
            return rows.stream()
                    .map(this::flaw)
                    .filter(flaw -> flaw.year() == year)
                    .toList();
        }
    }

    private Told.Flaw flaw(CSVRecord row) {
        String file = row.get("file");
        return new Told.Flaw(
                row.get("rule"),
                row.get("code"),
                Integer.parseInt(row.get("year")),
                moved.getOrDefault(file, file),
                row.get("cell"),
                row.get("reported"),
                row.get("expected"));
    }
}
