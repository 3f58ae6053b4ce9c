package io.huizong.ledger;

import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The current publication of each year, and the roster that the newest run read. */
public final class Publications {

    private final JdbcTemplate jdbc;

    public Publications(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The publication of a year that is in force.
     *
     * @param snapshot digest of everything that went in; empty while a run is on its way to the next publication
     */
    public record Current(int year, String snapshot, String runId, boolean isLenient, Instant publishedAt) {}

    /** The publication of a year, if there is one. */
    public Optional<Current> of(int year) {
        return jdbc
                .query(
                        "select snapshot, run_id, is_lenient, published_at from publication where report_year = ?",
                        (row, number) -> new Current(
                                year,
                                row.getString(1),
                                row.getString(2),
                                row.getBoolean(3),
                                row.getTimestamp(4).toInstant()),
                        year)
                .stream()
                .findFirst();
    }

    /** The years that have a publication, oldest first. */
    public List<Integer> years() {
        return jdbc.queryForList("select report_year from publication order by report_year", Integer.class);
    }

    /**
     * Notes that the ledger moves on: until the next publication stands, the one of the year is of no snapshot, so that a
     * run that breaks is carried on even where its input is taken back.
     */
    public void outdate(int year) {
        jdbc.update("update publication set snapshot = '' where report_year = ?", year);
    }

    /** Notes that this is now the publication of its year. */
    public void replace(Current publication) {
        jdbc.update("delete from publication where report_year = ?", publication.year());
        jdbc.update(
                "insert into publication (report_year, snapshot, run_id, is_lenient, published_at) values (?, ?, ?, ?, ?)",
                publication.year(),
                publication.snapshot(),
                publication.runId(),
                publication.isLenient(),
                Timestamp.from(publication.publishedAt()));
    }

    /** Replaces the table of agencies by a roster, for those who read the ledger in SQL. */
    public void replaceAgencies(Roster roster) {
        jdbc.update("delete from agency");
        jdbc.batchUpdate(
                "insert into agency (code, name, kind, parent, scope, first_year, last_year) values (?, ?, ?, ?, ?, ?, ?)",
                roster.agencies().stream().map(Publications::row).toList());
    }

    private static Object[] row(Agency agency) {
        return new Object[] {
            agency.code(),
            agency.name(),
            agency.kind().word(),
            agency.parent(),
            agency.isConsolidated() ? "consolidated" : "own",
            agency.from(),
            agency.to()
        };
    }
}
