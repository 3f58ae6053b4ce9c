package io.huizong.job;

import io.huizong.check.Copies;
import io.huizong.check.DueChecks;
import io.huizong.check.Finding;
import io.huizong.check.Fingerprint;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Submissions;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules that need more than one report: which submission stands, what is late and what is missing. */
final class CompareStep {

    private final Night night;
    private final Submissions submissions;
    private final Findings findings;
    private final DueChecks dueChecks;
    private final YearComparison years;
    private final Copies copies;
    private final FigureTables figures;
    private final WaiverDesk waivers;
    private final YearViews views;
    private final boolean isLenient;

    CompareStep(
            Night night,
            Ledger ledger,
            YearViews views,
            DueChecks dueChecks,
            YearComparison years,
            Copies copies,
            WaiverDesk waivers,
            boolean isLenient) {
        this.night = night;
        this.views = views;
        this.submissions = ledger.submissions();
        this.findings = ledger.findings();
        this.years = years;
        this.copies = copies;
        this.figures = ledger.figures();
        this.waivers = waivers;
        this.dueChecks = dueChecks;
        this.isLenient = isLenient;
    }

    void run(int year) {
        submissions.clearCityErrors(year);
        waivers.applyToSubmissions(year);
        views.outdate();
        YearView view = views.of(year, isLenient);
        List<Finding> found = new ArrayList<>();
        view.standings().values().forEach(standing -> found.addAll(standing.findings()));
        found.addAll(dueChecks.check(year, night.today(), filed(view)));
        years.each(view, views.of(year - 1, isLenient), found::add);
        found.addAll(copies.check(year, night.form(year), candidates(view)));
        findings.replace(year, "compare", waivers.applied(year, found));
    }

    private List<Copies.Candidate> candidates(YearView view) {
        Map<Long, String> digests = submissions.digests(view.plan().year());
        List<Long> ids =
                view.standing().stream().map(chosen -> chosen.submission().id()).toList();
        Map<Long, Fingerprint> texts = new HashMap<>();
        night.forms().all().forEach(form -> texts.putAll(figures.texts(form, ids)));
        return view.standing().stream()
                .map(chosen -> new Copies.Candidate(
                        chosen.agency(),
                        chosen.submission().file(),
                        digests.getOrDefault(chosen.submission().id(), ""),
                        texts.getOrDefault(chosen.submission().id(), Fingerprint.NONE)))
                .toList();
    }

    /** What each agency filed, by code: of each the submission that stands, else the last one. */
    private static List<DueChecks.Filed> filed(YearView view) {
        List<DueChecks.Filed> filed = new ArrayList<>();
        view.standings().forEach((code, standing) -> {
            Submission submission = standing.submission().orElseGet(() -> last(standing));
            filed.add(new DueChecks.Filed(code, submission.file(), submission.published()));
        });
        return filed;
    }

    private static Submission last(Standing standing) {
        return standing.beside().get(standing.beside().size() - 1);
    }
}
