package io.huizong.ledger;

import io.huizong.check.waivers.Waiver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** For which values each waiver was given: those that the finding had when it was first applied. */
public final class WaiverTable {

    private static final String KEY =
            " where rule = ? and agency_code = ? and report_year = ? and code = ? and who = ? and given_on = ?";

    private final JdbcTemplate jdbc;

    public WaiverTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a waiver covers these values; one that was never applied covers them from now on. */
    public boolean covers(Waiver waiver, String values) {
        String digest = digest(values);
        List<String> bound = jdbc.queryForList(
                "select values_digest from waiver" + KEY,
                String.class,
                key(waiver).toArray());
        if (bound.isEmpty()) {
            jdbc.update(
                    "insert into waiver (rule, agency_code, report_year, code, who, given_on, reason, values_digest)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    waiver.rule(),
                    waiver.agency(),
                    waiver.year(),
                    waiver.cell(),
                    waiver.who(),
                    Date.valueOf(waiver.when()),
                    waiver.reason(),
                    digest);
        }
        return bound.isEmpty() || bound.contains(digest);
    }

    private static List<Object> key(Waiver waiver) {
        return List.of(
                waiver.rule(),
                waiver.agency(),
                waiver.year(),
                waiver.cell(),
                waiver.who(),
                Date.valueOf(waiver.when()));
    }

    private static String digest(String values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(values.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
