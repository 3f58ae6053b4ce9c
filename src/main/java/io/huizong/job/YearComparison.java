package io.huizong.job;

import io.huizong.check.copies.Fingerprint;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Filing;
import io.huizong.finding.Finding;
import io.huizong.ledger.FigureTables;
import io.huizong.report.Report;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Holds the reports that stand for a year against those that stood for the year before, a few hundred at a time, so that
 * a large city needs no more memory than a small one.
 */
final class YearComparison {

    private static final int AT_ONCE = 500;

    private final RunInputs night;
    private final FigureTables tables;
    private final YearChecks checks;

    YearComparison(RunInputs night, FigureTables tables, YearChecks checks) {
        this.night = night;
        this.tables = tables;
        this.checks = checks;
    }

    /** Hands over the findings, by agency code. */
    void each(YearView now, YearView before, Consumer<Finding> action) {
        LastYears lastYears = new LastYears(night, tables, before);
        List<YearView.Chosen> standing = now.standing();
        for (int from = 0; from < standing.size() && !lastYears.isEmpty(); from += AT_ONCE) {
            List<YearView.Chosen> some = standing.subList(from, Math.min(from + AT_ONCE, standing.size()));
            compare(some, now.year(), lastYears, action);
        }
    }

    private void compare(List<YearView.Chosen> some, int year, LastYears lastYears, Consumer<Finding> action) {
        Map<String, LastYear> byCode =
                lastYears.of(some.stream().map(YearView.Chosen::agency).toList());
        Map<Long, Fingerprint> texts = lastYears.texts(some);
        YearView.eachFigures(night.forms(), tables, some, (chosen, values, places) -> {
            LastYear last = byCode.get(chosen.agency().code());
            if (last != null) {
                Report report = chosen.report(year, values, places);
                Filing filing = new Filing(report, chosen.submission().path(), chosen.agency(), year);
                Fingerprint text = texts.getOrDefault(chosen.submission().id(), Fingerprint.NONE);
                checks.check(filing, text, last).forEach(action);
            }
        });
    }
}
