package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.ledger.PostgreSqlServer;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger in PostgreSQL, in a database that sorts text as dictionaries do: the city in {@code input/} comes out as with
 * the embedded ledger.
 */
class PostgreSqlIT {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    @TempDir
    private static Path folder;

    private static String ledger;
    private static List<YearResult> first;
    private static List<YearResult> second;

    @BeforeAll
    static void runOnBoth() {
        ledger = PostgreSqlServer.newSchema();
        run("embedded");
        System.setProperty(URL, ledger);
        System.setProperty(USER, "postgres");
        first = run("server");
        second = run("server");
    }

    private static List<YearResult> run(String output) {
        RunRequest request = RunRequest.of(Path.of("input"), folder.resolve(output));
        try (RunSession session = RunSession.open(request, Progress.NONE, TestCity.CLOCK)) {
            return session.run(session.years());
        }
    }

    @AfterAll
    static void forgetServer() {
        System.clearProperty(URL);
        System.clearProperty(USER);
    }

    @Test
    void outputsAreThoseOfTheEmbeddedLedger() {
        assertThat(Outputs.of(folder.resolve("server"))).isEqualTo(Outputs.of(folder.resolve("embedded")));
    }

    @Test
    void nothingIsPublishedAnew_whenNothingHasChanged() {
        assertThat(first).extracting(YearResult::outcome).containsOnly(YearResult.Outcome.PUBLISHED);
        assertThat(second).extracting(YearResult::outcome).containsOnly(YearResult.Outcome.UNCHANGED);
    }

    @Test
    void administratorReadsTotals_inPlainSql() throws SQLException {
        String sql =
                "select sum(f.requests_received_total) from figures_2021 f join submission s on s.id = f.submission_id"
                        + " where s.report_year = 2024 and s.status = 'counted'";
        YearResult result = first.get(first.size() - 1);
        try (Connection connection = DriverManager.getConnection(ledger, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();

            assertThat(row.getLong(1)).isEqualTo(result.published().total("requests.received.total"));
        }
    }
}
