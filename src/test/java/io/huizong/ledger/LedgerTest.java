package io.huizong.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the ledger's parts share: an empty ledger for each test, in H2 and in PostgreSQL. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
abstract class LedgerTest {

    static final Forms FORMS = Forms.load();
    static final Form FORM = FORMS.edition("2021").orElseThrow();
    static final Form OLD_FORM = FORMS.edition("2019").orElseThrow();
    static final Instant NOW = Instant.parse("2025-02-03T04:05:06Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final TestDatabase kind;
    HikariDataSource database;
    JdbcTemplate jdbc;
    TransactionTemplate transaction;
    Ledger ledger;

    LedgerTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void openLedger() {
        database = kind.empty();
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        kind.migrate(database, "latest");
        Ledger.grow(jdbc, FORMS);
        ledger = Ledger.on(jdbc, FORMS, CLOCK);
    }

    @AfterEach
    void closeLedger() {
        database.close();
    }

    /** Records files that were read, in one transaction. */
    void record(NewSubmission... recorded) {
        transaction.executeWithoutResult(status -> ledger.submissions().record(Arrays.asList(recorded)));
    }
}
