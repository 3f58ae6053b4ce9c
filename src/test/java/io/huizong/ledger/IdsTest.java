package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class IdsTest extends LedgerTest {

    IdsTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void idsFollowEachOther_fromOne() {
        Ids ids = new Ids(jdbc);

        assertThat(List.of(ids.next(), ids.next(), ids.next())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void noIdIsGivenTwice_whenTwoProcessesTakeTurns() {
        Set<Long> given = new HashSet<>();
        try (HikariDataSource other = kind.connect(database.getJdbcUrl())) {
            Ids here = new Ids(jdbc);
            Ids there = new Ids(new JdbcTemplate(other));
            for (int i = 0; i < 1200; i++) {
                given.add(here.next());
                given.add(there.next());
            }
        }

        assertThat(given).hasSize(2400);
    }

    @Test
    void noIdIsGivenTwice_whenSeveralThreadsTakeThem() {
        Ids ids = new Ids(jdbc);
        Set<Long> given = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 4000).parallel().forEach(i -> given.add(ids.next()));

        assertThat(given).hasSize(4000);
    }

    @Test
    void databaseIsAskedOnceABlock() {
        Ids ids = new Ids(jdbc);
        List<Long> block = LongStream.range(0, 500).map(i -> ids.next()).boxed().toList();
        jdbc.execute("alter sequence submission_id restart with 90001");

        assertThat(block).endsWith(500L);
        assertThat(ids.next()).isEqualTo(90_001);
    }

    @Test
    void idsGoOnAfterThoseGivenBefore_whenTheLedgerIsOlderThanItsSequence() {
        try (HikariDataSource older = kind.empty()) {
            JdbcTemplate there = new JdbcTemplate(older);
            kind.migrate(older, "3");
            OlderLedger.insertSubmission(there, 4711);
            kind.migrate(older, "latest");

            assertThat(new Ids(there).next()).isEqualTo(4712);
        }
    }
}
