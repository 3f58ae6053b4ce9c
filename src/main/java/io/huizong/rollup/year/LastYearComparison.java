package io.huizong.rollup.year;

import io.huizong.check.Filing;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Finding;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds each report against the one that was valid for the year before (YEAR-1 to YEAR-4, APP-2). */
final class LastYearComparison implements CityRule {

    private final CityYear city;
    private final YearChecks checks;
    private final List<Finding> findings = new ArrayList<>();

    LastYearComparison(CityYear city) {
        this.city = city;
        this.checks = new YearChecks(city.criteria().rules(), city.criteria().thresholds());
    }

    @Override
    public void see(List<FiledReport> some) {
        if (city.former().isEmpty()) {
            return;
        }
        Map<String, LastYear> former =
                city.former().of(some.stream().map(city::agency).toList());
        for (FiledReport report : some) {
            Agency agency = city.agency(report);
            LastYear last = former.get(agency.code());
            if (last != null) {
                findings.addAll(checks.check(filing(report, agency), report.text(), last));
            }
        }
    }

    private Filing filing(FiledReport report, Agency agency) {
        return new Filing(
                report.report(agency, city.year()), report.submission().path(), agency, city.year());
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
