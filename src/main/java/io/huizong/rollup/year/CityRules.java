package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.rollup.Reconciliation;
import java.util.List;
import java.util.function.Function;

/** The rules about a year, in the order of their findings. */
final class CityRules {

    /** Those that hold reports against each other and against last year's; they see every valid report. */
    private static final List<Function<CityYear, CityRule>> OF_REPORTS =
            List.of(city -> city.selection()::choices, DueDates::new, LastYearComparison::new, CopySearch::new);

    /** Those that need what the valid reports add up to; they see no report alone. */
    private static final List<Function<CityYear, CityRule>> OF_SUMS = List.of(
            DoubleCountingSearch::new, city -> new Reconciliation(city.sums().accumulator(), city.form())::findings);

    private CityRules() {}

    /** What holding the reports of a year against each other finds. */
    static List<Finding> ofReports(CityYear city) {
        List<CityRule> rules = made(OF_REPORTS, city);
        city.eachReport(some -> rules.forEach(rule -> rule.see(some)));
        return findings(rules);
    }

    /** What the sums of a year show. */
    static List<Finding> ofSums(CityYear city) {
        return findings(made(OF_SUMS, city));
    }

    private static List<CityRule> made(List<Function<CityYear, CityRule>> rules, CityYear city) {
        return rules.stream().map(rule -> rule.apply(city)).toList();
    }

    private static List<Finding> findings(List<CityRule> rules) {
        return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
    }
}
