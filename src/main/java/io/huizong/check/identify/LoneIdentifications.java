package io.huizong.check.identify;

import io.huizong.check.Identification;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which year a report is for where no roster is at hand: before it is filed. Whose it is is not asked. Safe for any
 * number of threads.
 */
public final class LoneIdentifications {

    private final StatedYear statedYear;

    /** Identifications by those rules. */
    public LoneIdentifications(Rules rules) {
        this.statedYear = new StatedYear(rules);
    }

    /**
     * Which year a report is for: the one that it tells, else the one asked for.
     *
     * @param asked the year that it should be about; null where nobody said
     */
    public Identification of(Report report, String file, @Nullable Integer asked) {
        List<Finding> findings = new ArrayList<>();
        Integer told = report.year();
        Integer year = told == null ? asked : told;
        if (year == null) {
            findings.add(statedYear.unknown());
        } else if (asked != null && !asked.equals(year)) {
            findings.add(statedYear.askedAs(asked));
        }
        return new Identification(
                null,
                year,
                findings.stream()
                        .map(finding -> finding.of(null, report.agencyName(), year, file))
                        .toList());
    }
}
