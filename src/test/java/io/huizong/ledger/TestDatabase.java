package io.huizong.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** The databases that a ledger can live in. */
enum TestDatabase {
    H2("sa") {
        @Override
        String address() {
            return "jdbc:h2:mem:" + UUID.randomUUID();
        }
    },
    POSTGRESQL("postgres") {
        @Override
        String address() {
            return PostgreSqlServer.newSchema();
        }
    };

    private final String user;

    TestDatabase(String user) {
        this.user = user;
    }

    /** Where an empty database is. */
    abstract String address();

    /** An empty database; in memory it ends with its last connection, so one is kept. */
    HikariDataSource empty() {
        return connect(address());
    }

    /** Another program's connections to a database. */
    HikariDataSource connect(String address) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(address);
        database.setUsername(user);
        database.setMinimumIdle(1);
        database.setMaximumPoolSize(5);
        return database;
    }

    /** Makes the fixed tables, as far as a version of the ledger had them. */
    void migrate(HikariDataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + name().toLowerCase(Locale.ROOT))
                .target(version)
                .load()
                .migrate();
    }
}
