package io.huizong.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The one PostgreSQL server that all tests of a virtual machine share; it ends with it. */
public final class PostgreSqlServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String obstacle;

    private PostgreSqlServer() {}

    /**
     * The address of a new, empty database for the user {@code postgres}, one that sorts text as dictionaries do. Skips
     * the test where no server can be started.
     */
    public static String newDatabase() {
        String name = "ledger" + DATABASES.incrementAndGet();
        EmbeddedPostgres running = started();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 locale_provider icu icu_locale 'en'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres started() {
        if (server == null && obstacle == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException | UncheckedIOException | IllegalStateException e) {
                obstacle = e.toString();
            }
        }
        return server != null ? server : Assumptions.abort("no PostgreSQL can be started here: " + obstacle);
    }
}
