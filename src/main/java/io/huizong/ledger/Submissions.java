package io.huizong.ledger;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.report.Figures;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.OpenFindings;
import io.huizong.rollup.Publication;
import io.huizong.rollup.ReadReport;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.SubmittedFile;
import io.huizong.rollup.Submitter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The versions of files that were ever read. Append-only: changed files are new versions, removed ones withdrawn. */
public final class Submissions {

    static final int LONGEST_NAME = 200;

    private static final String SELECT =
            "select id, path, version, is_current, sha256, format, agency_code, agency_name, edition, published,"
                    + " figures_digest, errors, open_errors, warnings, notes, open_findings, is_sum_waived, city_errors"
                    + " from submission";

    private final JdbcTemplate jdbc;
    private final FigureTables figures;
    private final Findings findings;
    private final Clock clock;
    private final Ids ids;

    public Submissions(JdbcTemplate jdbc, FigureTables figures, Findings findings, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.findings = findings;
        this.clock = clock;
        this.ids = new Ids(jdbc);
    }

    /** An id that no submission has, nor gets in another process. */
    public long reserve() {
        return ids.next();
    }

    /**
     * The newest version under each path of a folder, by path.
     *
     * @param stamp size and time as they were when it was read
     */
    public record Known(
            long id, int version, NewSubmission.FileStamp stamp, String sha256, String context, boolean isWithdrawn) {}

    /** What was read from a year's folder before, by path. */
    public Map<String, Known> known(int folderYear) {
        Map<String, Known> known = new HashMap<>();
        jdbc.query(
                "select id, version, path, size_bytes, modified_at, sha256, context, is_withdrawn from submission"
                        + " where folder_year = ? and is_current = true",
                row -> {
                    NewSubmission.FileStamp stamp =
                            new NewSubmission.FileStamp(folderYear, row.getString(3), row.getLong(4), row.getLong(5));
                    known.put(
                            stamp.path(),
                            new Known(
                                    row.getLong(1),
                                    row.getInt(2),
                                    stamp,
                                    row.getString(6),
                                    row.getString(7),
                                    row.getBoolean(8)));
                },
                folderYear);
        return known;
    }

    /** The contexts of the current files of a folder that begin so, by path. */
    public Map<String, String> contexts(int folderYear, String beginning) {
        Map<String, String> contexts = new TreeMap<>();
        jdbc.query(
                "select path, context from submission where folder_year = ? and is_current = true and is_withdrawn = false"
                        + " and context like ?",
                row -> {
                    contexts.put(row.getString(1), row.getString(2));
                },
                folderYear,
                beginning + "%");
        return contexts;
    }

    /** Records files that were read. One transaction of the caller's covers all of them. */
    public void record(List<NewSubmission> recorded) {
        List<NewSubmission> replacing =
                recorded.stream().filter(NewSubmission::replaces).toList();
        if (!replacing.isEmpty()) {
            List<Long> ids = replacing.stream().map(NewSubmission::id).toList();
            figures.delete(ids);
            findings.deleteOf(ids);
            jdbc.update("delete from submission where id = any (?)", Ids.array(ids));
            bringBack(replacing.stream().map(NewSubmission::file).toList());
        }
        supersede(recorded.stream()
                .filter(one -> one.version() > 1 && !one.replaces())
                .toList());
        insert(recorded);
        figures.insert(entries(recorded));
        findings.insertOf(recorded);
    }

    private static List<FigureTables.Entry> entries(List<NewSubmission> recorded) {
        List<FigureTables.Entry> entries = new ArrayList<>();
        for (NewSubmission one : recorded) {
            NewSubmission.Content content = one.content();
            if (content != null) {
                entries.add(new FigureTables.Entry(one.id(), content));
            }
        }
        return entries;
    }

    private void supersede(List<NewSubmission> newVersions) {
        jdbc.batchUpdate(
                "update submission set is_current = false where path = ? and is_current = true",
                newVersions.stream()
                        .map(one -> new Object[] {one.file().path()})
                        .toList());
    }

