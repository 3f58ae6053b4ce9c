package io.huizong.ledger;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ids of submissions, from a sequence of the database that gives a block of them at once: no two processes get the same
 * one. What is left of a block when a process ends is given to nobody. Safe for several threads.
 */
final class Ids {

    /** By so many the sequence goes on. */
    private static final int BLOCK = 500;

    private final JdbcTemplate jdbc;
    private long next;
    private long end;

    Ids(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized long next() {
        if (next == end) {
            @Nullable Long first = jdbc.queryForObject("select nextval('submission_id')", Long.class);
            if (first == null) {
                throw new IllegalStateException("the sequence submission_id gave no number");
            }
            next = first;
            end = next + BLOCK;
        }
        return next++;
    }

    /** Ids as the one parameter of {@code = any (?)}. */
    static Object array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
