package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.ledger.Findings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The ledger of an output folder as a database administrator opens it, while no run of another process is under way. */
public record LedgerFile(Path output) {

    /** Changes what it holds or allows. */
    public void execute(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number that a query gives. */
    public long number(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** All findings of a year, by agency, file and weight. */
    public List<Finding> findings(int year) {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = open()) {
            new Findings(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).each(year, findings::add);
            return findings;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + output.resolve(".ledger/huizong").toAbsolutePath(), "sa", "");
    }
}
