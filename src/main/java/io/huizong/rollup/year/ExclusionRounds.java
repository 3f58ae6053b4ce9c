package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.rollup.DoubleCounting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges a year: an open error about a valid report excludes it, an older report or the parts of the agency may take its
 * place, and the year is judged again until no report is excluded any more.
 */
final class ExclusionRounds {

    private final Function<CityYear, List<Finding>> judge;
    private final boolean isLenient;

    /**
     * @param judge what is found about a year in one round, as the office weighs and accepts it
     * @param isLenient whether nothing but that it would count twice excludes a report
     */
    ExclusionRounds(Function<CityYear, List<Finding>> judge, boolean isLenient) {
        this.judge = judge;
        this.isLenient = isLenient;
    }

    /**
     * How it ends.
     *
     * @param city the year with the reports that are valid at last
     * @param findings those that excluded reports, round by round, then those about the valid ones
     */
    record Judged(CityYear city, List<Finding> findings) {}

    Judged judge(CityYear start) {
        Set<Finding> found = new LinkedHashSet<>();
        CityYear city = start;
        List<Finding> judged = judge.apply(city);
        List<Finding> excluding = excluding(city, judged);
        while (!excluding.isEmpty()) {
            // each round takes at least one report out, so this ends
            found.addAll(excluding);
            city = city.without(excluding);
            judged = judge.apply(city);
            excluding = excluding(city, judged);
        }
        found.addAll(judged);
        return new Judged(city, List.copyOf(found));
    }

    private List<Finding> excluding(CityYear city, List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isOpenError)
                .filter(finding -> !isLenient || finding.rule().equals(DoubleCounting.RULE))
                .filter(finding -> city.selection().valid(finding).isPresent())
                .toList();
    }
}
