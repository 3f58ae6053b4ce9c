package io.huizong.ledger;

import io.huizong.rollup.year.AgencyState;
import io.huizong.rollup.year.NotedState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of each agency's report from publication to publication. Append-only: a change is a new row. */
public final class History {

    private final JdbcTemplate jdbc;

    public History(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of each agency for a year, by code; the newest last. */
    public Map<String, List<NotedState>> of(int year) {
        Map<String, List<NotedState>> history = new LinkedHashMap<>();
        jdbc.query(
                "select agency_code, status, file, version, returned, run_id, noted_at from history"
                        + " where report_year = ? order by agency_code, publication",
                row -> {
                    AgencyState state = new AgencyState(
                            row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5));
                    history.computeIfAbsent(state.agency(), code -> new ArrayList<>())
                            .add(new NotedState(
                                    state, row.getString(6), row.getTimestamp(7).toInstant()));
                },
                year);
        return history;
    }

    /** Notes the states that differ from those known; of an agency of which nothing ever came there is nothing to note. */
    public void note(int year, String runId, Instant at, List<AgencyState> states) {
        Map<String, AgencyState> known = latest(year);
        List<AgencyState> changed = states.stream()
                .filter(state -> !state.equals(known.get(state.agency())))
                .filter(state -> !state.file().isEmpty() || known.containsKey(state.agency()))
                .toList();
        Integer last = jdbc.queryForObject(
                "select coalesce(max(publication), 0) from history where report_year = ?", Integer.class, year);
        int publication = last == null ? 1 : last + 1;
        jdbc.batchUpdate(
                "insert into history (report_year, agency_code, publication, run_id, noted_at, status, file, version,"
                        + " returned) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                changed,
                1000,
                (row, state) -> {
                    row.setInt(1, year);
                    row.setString(2, state.agency());
                    row.setInt(3, publication);
                    row.setString(4, runId);
                    row.setTimestamp(5, Timestamp.from(at));
                    row.setString(6, state.status());
                    row.setString(7, state.file());
                    row.setInt(8, state.version());
                    row.setString(9, state.returned());
                });
    }

    private Map<String, AgencyState> latest(int year) {
        Map<String, AgencyState> latest = new LinkedHashMap<>();
        of(year).forEach((code, noted) ->
                latest.put(code, noted.get(noted.size() - 1).state()));
        return latest;
    }
}
