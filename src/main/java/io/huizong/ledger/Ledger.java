package io.huizong.ledger;

import io.huizong.form.Forms;
import io.huizong.rollup.year.YearRecord;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger's parts on one database, whose tables are there already: Flyway makes the fixed ones, {@link #grow} the rest. */
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

    /**
     * Makes the wide tables of editions that have none yet, and adds columns for cells that a form has got since. Only a
     * run may do so, while it keeps others from the database.
     *
     * @throws LedgerException where that cannot be done
     */
    public static void grow(JdbcTemplate jdbc, Forms forms) {
        new WideTables(jdbc).grow(forms);
    }

    /** The ledger of a database. Changes nothing there. */
    public static Ledger on(JdbcTemplate jdbc, Forms forms, Clock clock) {
        FigureTables figures = new FigureTables(jdbc, forms);
        Findings findings = new Findings(jdbc);
        return new Ledger(
                figures,
                new TotalTables(jdbc),
                findings,
                new Submissions(jdbc, figures, findings, clock),
                new WaiverTable(jdbc),
                new Publications(jdbc),
                new History(jdbc),
                forms);
    }
}
