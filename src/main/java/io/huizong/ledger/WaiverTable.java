package io.huizong.ledger;

import io.huizong.check.waivers.Waiver;
import io.huizong.rollup.year.WaivedValues;
import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** For which values each waiver was given. */
public final class WaiverTable {

    private final JdbcTemplate jdbc;

    public WaiverTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The waivers for a year that were ever applied. */
    List<WaivedValues> of(int year) {
        return jdbc.query(
                "select rule, agency_code, code, reason, who, given_on, values_digest from waiver where report_year = ?",
                (row, number) -> new WaivedValues(
                        new Waiver(
                                row.getString(1),
                                row.getString(2),
                                year,
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getDate(6).toLocalDate()),
                        row.getString(7)),
                year);
    }

    /** Records waivers that were applied for the first time. */
    void insert(List<WaivedValues> values) {
        jdbc.batchUpdate(
                "insert into waiver (rule, agency_code, report_year, code, who, given_on, reason, values_digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                values.stream().map(WaiverTable::row).toList());
    }

    private static Object[] row(WaivedValues values) {
        Waiver waiver = values.waiver();
        return new Object[] {
            waiver.rule(),
            waiver.agency(),
            waiver.year(),
            waiver.cell(),
            waiver.who(),
            Date.valueOf(waiver.when()),
            waiver.reason(),
            values.digest()
        };
    }
}
