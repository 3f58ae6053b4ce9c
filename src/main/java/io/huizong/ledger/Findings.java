package io.huizong.ledger;

import io.huizong.check.Finding;
import io.huizong.check.Severity;
import io.huizong.report.Place;
import io.huizong.report.Places;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the rules found. */
public final class Findings {

    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};
    private static final String READ = "read";
    private static final int LONGEST_FACTS = 50_000;
    private static final int LONGEST_PLACE = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.shared();

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
            jdbc.batchUpdate(
                    "insert into finding (submission_id, report_year, origin, position, rule, severity, variant,"
                            + " agency_code, agency_name, said_year, file, code, cells, reported, expected, difference,"
                            + " facts, place, proposal, waiver) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?, ?)",
                    rows,
                    1000,
                    this::set);
        }
    }

    private void set(PreparedStatement row, Row values) throws SQLException {
        Finding finding = values.finding();
        @Nullable String name = finding.name();
        int i = 0;
        row.setObject(++i, values.submission(), Types.BIGINT);
        row.setInt(++i, values.year());
        row.setString(++i, values.origin());
        row.setInt(++i, values.position());
        row.setString(++i, finding.rule());
        row.setString(++i, finding.severity().word());
        row.setString(++i, finding.variant());
        row.setString(++i, finding.code());
        row.setString(++i, name == null ? null : Submissions.shortened(name, Submissions.LONGEST_NAME));
        row.setObject(++i, finding.year(), Types.INTEGER);
        row.setString(++i, finding.file());
        row.setString(++i, finding.where());
        row.setString(++i, String.join(" ", finding.cells()));
        row.setString(++i, finding.reported());
        row.setString(++i, finding.expected());
        row.setString(++i, finding.difference());
        row.setString(++i, facts(finding));
        row.setString(++i, place(finding.place()));
        row.setString(++i, finding.proposal());
        row.setString(++i, finding.waiver());
    }

    private static String place(Place place) {
        String encoded =
                place.equals(Place.NONE) ? "" : Places.of(new Place[] {place}).encode();
        return encoded.length() <= LONGEST_PLACE ? encoded : "";
    }

    /** As JSON; where a hostile file made them longer than the column, each is cut to what fits. */
    private String facts(Finding finding) {
        String facts = json.writeValueAsString(finding.facts());
        for (int longest = LONGEST_FACTS / 2; facts.length() > LONGEST_FACTS; longest /= 2) {
            Map<String, String> cut = new LinkedHashMap<>();
            for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
                cut.put(fact.getKey(), Submissions.shortened(fact.getValue(), longest));
            }
            facts = json.writeValueAsString(cut);
        }
        return facts;
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
                    action.accept(finding(row));
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
                row.getLong("submission_id"), row.getBoolean("is_current"), row.getInt("position"), finding(row));
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
        return jdbc.query(
                "select f.*, s.is_current from finding f join submission s on s.id = f.submission_id"
                        + " where f.submission_id = any (?) order by f.submission_id, f.position",
                (row, number) -> ofSubmission(row),
                Ids.array(submissions));
    }

    /** Notes the proposal of a finding anew, with the facts that tell about it. */
    public void propose(OfSubmission row, Finding finding) {
        jdbc.update(
                "update finding set proposal = ?, facts = ? where submission_id = ? and position = ? and origin = ?",
                finding.proposal(),
                facts(finding),
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

    /** Notes that a finding was accepted, by whom and why. */
    public void waive(OfSubmission row, String waiver) {
        jdbc.update(
                "update finding set waiver = ? where submission_id = ? and position = ? and origin = ?",
                waiver,
                row.submission(),
                row.position(),
                READ);
    }

    /** The findings of one step that compares a year's reports, in the order in which they were found. */
    public List<Finding> of(int year, String step) {
        return jdbc.query(
                "select * from finding where report_year = ? and submission_id is null and origin = ? order by position",
                (row, number) -> finding(row),
                year,
                step);
    }

    /** The findings of a year that came of comparing its reports, in the order in which they were found. */
    public List<Finding> ofComparing(int year) {
        return jdbc.query(
                "select * from finding where report_year = ? and submission_id is null order by origin, position",
                (row, number) -> finding(row),
                year);
    }

    private Finding finding(ResultSet row) throws SQLException {
        Map<String, String> facts = json.readValue(row.getString("facts"), FACTS);
        int year = row.getInt("said_year");
        @Nullable Integer saidYear = row.wasNull() ? null : year;
        return new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("variant"),
                row.getString("agency_code"),
                row.getString("agency_name"),
                saidYear,
                row.getString("file"),
                row.getString("code"),
                words(row.getString("cells")),
                row.getString("reported"),
                row.getString("expected"),
                row.getString("difference"),
                facts,
                place(row.getString("place")),
                row.getString("proposal"),
                row.getString("waiver"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static Place place(String encoded) {
        return encoded.isEmpty() ? Place.NONE : Places.decode(encoded).first();
    }
}
