package io.huizong.ledger;

import io.huizong.finding.Finding;
import io.huizong.rollup.year.ReadFinding;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the rules found. */
public final class Findings {

    private static final String READ = "read";
    private static final String INSERT = "insert into finding (submission_id, report_year, origin, position, "
            + String.join(", ", FindingColumns.NAMES) + ") values (?, ?, ?, ?"
            + ", ?".repeat(FindingColumns.NAMES.size()) + ")";

    private final JdbcTemplate jdbc;

    public Findings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(@Nullable Long submission, int year, String origin, int position, Finding finding) {}

    void insertOf(List<NewSubmission> recorded) {
        List<Row> rows = new ArrayList<>();
        for (NewSubmission one : recorded) {
            int position = 0;
            for (Finding finding : one.findings()) {
                rows.add(new Row(one.id(), one.reportYear(), READ, position++, finding));
            }
        }
        insert(rows);
    }

    /**
     * Records what a step found in comparing the reports of a year, in place of what it found before.
     *
     * @param step "compare" or "rollUp"
     */
    public void replace(int year, String step, List<Finding> findings) {
        jdbc.update("delete from finding where report_year = ? and origin = ?", year, step);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Row(null, year, step, rows.size(), finding));
        }
        insert(rows);
    }

    private void insert(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows, 1000, Findings::set);
        }
    }

    private static void set(PreparedStatement row, Row values) throws SQLException {
        row.setObject(1, values.submission(), Types.BIGINT);
        row.setInt(2, values.year());
        row.setString(3, values.origin());
        row.setInt(4, values.position());
        FindingColumns.set(row, 4, values.finding());
    }

    void deleteOf(Collection<Long> submissions) {
        jdbc.update("delete from finding where submission_id = any (?)", Ids.array(submissions));
    }

    /**
     * The findings of a year by agency, file and weight: those of comparing reports, and those of each submission that
     * was not superseded or withdrawn. Findings of unknown agencies come last.
     */
    public void each(int year, Consumer<? super Finding> action) {
        jdbc.query(
                "select f.* from finding f left join submission s on s.id = f.submission_id"
                        + " where f.report_year = ? and (f.submission_id is null"
                        + " or (s.is_withdrawn = false and s.status <> 'superseded'))"
                        + " order by case when f.agency_code is null then 1 else 0 end, f.agency_code, f.file,"
                        + " case f.severity when 'error' then 0 when 'warning' then 1 else 2 end,"
                        + " case f.origin when 'read' then 0 when 'compare' then 1 else 2 end, s.version, f.position",
                row -> {
                    action.accept(FindingColumns.of(row));
                },
                year);
    }

    /** The submissions of a year, none withdrawn, in which reading found something by one of these rules; by id. */
    List<Long> submissions(int year, Collection<String> rules) {
        String among = rules.stream().map(rule -> "?").collect(Collectors.joining(", ", " in (", ")"));
        List<Object> parameters = new ArrayList<>(List.of(year, READ));
        parameters.addAll(rules);
        return jdbc.queryForList(
                "select distinct f.submission_id from finding f join submission s on s.id = f.submission_id"
                        + " where f.report_year = ? and f.origin = ? and s.is_withdrawn = false and f.rule" + among
                        + " order by f.submission_id",
                Long.class,
                parameters.toArray());
    }

    /** What reading found in submissions, by submission and position. */
    public List<ReadFinding> of(Collection<Long> submissions) {
        return jdbc.query(
                "select * from finding where submission_id = any (?) order by submission_id, position",
                (row, number) ->
                        new ReadFinding(row.getLong("submission_id"), row.getInt("position"), FindingColumns.of(row)),
                Ids.array(submissions));
    }

    /** Notes the proposals of findings anew, with the facts beside them. */
    void propose(List<ReadFinding> revised) {
        jdbc.batchUpdate(
                "update finding set proposal = ?, facts = ? where submission_id = ? and position = ? and origin = ?",
                revised.stream()
                        .map(read -> new Object[] {
                            read.finding().proposal().text(),
                            FindingColumns.facts(read.finding()),
                            read.submission(),
                            read.position(),
                            READ
                        })
                        .toList());
    }

    /** Notes who accepted findings of reading, and why, in place of all that was accepted before. */
    void accept(int year, List<ReadFinding> accepted) {
        jdbc.update(
                "update finding set waiver = null where report_year = ? and submission_id is not null"
                        + " and waiver is not null",
                year);
        jdbc.batchUpdate(
                "update finding set waiver = ? where submission_id = ? and position = ? and origin = ?",
                accepted.stream()
                        .map(read -> new Object[] {waiver(read.finding()), read.submission(), read.position(), READ})
                        .toList());
    }

    /** The findings of one step that compares a year's reports, in the order in which they were found. */
    public List<Finding> of(int year, String step) {
        return jdbc.query(
                "select * from finding where report_year = ? and submission_id is null and origin = ? order by position",
                (row, number) -> FindingColumns.of(row),
                year,
                step);
    }

    /** The findings of a year that came of comparing its reports, in the order in which they were found. */
    public List<Finding> ofComparing(int year) {
        return jdbc.query(
                "select * from finding where report_year = ? and submission_id is null order by origin, position",
                (row, number) -> FindingColumns.of(row),
                year);
    }

    private static @Nullable String waiver(Finding finding) {
        return finding.acceptance().map(FindingColumns::waiver).orElse(null);
    }
}
