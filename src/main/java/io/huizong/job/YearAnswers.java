package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedAgency.Found;
import io.huizong.publish.answers.PublishedChange;
import io.huizong.publish.answers.PublishedReport;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import io.huizong.rollup.year.FiledReport;
import io.huizong.rollup.year.NotedState;
import io.huizong.rollup.year.PublicationDiff;
import io.huizong.rollup.year.Selection;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what is kept of a publication for those who ask about it later. */
final class YearAnswers {

    private final Selection selection;
    private final Publication publication;
    private final Map<String, List<NotedState>> history;
    private final Map<String, List<Found>> foundByAgency = new HashMap<>();
    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);

    /**
     * @param history of the year, with what this publication changes
     */
    YearAnswers(Selection selection, Publication publication, Map<String, List<NotedState>> history) {
        this.selection = selection;
        this.publication = publication;
        this.history = history;
        for (Severity severity : Severity.values()) {
            open.put(severity, 0);
        }
        publication.findings().each(this::add);
        foundByAgency.values().forEach(found -> found.sort(Comparator.comparing(Found::severity)));
    }

    private void add(Finding finding) {
        if (!finding.isWaived()) {
            open.merge(finding.severity(), 1, Integer::sum);
        }
        @Nullable String code = finding.code();
        if (code != null) {
            foundByAgency
                    .computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new Found(
                            finding.rule(),
                            finding.severity(),
                            finding.acceptance().orElse(null)));
        }
    }

    /** The year. */
    PublishedYear year(Instant publishedAt, List<PublicationDiff.Change> changes) {
        return new PublishedYear(
                publication.year(),
                publication.form().edition(),
                publication.run().id(),
                publishedAt,
                publication.isLenient(),
                publication.city().code(),
                publication.city().name(),
                publication.coverage(),
                totals(),
                open,
                changes.stream().map(YearAnswers::change).toList(),
                unattributed(),
                agencies());
    }

    private Map<String, Long> totals() {
        Totals totals = publication.totals();
        Map<String, Long> byCode = new TreeMap<>();
        totals.form().cells().forEach(cell -> byCode.put(cell.code(), totals.sum(cell)));
        return byCode;
    }

    private static PublishedChange change(PublicationDiff.Change change) {
        return new PublishedChange(
                change.kind().name(),
                change.kind().chinese(),
                change.kind().english(),
                change.agency().code(),
                change.agency().name(),
                change.before(),
                change.status(),
                change.file());
    }

    private List<String> unattributed() {
        return selection.submissions().stream()
                .filter(submission -> submission.code() == null)
                .map(Submission::path)
                .distinct()
                .toList();
    }

    private List<PublishedAgency> agencies() {
        List<PublishedAgency> agencies = new ArrayList<>();
        Plan plan = selection.plan();
        plan.statuses()
                .forEach((code, status) ->
                        agencies.add(agency(plan.roster().find(code).orElseThrow(), status)));
        return agencies;
    }

    private PublishedAgency agency(Agency agency, Status status) {
        Plan plan = selection.plan();
        Coverage below = plan.coverage(agency);
        @Nullable
        Submission filed = plan.submissions(agency)
                .submission()
                .or(() -> plan.submissions(agency).beside().stream().reduce((first, second) -> second))
                .orElse(null);
        return new PublishedAgency(
                agency.code(),
                agency.name(),
                depth(agency),
                status,
                below.expected(),
                below.filed(),
                filed == null ? "" : filed.path(),
                filed == null ? null : filed.published(),
                filed == null ? null : received(agency, filed),
                plan.standing(agency).isPresent() ? plan.entered(agency) : List.of(),
                foundByAgency.getOrDefault(agency.code(), List.of()));
    }

    private @Nullable Instant received(Agency agency, Submission filed) {
        List<NotedState> noted = history.getOrDefault(agency.code(), List.of());
        return PublicationDiff.received(noted, filed.path(), filed.file().version())
                .map(NotedState::at)
                .orElse(null);
    }

    private int depth(Agency agency) {
        int depth = 0;
        Roster roster = selection.plan().roster();
        Agency above = roster.above(agency, selection.year());
        while (above.kind() != Agency.Kind.CITY) {
            depth++;
            above = roster.above(above, selection.year());
        }
        return depth;
    }

    /** A report on the form of the year. */
    PublishedReport report(FiledReport filed) {
        Form form = publication.form();
        return new PublishedReport(
                selection.agency(filed.submission()).code(),
                filed.figures().on(form),
                filed.counted().on(form),
                on(form, filed.figures().form(), filed.places()));
    }

    private static Places on(Form form, Form filed, Places places) {
        if (form.equals(filed)) {
            return places;
        }
        @Nullable Place[] same = new Place[form.size()];
        filed.cells()
                .forEach(cell -> form.counterpart(cell).ifPresent(target -> same[target.index()] = places.of(cell)));
        return Places.of(same);
    }
}
