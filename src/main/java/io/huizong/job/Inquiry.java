package io.huizong.job;

import io.huizong.check.Finding;
import io.huizong.check.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.ledger.History;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Publications;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import io.huizong.roster.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers about the publication of a year that stands, from the ledger as it was at the first question about that year.
 * Not safe for several threads.
 */
public final class Inquiry {

    private final Night night;
    private final Ledger ledger;
    private final RunRequest request;
    private final YearViews views;

    Inquiry(Night night, Ledger ledger, YearViews views, RunRequest request) {
        this.night = night;
        this.ledger = ledger;
        this.views = views;
        this.request = request;
    }

    /** The years that have a publication, oldest first. */
    public List<Integer> years() {
        return ledger.publications().years();
    }

    YearResult result(int year, YearResult.Outcome outcome) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
        ledger.findings().each(year, finding -> {
            if (!finding.isWaived()) {
                findings.merge(finding.severity(), 1, Integer::sum);
            }
        });
        return new YearResult(
                year,
                outcome,
                Coverage.of(view(year).plan().statuses().values()),
                total(year, night.roster().city()),
                findings,
                request.output().resolve(Integer.toString(year)));
    }

    private YearView view(int year) {
        boolean isLenient = ledger.publications()
                .of(year)
                .map(standing -> standing.isLenient())
                .orElse(request.isLenient());
        return views.of(year, isLenient);
    }

    private Totals total(int year, Agency agency) {
        Form form = night.form(year);
        return ledger.totals().of(form, year).getOrDefault(agency.code(), new Totals(form));
    }

    /** The edition that a year is due on. */
    public Form form(int year) {
        return night.form(year);
    }

    /** The city. */
    public Agency city() {
        return night.roster().city();
    }

    /** The agency of a code. */
    public Optional<Agency> agency(String code) {
        return night.roster().find(code);
    }

    /**
     * What a report adds to a total.
     *
     * @param value in the unit of the cell
     * @param state what stands in the cell; a blank adds 0, or its computed sum where a reviewer lets that stand
     */
    public record Contribution(Agency agency, long value, Figures.State state, String file, Place place) {}

    /**
     * The reports that make up a figure, by agency code; their values add up to it.
     *
     * @param of the city, a body below it, or any agency: then what enters the figure of that body
     */
    public List<Contribution> contributions(int year, Cell cell, Agency of) {
        YearView view = view(year);
        Plan plan = view.plan();
        List<YearView.Chosen> entering = new ArrayList<>();
        for (YearView.Chosen chosen : view.standing()) {
            if (enters(chosen.agency(), of, plan)) {
                entering.add(chosen);
            }
        }
        List<Contribution> contributions = new ArrayList<>();
        YearView.eachFigures(night.forms(), ledger.figures(), entering, (chosen, figures, places) -> {
            Figures same = YearView.counted(chosen, figures).on(night.form(year));
            Place place = figures.form().cells().stream()
                    .filter(own -> night.form(year)
                            .counterpart(own)
                            .filter(cell::equals)
                            .isPresent())
                    .findFirst()
                    .map(places::of)
                    .orElse(Place.NONE);
            contributions.add(new Contribution(
                    chosen.agency(),
                    same.value(cell),
                    figures.on(night.form(year)).state(cell),
                    chosen.submission().file(),
                    place));
        });
        return Collections.unmodifiableList(contributions);
    }

    /** Whether the report of an agency enters the figure of a body: no report that replaces its parts stands between. */
    private boolean enters(Agency agency, Agency body, Plan plan) {
        if (!agency.owesReport(plan.year())) {
            return false;
        }
        Agency node = agency;
        while (!node.equals(body)) {
            if (node.kind() == Agency.Kind.CITY) {
                return false;
            }
            Agency above = night.roster().above(node, plan.year());
            if (plan.isReplacingParts(above)) {
                return false;
            }
            node = above;
        }
        return true;
    }

    /**
     * How one agency stands.
     *
     * @param file the report that stands, else the last; empty where nothing was filed
     * @param published the day that the report bears; null where it bears none
     * @param received when a publication first had this report; null where that is not known
     * @param findings what was found in the agency's reports, waived ones among them, heaviest first
     */
    public record Line(
            Agency agency,
            Status status,
            String file,
            int depth,
            @Nullable LocalDate published,
            @Nullable Instant received,
            List<Finding> findings) {

        public Line {
            findings = List.copyOf(findings);
        }
    }

    /** How each agency that owes a report stands, in the order of the tree. */
    public List<Line> status(int year) {
        YearView view = view(year);
        Map<String, List<Finding>> findings = byAgency(year);
        Map<String, List<History.Noted>> history = ledger.history().of(year);
        List<Line> lines = new ArrayList<>();
        view.plan().statuses().forEach((code, status) -> {
            Agency agency = night.roster().find(code).orElseThrow();
            @Nullable
            Submission filed = view.plan()
                    .submissions(agency)
                    .submission()
                    .or(() -> view.plan().submissions(agency).beside().stream().reduce((first, second) -> second))
                    .orElse(null);
            lines.add(line(
                    agency,
                    depth(agency, year),
                    status,
                    filed,
                    history.getOrDefault(code, List.of()),
                    findings.getOrDefault(code, List.of())));
        });
        return lines;
    }

    private Line line(
            Agency agency,
            int depth,
            Status status,
            @Nullable Submission filed,
            List<History.Noted> history,
            List<Finding> findings) {
        if (filed == null) {
            return new Line(agency, status, "", depth, null, null, findings);
        }
        History.@Nullable Noted received = Changes.received(history, filed.file(), filed.version());
        return new Line(
                agency,
                status,
                filed.file(),
                depth,
                filed.published(),
                received == null ? null : received.at(),
                findings);
    }

    private Map<String, List<Finding>> byAgency(int year) {
        Map<String, List<Finding>> findings = new HashMap<>();
        ledger.findings().each(year, finding -> {
            String code = finding.code();
            if (code != null) {
                findings.computeIfAbsent(code, key -> new ArrayList<>()).add(finding);
            }
        });
        findings.values().forEach(all -> all.sort(Comparator.comparing(Finding::severity)));
        return findings;
    }

    /** When the publication of a year that stands was made. */
    public Optional<Instant> published(int year) {
        return ledger.publications().of(year).map(Publications.Current::publishedAt);
    }

    /** What that publication changed: newly filed, corrected, newly broken, taken away; by kind and agency. */
    public List<Change> changes(int year) {
        return ledger.publications()
                .of(year)
                .map(standing -> Changes.of(standing, ledger.history().of(year), night.roster()))
                .orElse(List.of());
    }

    /** The files about a year of which it is not known whose they are. */
    public List<String> unattributed(int year) {
        return view(year).submissions().stream()
                .filter(submission -> submission.code() == null)
                .map(Submission::file)
                .distinct()
                .toList();
    }

    /** The coverage of a body and all below it. */
    public Coverage coverage(int year, Agency body) {
        return view(year).plan().coverage(body);
    }

    /** All findings of a year, by agency, file and weight. */
    public List<Finding> findings(int year) {
        List<Finding> findings = new ArrayList<>();
        ledger.findings().each(year, findings::add);
        return findings;
    }

    private int depth(Agency agency, int year) {
        int depth = 0;
        for (Agency above = night.roster().above(agency, year);
                above.kind() != Agency.Kind.CITY;
                above = night.roster().above(above, year)) {
            depth++;
        }
        return depth;
    }
}
