package io.huizong.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps two runs from one ledger, whatever machines they are on. In PostgreSQL it is an advisory lock of the schema, held
 * by a connection of its own: the server lets go of it when the connection ends, however that ends. An embedded ledger
 * needs none, since no second process can open its file.
 */
public final class LedgerLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerLock.class);

    /** Of the schema, so that two cities in one database do not keep each other waiting. */
    private static final String KEY = "(hashtext('huizong'), hashtext(current_schema()))";

    private final @Nullable Connection connection;

    private LedgerLock(@Nullable Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock; empty where another run holds it.
     *
     * @throws LedgerException where the database cannot be reached
     */
    public static Optional<LedgerLock> take(DataSource database) {
        try {
            Connection connection = database.getConnection();
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.close();
                return Optional.of(new LedgerLock(null));
            }
            if (isTrue(connection, "select pg_try_advisory_lock" + KEY)) {
                return Optional.of(new LedgerLock(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new LedgerException(
                    "台账所在的数据库连不上：%s。请检查 spring.datasource.url 等设置和数据库服务器".formatted(e.getMessage())
                            + " / the ledger's database cannot be reached; check spring.datasource.url and the server",
                    e);
        }
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Lets go of it. */
    @Override
    public void close() {
        if (connection == null) {
            return;
        }
        try (connection) {
            isTrue(connection, "select pg_advisory_unlock" + KEY);
        } catch (SQLException e) {
            LOG.warn("the connection that held the ledger's lock was lost before its end: {}", e.getMessage());
        }
    }
}
