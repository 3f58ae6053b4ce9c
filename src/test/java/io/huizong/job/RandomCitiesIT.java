package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Finding;
import io.huizong.form.Form;
import io.huizong.sample.Flaw;
import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SyntheticCity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The whole job on random cities, of which the generator knows what must come out. */
class RandomCitiesIT {

    /** Rules whose findings name cell and numbers. */
    private static final Set<String> ABOUT_NUMBERS =
            Set.of("REQ-1", "REQ-2", "REQ-3", "APP-1", "SUM-1", "NUM-1", "CITY-4", "READ-3", "READ-4", "READ-7");

    private static final List<Integer> YEARS = List.of(2023, 2024);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** What a flaw and a finding have in common. */
    private record Told(
            String rule, String code, int year, String file, String cell, String reported, String expected) {

        static Told of(Flaw flaw) {
            Told told = new Told(
                    flaw.rule(), flaw.code(), flaw.year(), flaw.file(), flaw.cell(), flaw.reported(), flaw.expected());
            return told.withoutWords();
        }

        /** Rules that speak of a whole file, line or table tell what they found in words of their own. */
        private Told withoutWords() {
            return ABOUT_NUMBERS.contains(rule) ? this : new Told(rule, code, year, file, "", "", "");
        }

        static Told of(Finding finding, int year) {
            return new Told(
                            finding.rule(),
                            Objects.requireNonNullElse(finding.code(), ""),
                            Objects.requireNonNullElse(finding.year(), year),
                            finding.file(),
                            finding.cell(),
                            finding.reported(),
                            finding.expected())
                    .withoutWords();
        }
    }

    /** Odd seeds are flawless. */
    private static Options city(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Options(
                random.nextInt(20, 61), seed, seed % 2 == 0 ? 30 : 0, Set.of(FileFormat.XML, FileFormat.TEXT), YEARS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAndFindingsAreAsGenerated(long seed) throws Exception {
        SyntheticCity city = new SyntheticCity(city(seed));
        SyntheticCity.write(city(seed), folder.resolve("input"));
        RunRequest request = RunRequest.of(folder.resolve("input"), folder.resolve("output"));
        try (Office office = Office.open(request, Progress.NONE, TestCity.CLOCK)) {
            office.run(office.years());
            for (int year : YEARS) {
                assertThat(published(request.output(), office.inquiry().form(year), year))
                        .isEqualTo(new PlainSums(city, year).all());
                assertThat(office.inquiry().findings(year).stream().map(finding -> Told.of(finding, year)))
                        .containsExactlyInAnyOrderElementsOf(city.reports()
                                .flatMap(report -> report.flaws().stream())
                                .filter(flaw -> flaw.year() == year)
                                .map(Told::of)
                                .toList());
            }
        }
    }

    private static Map<String, List<Long>> published(Path output, Form form, int year) {
        JsonNode json = Outputs.cityJson(output, year);
        Map<String, List<Long>> published = new TreeMap<>();
        published.put(json.required("city").required("code").asString(), figures(json, form));
        json.required("groups")
                .forEach(group -> published.put(group.required("code").asString(), figures(group, form)));
        return published;
    }

    private static List<Long> figures(JsonNode of, Form form) {
        return form.cells().stream().map(cell -> Outputs.figure(of, cell)).toList();
    }
}
