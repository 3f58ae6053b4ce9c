package io.huizong.job;

import io.huizong.check.DueChecks;
import io.huizong.check.Finding;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Submissions;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules that need more than one report: which submission stands, what is late and what is missing. */
final class CompareStep {

    private final Night night;
    private final Submissions submissions;
    private final Findings findings;
    private final DueChecks dueChecks;
    private final boolean isLenient;

    CompareStep(Night night, Submissions submissions, Findings findings, DueChecks dueChecks, boolean isLenient) {
        this.night = night;
        this.submissions = submissions;
        this.findings = findings;
        this.dueChecks = dueChecks;
        this.isLenient = isLenient;
    }

    void run(int year) {
        submissions.clearCityErrors(year);
        YearView view = new YearView(night.roster(), year, submissions, isLenient);
        List<Finding> found = new ArrayList<>();
        view.standings().values().forEach(standing -> found.addAll(standing.findings()));
        found.addAll(dueChecks.check(night.roster(), year, night.today(), filed(view)));
        findings.replace(year, "compare", found);
    }

    /** What each agency filed, by code: of each the submission that stands, else the last one. */
    private static Map<String, DueChecks.Filed> filed(YearView view) {
        Map<String, DueChecks.Filed> filed = new TreeMap<>();
        view.standings().forEach((code, standing) -> {
            Submission submission = standing.submission().orElseGet(() -> last(standing));
            @Nullable LocalDate published = submission.published();
            filed.put(code, new DueChecks.Filed(submission.file(), published));
        });
        return filed;
    }

    private static Submission last(Standing standing) {
        return standing.beside().get(standing.beside().size() - 1);
    }
}
