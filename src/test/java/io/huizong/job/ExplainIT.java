package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.rollup.Totals;
import io.huizong.roster.Agency;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The reports behind a figure add up to it, on the city in {@code input/}. */
class ExplainIT {

    @TempDir
    private static Path folder;

    private static Office office;
    private static List<YearResult> results;

    @BeforeAll
    static void runOnSampleCity() {
        office = Office.open(RunRequest.of(Path.of("input"), folder), Progress.NONE, TestCity.CLOCK);
        results = office.run(office.years());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static long explained(int year, Cell cell, Agency of) {
        return office.inquiry().contributions(year, cell, of).stream()
                .mapToLong(Inquiry.Contribution::value)
                .sum();
    }

    @Test
    void reportsAddUp_toEveryCellOfTheCity() {
        for (YearResult result : results) {
            Totals totals = result.totals();
            for (Cell cell : totals.form().cells()) {
                assertThat(explained(result.year(), cell, office.inquiry().city()))
                        .as("%d %s", result.year(), cell)
                        .isEqualTo(totals.sum(cell));
            }
        }
    }

    @Test
    void reportsAddUp_toEveryCellOfEveryBody() {
        for (YearResult result : results) {
            for (JsonNode group : Outputs.cityJson(folder, result.year()).required("groups")) {
                Agency body = office.inquiry()
                        .agency(group.required("code").asString())
                        .orElseThrow();
                for (Cell cell : result.totals().form().cells()) {
                    assertThat(explained(result.year(), cell, body))
                            .as("%s %d %s", body.code(), result.year(), cell)
                            .isEqualTo(Outputs.figure(group, cell));
                }
            }
        }
    }
}
