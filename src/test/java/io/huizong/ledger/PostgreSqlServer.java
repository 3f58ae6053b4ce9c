package io.huizong.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The one PostgreSQL server that all tests of a virtual machine share; it ends with it. */
public final class PostgreSqlServer {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static @Nullable String database;
    private static @Nullable String obstacle;

    private PostgreSqlServer() {}

    /**
     * The address of a new, empty schema for the user {@code postgres}, in a database that sorts text as dictionaries do.
     * Skips the test where no server can be started.
     */
    public static String newSchema() {
        String name = "ledger" + SCHEMAS.incrementAndGet();
        String address = database();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address + "&currentSchema=" + name;
    }

    private static synchronized String database() {
        if (database == null && obstacle == null) {
            try {
                database = start();
            } catch (IOException | UncheckedIOException | IllegalStateException | SQLException e) {
                obstacle = e.toString();
            }
        }
        return database != null ? database : Assumptions.abort("no PostgreSQL can be started here: " + obstacle);
    }

    private static String start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database ledger template template0 locale_provider icu icu_locale 'en'");
        }
        return server.getJdbcUrl("postgres", "ledger");
    }
}