    private void insert(List<NewSubmission> recorded) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(
                "insert into submission (id, folder_year, report_year, path, version, is_current, is_withdrawn, size_bytes,"
                        + " modified_at, sha256, context, format, agency_code, agency_name, edition, published,"
                        + " figures_digest, errors, open_errors, warnings, notes, open_findings, is_sum_waived, city_errors, status,"
                        + " read_at) values (?, ?, ?, ?, ?, true, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " false, 0, ?, ?)",
                recorded,
                Math.max(1, recorded.size()),
                (statement, one) -> set(statement, one, now));
    }

    private static void set(PreparedStatement row, NewSubmission one, Timestamp now) throws SQLException {
        NewSubmission.Content content = one.content();
        Figures figures = content == null ? null : content.figures();
        Counts counts = Counts.of(one.findings());
        int i = 0;
        row.setLong(++i, one.id());
        row.setInt(++i, one.file().folderYear());
        row.setInt(++i, one.reportYear());
        row.setString(++i, one.file().path());
        row.setInt(++i, one.version());
        row.setLong(++i, one.file().sizeBytes());
        row.setLong(++i, one.file().modifiedAt());
        row.setString(++i, one.sha256());
        row.setString(++i, one.context());
        row.setString(++i, one.format());
        row.setString(++i, one.agencyCode());
        row.setString(++i, shortened(one.agencyName(), LONGEST_NAME));
        row.setString(++i, figures == null ? null : figures.form().edition());
        row.setDate(++i, one.published() == null ? null : Date.valueOf(one.published()));
        row.setString(++i, figures == null ? "" : digest(figures));
        row.setInt(++i, counts.errors);
        row.setInt(++i, counts.openErrors);
        row.setInt(++i, counts.warnings);
        row.setInt(++i, counts.notes);
        row.setInt(++i, counts.openFindings);
        row.setString(++i, one.expected().word());
        row.setTimestamp(++i, now);
    }

    /** A text as a column holds it; no character is cut in two. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String digest(Figures figures) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(figures.form().edition().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(figures.pack()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private record Counts(int errors, int openErrors, int warnings, int notes, int openFindings) {
        static Counts of(List<Finding> findings) {
            int errors = 0;
            int openErrors = 0;
            int warnings = 0;
            int notes = 0;
            int open = 0;
            for (Finding finding : findings) {
                errors += finding.severity() == Severity.ERROR ? 1 : 0;
                openErrors += finding.isOpenError() ? 1 : 0;
                warnings += finding.severity() == Severity.WARNING ? 1 : 0;
                notes += finding.severity() == Severity.NOTE ? 1 : 0;
                open += finding.severity() != Severity.NOTE && !finding.isWaived() ? 1 : 0;
            }
            return new Counts(errors, openErrors, warnings, notes, open);
        }
    }

    /** Notes that files have another time but the content known; a withdrawn one is back, with its older versions. */
    public void touch(Map<Long, NewSubmission.FileStamp> touched) {
        jdbc.batchUpdate(
                "update submission set size_bytes = ?, modified_at = ? where id = ?",
                touched.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getValue().sizeBytes(), entry.getValue().modifiedAt(), entry.getKey()
                        })
                        .toList());
        bringBack(touched.values());
    }

    private void bringBack(Collection<NewSubmission.FileStamp> files) {
        jdbc.batchUpdate(
                "update submission set is_withdrawn = false where path = ? and is_withdrawn = true",
                files.stream().map(file -> new Object[] {file.path()}).toList());
    }

    /** Withdraws every version of files that were taken away. */
    public void withdraw(Collection<String> paths) {
        jdbc.batchUpdate(
                "update submission set is_withdrawn = true where path = ?",
                paths.stream().map(path -> new Object[] {path}).toList());
    }

    /** The submissions about a year that are not withdrawn, by path and version. */
    public List<Submission> of(int reportYear) {
        List<Submission> submissions = new ArrayList<>();
        // sorted here: in the order of its index a database fetches row by row from all over the table
        jdbc.query(
                SELECT + " where report_year = ? and is_withdrawn = false",
                row -> {
                    submissions.add(submission(row));
                },
                reportYear);
        submissions.sort(Submission.BY_FILE);
        return submissions;
    }

    private static Submission submission(ResultSet row) throws SQLException {
        int openErrors = row.getInt("open_errors");
        return new Submission(
                row.getLong("id"),
                new SubmittedFile(
                        row.getString("path"),
                        row.getInt("version"),
                        row.getBoolean("is_current"),
                        row.getString("sha256"),
                        row.getString("format")),
                new Submitter(row.getString("agency_code"), row.getString("agency_name")),
                report(row),
                new FindingCounts(row.getInt("errors"), row.getInt("warnings"), row.getInt("notes")),
                new OpenFindings(openErrors, row.getInt("open_findings") - openErrors, row.getInt("city_errors")),
                row.getBoolean("is_sum_waived"));
    }

    private static @Nullable ReadReport report(ResultSet row) throws SQLException {
        @Nullable String edition = row.getString("edition");
        @Nullable Date published = row.getDate("published");
        return edition == null
                ? null
                : new ReadReport(
                        edition, published == null ? null : published.toLocalDate(), row.getString("figures_digest"));
    }

    /** Notes anew what is open of what was found about submissions, and whether their computed sums count. */
    void noteOpen(List<Submission> changed) {
        jdbc.batchUpdate(
                "update submission set open_errors = ?, open_findings = ?, city_errors = ?, is_sum_waived = ? where id = ?",
                changed,
                1000,
                (row, one) -> {
                    OpenFindings open = one.open();
                    row.setInt(1, open.errors());
                    row.setInt(2, open.errors() + open.warnings());
                    row.setInt(3, open.exclusions());
                    row.setBoolean(4, one.isSumAccepted());
                    row.setLong(5, one.id());
                });
    }

    /** Notes what became of submissions of a year; those whose status is already so are passed over. */
    void setStatuses(int reportYear, Map<Long, Status> statuses) {
        Map<Long, String> before = new HashMap<>();
        jdbc.query(
                "select id, status from submission where report_year = ? and is_withdrawn = false",
                row -> {
                    before.put(row.getLong(1), row.getString(2));
                },
                reportYear);
        Map<Status, List<Long>> changed = new EnumMap<>(Status.class);
        statuses.forEach((id, status) -> {
            if (!status.word().equals(before.get(id))) {
                changed.computeIfAbsent(status, key -> new ArrayList<>()).add(id);
            }
        });
        changed.forEach((status, some) ->
                jdbc.update("update submission set status = ? where id = any (?)", status.word(), Ids.array(some)));
    }

    /** The current files of a year's folder with their digests, by path. */
    public void eachInput(int folderYear, Consumer<? super Publication.Input> action) {
        List<Publication.Input> inputs = new ArrayList<>();
        jdbc.query(
                "select path, size_bytes, sha256 from submission where folder_year = ? and is_current = true"
                        + " and is_withdrawn = false",
                row -> {
                    inputs.add(new Publication.Input(row.getString(1), row.getLong(2), row.getString(3)));
                },
                folderYear);
        inputs.sort(Comparator.comparing(Publication.Input::path));
        inputs.forEach(action);
    }

    /** Submissions about a year that lie in another year's folder, one text each, for the year's snapshot. */
    public List<String> strangers(int reportYear) {
        return jdbc
                .queryForList(
                        "select path || ' ' || sha256 || ' ' || context from submission where report_year = ? and folder_year <> ?"
                                + " and is_current = true and is_withdrawn = false",
                        String.class,
                        reportYear,
                        reportYear)
                .stream()
                .sorted()
                .toList();
    }
}
