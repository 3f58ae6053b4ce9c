package io.huizong.check.identify;

import io.huizong.check.Identification;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which year a report is for where no roster is at hand: before it is filed. Whose it is is not asked. Safe for any
 * number of threads.
 */
public final class LoneIdentifications implements Identifications {

    private final StatedYear statedYear;
    private final @Nullable Integer asked;

    /** @param asked the year that reports should be about; null where nobody said */
    public LoneIdentifications(Rules rules, @Nullable Integer asked) {
        this.statedYear = new StatedYear(rules);
        this.asked = asked;
    }

    /** {@inheritDoc} Only the year is decided: the one that it says, else the one asked for. */
    @Override
    public Identification of(Report report, String file) {
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

    @Override
    public Identification ofUnreadable(@Nullable String name, @Nullable Integer year, String file) {
        return new Identification(null, year, List.of());
    }
}
