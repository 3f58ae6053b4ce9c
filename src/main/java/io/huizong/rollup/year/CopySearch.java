package io.huizong.rollup.year;

import io.huizong.check.copies.Copies;
import io.huizong.finding.Finding;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds reports that are copies of others (CITY-6). */
final class CopySearch implements CityRule {

    /** How often each digest of figures is there. */
    private final Map<String, Integer> digests = new HashMap<>();

    private final CityYear city;
    private final Copies copies;
    private final List<Copies.Candidate> candidates = new ArrayList<>();

    CopySearch(CityYear city) {
        this.city = city;
        this.copies = new Copies(city.criteria().rules(), city.criteria().thresholds());
        for (Submission submission : city.selection().valid()) {
            digests.merge(submission.figuresDigest(), 1, Integer::sum);
        }
    }

    @Override
    public void see(List<FiledReport> some) {
        some.forEach(report -> candidates.add(candidate(report)));
    }

    private Copies.Candidate candidate(FiledReport report) {
        Submission submission = report.submission();
        return new Copies.Candidate(
                city.agency(report),
                submission.path(),
                submission.file().sha256(),
                isTelling(report) ? submission.figuresDigest() : "",
                report.text());
    }

    /** Whether another report has the same figures, and these are not alike by nature, such as all 0. */
    private boolean isTelling(FiledReport report) {
        return digests.getOrDefault(report.submission().figuresDigest(), 0) > 1 && copies.isTelling(report.figures());
    }

    @Override
    public List<Finding> findings() {
        return copies.check(city.year(), city.form(), candidates);
    }
}
