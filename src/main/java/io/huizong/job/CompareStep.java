package io.huizong.job;

import io.huizong.check.DueChecks;
import io.huizong.check.copies.Copies;
import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Submissions;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules that need more than one report: which submission stands, what is late and what is missing. */
final class CompareStep {

    private final RunInputs night;
    private final Submissions submissions;
    private final Findings findings;
    private final DueChecks dueChecks;
    private final YearComparison years;
    private final SecondLook secondLook;
    private final Copies copies;
    private final FigureTables figures;
    private final WaiverDesk waivers;
    private final YearViews views;
    private final boolean isLenient;

    CompareStep(
            RunInputs night,
            Ledger ledger,
            YearViews views,
            DueChecks dueChecks,
            YearComparison years,
            SecondLook secondLook,
            Copies copies,
            WaiverDesk waivers,
            boolean isLenient) {
        this.night = night;
        this.views = views;
        this.submissions = ledger.submissions();
        this.findings = ledger.findings();
        this.years = years;
        this.secondLook = secondLook;
        this.copies = copies;
        this.figures = ledger.figures();
        this.waivers = waivers;
        this.dueChecks = dueChecks;
        this.isLenient = isLenient;
    }

    void run(int year) {
        submissions.clearCityErrors(year);
        submissions.excludeThoseAboutOtherYears(year);
        waivers.applyToSubmissions(year);
        Set<Finding> found = new LinkedHashSet<>();
        views.outdate();
        YearView view = views.of(year, isLenient);
        secondLook.take(view, views.of(year - 1, isLenient));
        List<Finding> compared = compared(view);
        List<Finding> excluding = excluding(view, compared);
        while (!isLenient && !excluding.isEmpty()) {
            // each round takes at least one report out, so this ends
            for (Finding finding : excluding) {
                view.standing(finding).ifPresent(submission -> submissions.addCityError(submission.id()));
            }
            found.addAll(excluding);
            views.outdate();
            view = views.of(year, isLenient);
            compared = compared(view);
            excluding = excluding(view, compared);
        }
        found.addAll(compared);
        findings.replace(year, "compare", List.copyOf(found));
    }

    private List<Finding> compared(YearView view) {
        int year = view.year();
        List<Finding> found = new ArrayList<>();
        view.standings().values().forEach(standing -> found.addAll(standing.findings()));
        found.addAll(dueChecks.check(year, night.today(), filed(view)));
        years.each(view, views.of(year - 1, isLenient), found::add);
        found.addAll(copies.check(year, night.form(year), candidates(view)));
        return waivers.applied(year, found);
    }

    /** Errors about reports that stand: rules of practice that the office made errors of. */
    private static List<Finding> excluding(YearView view, List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isOpenError)
                .filter(finding -> view.standing(finding).isPresent())
                .toList();
    }

    private List<Copies.Candidate> candidates(YearView view) {
        List<Long> ids =
                view.standing().stream().map(chosen -> chosen.submission().id()).toList();
        Map<Long, Fingerprint> texts = figures.texts(ids);
        Set<String> shared = sharedFigures(view);
        return view.standing().stream()
                .map(chosen -> candidate(chosen, texts, shared))
                .toList();
    }

    private static Copies.Candidate candidate(
            YearView.Chosen chosen, Map<Long, Fingerprint> texts, Set<String> shared) {
        Submission submission = chosen.submission();
        return new Copies.Candidate(
                chosen.agency(),
                submission.path(),
                submission.file().sha256(),
                shared.contains(submission.figuresDigest()) ? submission.figuresDigest() : "",
                texts.getOrDefault(submission.id(), Fingerprint.NONE));
    }

    /** Digests of figures that several reports have and that are not alike by nature, such as all 0. */
    private Set<String> sharedFigures(YearView view) {
        Map<String, YearView.Chosen> firsts = new HashMap<>();
        Map<String, YearView.Chosen> several = new TreeMap<>();
        for (YearView.Chosen chosen : view.standing()) {
            YearView.Chosen first = firsts.putIfAbsent(chosen.submission().figuresDigest(), chosen);
            if (first != null) {
                several.put(first.submission().figuresDigest(), first);
            }
        }
        Set<String> telling = new HashSet<>();
        YearView.eachFigures(night.forms(), figures, List.copyOf(several.values()), (chosen, values, places) -> {
            if (copies.isTelling(values)) {
                telling.add(chosen.submission().figuresDigest());
            }
        });
        return telling;
    }

    /** What each agency filed, by code: of each the submission that stands, else the last one. */
    private static List<DueChecks.Filed> filed(YearView view) {
        List<DueChecks.Filed> filed = new ArrayList<>();
        view.standings().forEach((code, standing) -> {
            Submission submission = standing.submission().orElseGet(() -> last(standing));
            filed.add(new DueChecks.Filed(code, submission.path(), submission.published()));
        });
        return filed;
    }

    private static Submission last(Standing standing) {
        return standing.beside().get(standing.beside().size() - 1);
    }
}
