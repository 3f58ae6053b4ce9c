package io.huizong.ledger;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    void insertOf(List<Recorded> recorded) {
        List<Row> rows = new ArrayList<>();
        for (Recorded one : recorded) {
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
        jdbc.batchUpdate(
                "delete from finding where submission_id = ?",
                submissions.stream().map(id -> new Object[] {id}).toList());
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

    /**
     * A finding of one submission, with what names its row.
     *
     * @param submission the submission's id
     * @param isCurrent whether the submission is the newest version of its file
     * @param position among the findings of that submission
     */
    public record OfSubmission(long submission, boolean isCurrent, int position, Finding finding) {}

    /** The findings of one rule in the submissions of an agency and year, those of the newest version of a file first. */
    public List<OfSubmission> of(int year, String rule, String agency) {
        return jdbc.query(
                "select f.*, s.is_current from finding f join submission s on s.id = f.submission_id"
                        + " where f.report_year = ? and f.rule = ? and f.agency_code = ? and s.is_withdrawn = false"
                        + " order by s.is_current desc, f.submission_id, f.position",
                (row, number) -> ofSubmission(row),
                year,
                rule,
                agency);
    }

    private OfSubmission ofSubmission(ResultSet row) throws SQLException {
        return new OfSubmission(
                row.getLong("submission_id"),
                row.getBoolean("is_current"),
                row.getInt("position"),
                FindingColumns.of(row));
    }

    /** The submissions of a year, none withdrawn, in which reading found something by one of these rules; by id. */
    public List<Long> submissions(int year, Collection<String> rules) {
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

    /** What reading found in submissions, by submission. */
    public List<OfSubmission> of(List<Long> submissions) {
        List<OfSubmission> found = new ArrayList<>();
        for (SomeIds some : SomeIds.of(submissions)) {
            jdbc.query(
                    "select f.*, s.is_current from finding f join submission s on s.id = f.submission_id"
                            + " where f.submission_id" + SomeIds.AMONG + " order by f.submission_id, f.position",
                    row -> {
                        found.add(ofSubmission(row));
                    },
                    some.parameters());
        }
        return found;
    }

    /** Notes the proposal of a finding anew, with the facts that tell about it. */
    public void propose(OfSubmission row, Finding finding) {
        jdbc.update(
                "update finding set proposal = ?, facts = ? where submission_id = ? and position = ? and origin = ?",
                finding.proposal().text(),
                FindingColumns.facts(finding),
                row.submission(),
                row.position(),
                READ);
    }

    /**
     * Opens every finding of a year's submissions that was waived.
     *
     * @return how many there were
     */
    public int openAll(int year) {
        return jdbc.update(
                "update finding set waiver = null where report_year = ? and submission_id is not null"
                        + " and waiver is not null",
                year);
    }

    /** Notes that a finding was accepted. */
    public void waive(OfSubmission row, Acceptance acceptance) {
        jdbc.update(
                "update finding set waiver = ? where submission_id = ? and position = ? and origin = ?",
                FindingColumns.waiver(acceptance),
                row.submission(),
                row.position(),
                READ);
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
}
