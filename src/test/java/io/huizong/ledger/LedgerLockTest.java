package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerLockTest extends LedgerTest {

    LedgerLockTest(TestDatabase kind) {
        super(kind);
    }

    /** Whether another machine gets the lock of a database. */
    private boolean isFree(String address) {
        try (HikariDataSource other = kind.connect(address)) {
            Optional<LedgerLock> lock = LedgerLock.take(other);
            lock.ifPresent(LedgerLock::close);
            return lock.isPresent();
        }
    }

    @Test
    void lockIsTakenByOneMachineAtATime_whereSeveralReachTheDatabase() {
        LedgerLock held = LedgerLock.take(database).orElseThrow();

        // the file of an embedded ledger keeps other processes out by itself
        assertThat(isFree(database.getJdbcUrl())).isEqualTo(kind == TestDatabase.H2);
        held.close();
    }

    @Test
    void lockIsFree_whenItWasLetGoOf() {
        LedgerLock.take(database).orElseThrow().close();

        assertThat(isFree(database.getJdbcUrl())).isTrue();
    }

    @Test
    void lockIsFree_whenItsMachineIsGone() {
        HikariDataSource gone = kind.connect(database.getJdbcUrl());
        assertThat(LedgerLock.take(gone)).isPresent();
        gone.close();

        assertThat(isFree(database.getJdbcUrl())).isTrue();
    }

    @Test
    void lockOfAnotherLedgerIsFree() {
        LedgerLock held = LedgerLock.take(database).orElseThrow();

        try (HikariDataSource other = kind.empty()) {
            assertThat(isFree(other.getJdbcUrl())).isTrue();
        }
        held.close();
    }

    @Test
    void databaseThatCannotBeReached_isToldWithWhatToDo() {
        database.close();

        assertThatThrownBy(() -> LedgerLock.take(database))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("cannot be reached");
    }
}
