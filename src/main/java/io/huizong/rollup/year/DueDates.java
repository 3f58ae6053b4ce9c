package io.huizong.rollup.year;

import io.huizong.check.DueChecks;
import io.huizong.finding.Finding;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.List;

/** Who has not filed (CITY-1) and who filed late (CITY-2). */
final class DueDates implements CityRule {

    private final CityYear city;
    private final DueChecks checks;

    DueDates(CityYear city) {
        this.city = city;
        this.checks = new DueChecks(city.criteria().rules(), city.criteria().roster());
    }

    @Override
    public List<Finding> findings() {
        List<DueChecks.Filed> filed = new ArrayList<>();
        city.selection().byAgency().forEach((code, standing) -> {
            Submission submission = standing.submission().orElseGet(() -> last(standing));
            filed.add(new DueChecks.Filed(code, submission.path(), submission.published()));
        });
        return checks.check(city.year(), city.criteria().today(), filed);
    }

    private static Submission last(Standing standing) {
        return standing.beside().get(standing.beside().size() - 1);
    }
}
