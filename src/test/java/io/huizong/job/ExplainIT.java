package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.rollup.Totals;
import io.huizong.roster.Agency;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void reportsAddUp_toTheFiguresOfEveryBody() {
        for (YearResult result : results) {
            Form form = result.totals().form();
            for (String code : List.of("requests.received.total", "appeals.review.total", "disclosure.fees.amount")) {
                Cell cell = form.cell(code);
                var ofBodies = Outputs.cityJson(folder, result.year()).required("groups");
                ofBodies.forEach(group -> {
                    Agency body = office.inquiry()
                            .agency(group.required("code").asString())
                            .orElseThrow();
                    assertThat(explained(result.year(), cell, body))
                            .as("%s %s", body.code(), code)
                            .isEqualTo(Outputs.figure(group, cell));
                });
            }
        }
    }
}
