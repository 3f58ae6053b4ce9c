package io.huizong.ledger;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a ledger as versions of the program did that knew neither sequence nor packed figures. */
final class OlderLedger {

    private OlderLedger() {}

    static void insertSubmission(JdbcTemplate jdbc, long id) {
        jdbc.update(
                "insert into submission (id, folder_year, report_year, path, version, is_current, is_withdrawn, size_bytes,"
                        + " modified_at, sha256, context, format, agency_name, figures_digest, errors, open_errors, warnings,"
                        + " notes, open_findings, is_sum_waived, city_errors, status, read_at) values (?, 2024, 2024, ?, 1,"
                        + " true, false, 1, 1, '', '', 'xml', '', '', 0, 0, 0, 0, 0, false, 0, 'counted', ?)",
                id,
                "2024/" + id + ".xml",
                java.sql.Timestamp.from(LedgerTest.NOW));
    }

    static void createTables(JdbcTemplate jdbc, Form form) {
        jdbc.execute("create table figures_" + form.edition()
                + " (submission_id bigint not null primary key, states varchar(1000) not null,"
                + " places varchar(20000) not null, text varchar(4000) not null" + columns(form, " bigint") + ")");
        jdbc.execute("create table totals_" + form.edition()
                + " (report_year int not null, code varchar(64) not null, part varchar(4) not null, reports int not null"
                + columns(form, " bigint not null") + ", primary key (report_year, code, part))");
    }

    static void insertFigures(JdbcTemplate jdbc, long id, NewSubmission.Content content) {
        Figures figures = content.figures();
        List<Object> row = new ArrayList<>(List.of(
                id,
                figures.stateLetters(),
                content.places().encode(),
                content.text().encode()));
        for (Cell cell : figures.form().cells()) {
            row.add(figures.has(cell) ? figures.value(cell) : null);
        }
        jdbc.update(
                "insert into figures_" + figures.form().edition() + " values (?" + ", ?".repeat(row.size() - 1) + ")",
                row.toArray());
    }

    private static String columns(Form form, String type) {
        return form.cells().stream()
                .map(cell -> ", " + WideTables.column(cell) + type)
                .collect(Collectors.joining());
    }
}
