package io.huizong.rollup.year;

import io.huizong.check.Thresholds;
import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.roster.Roster;
import java.time.LocalDate;

/**
 * What a run decides by.
 *
 * @param rules with the severities that the office gives them
 * @param today the day on which it is decided what is overdue
 * @param isLenient whether reports with open errors enter the totals
 */
public record Criteria(
        Roster roster,
        Forms forms,
        Rules rules,
        Thresholds thresholds,
        Waivers waivers,
        LocalDate today,
        boolean isLenient) {

    /** The edition that a year is due on. */
    Form form(int year) {
        return forms.forYear(year);
    }
}
