package io.huizong.ledger;

import io.huizong.form.Forms;
import io.huizong.rollup.year.YearRecord;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ledger's parts on one database, whose fixed tables are there already (Flyway); the wide tables of editions that
 * have none yet are made.
 */
public record Ledger(
        FigureTables figures,
        TotalTables totals,
        Findings findings,
        Submissions submissions,
        WaiverTable waivers,
        Publications publications,
        History history,
        Forms forms) {

    /** What is recorded of a year. */
    public YearRecord year(int year) {
        return new LedgerYear(this, forms, year);
    }

    /** The ledger of a database. */
    public static Ledger on(JdbcTemplate jdbc, Forms forms, Clock clock) {
        FigureTables figures = new FigureTables(jdbc, forms);
        Findings findings = new Findings(jdbc);
        return new Ledger(
                figures,
                new TotalTables(jdbc, forms),
                findings,
                new Submissions(jdbc, figures, findings, clock),
                new WaiverTable(jdbc),
                new Publications(jdbc),
                new History(jdbc),
                forms);
    }
}
