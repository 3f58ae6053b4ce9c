package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.office.Inquiry;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.publish.answers.PublishedYear;
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

    private static RunSession session;
    private static List<YearResult> results;

    @BeforeAll
    static void runOnSampleCity() {
        session = RunSession.open(RunRequest.of(Path.of("input"), folder), Progress.NONE, TestCity.CLOCK);
        results = session.run(session.years());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static long explained(PublishedYear year, Cell cell, String of) {
        return session.inquiry().contributions(year, cell, of).stream()
                .mapToLong(Inquiry.Contribution::value)
                .sum();
    }

    @Test
    void reportsAddUp_toEveryCellOfTheCity() {
        for (YearResult result : results) {
            PublishedYear year = result.published();
            for (Cell cell : session.form(result.year()).cells()) {
                assertThat(explained(year, cell, year.city()))
                        .as("%d %s", result.year(), cell)
                        .isEqualTo(year.total(cell.code()));
            }
        }
    }

    @Test
    void reportsAddUp_toEveryCellOfEveryBody() {
        for (YearResult result : results) {
            for (JsonNode group : Outputs.cityJson(folder, result.year()).required("groups")) {
                String body = group.required("code").asString();
                for (Cell cell : session.form(result.year()).cells()) {
                    assertThat(explained(result.published(), cell, body))
                            .as("%s %d %s", body, result.year(), cell)
                            .isEqualTo(Outputs.figure(group, cell));
                }
            }
        }
    }
}
