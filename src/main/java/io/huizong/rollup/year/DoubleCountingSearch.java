package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.rollup.DoubleCounting;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds reports that would count twice (CITY-5). */
final class DoubleCountingSearch implements CityRule {

    private final CityYear city;

    DoubleCountingSearch(CityYear city) {
        this.city = city;
    }

    @Override
    public List<Finding> findings() {
        DoubleCounting doubleCounting = new DoubleCounting(city.sums().accumulator(), city.form());
        List<Finding> findings = new ArrayList<>(doubleCounting.consolidatedTakenForOwn());
        city.eachFigures(
                possibleHalves(),
                report -> doubleCounting
                        .totalFedBack(city.agency(report), report.counted())
                        .ifPresent(findings::add));
        return findings;
    }

    private List<Submission> possibleHalves() {
        Set<String> codes = city.sums().possibleHalves();
        return city.selection().valid().stream()
                .filter(submission ->
                        codes.contains(city.selection().agency(submission).code()))
                .toList();
    }
}
