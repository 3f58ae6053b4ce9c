package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Submissions;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Places;
import io.huizong.report.Report;
import io.huizong.rollup.ComputedSums;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A year as the ledger had it when it was looked at: every submission, which of each agency stands, and which count.
 * {@link YearViews} says when to look anew.
 */
final class YearView {

    private final Roster roster;
    private final int year;
    private final List<Submission> submissions;
    private final Map<String, Standing> standings = new TreeMap<>();
    private @Nullable Plan plan;

    /**
     * @param isLenient whether reports with open errors may stand
     */
    YearView(Roster roster, int year, Submissions ledger, boolean isLenient) {
        this.roster = roster;
        this.year = year;
        this.submissions = ledger.of(year);
        Map<String, List<Submission>> byCode = new TreeMap<>();
        for (Submission submission : submissions) {
            @Nullable String code = submission.code();
            if (code != null) {
                byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(submission);
            }
        }
        byCode.forEach((code, filed) -> roster.find(code)
                .ifPresent(agency -> standings.put(
                        code,
                        Standing.of(agency, year, filed, one -> isLenient ? one.isSoundEnough() : one.isSound()))));
    }

    int year() {
        return year;
    }

    /** All submissions by path and version. */
    List<Submission> submissions() {
        return submissions;
    }

    /** What is known of each agency that filed, by code. */
    Map<String, Standing> standings() {
        return standings;
    }

    /** The submission that stands and that a finding is about. */
    Optional<Submission> standing(Finding finding) {
        @Nullable String code = finding.code();
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(standings.get(code))
                        .flatMap(Standing::submission)
                        .filter(submission -> submission.path().equals(finding.file()));
    }

    /** Which reports count; made when it is first asked for: of the year before nobody asks. */
    Plan plan() {
        if (plan == null) {
            plan = new Plan(roster, year, standings);
        }
        return plan;
    }

    /** What became of each submission. */
    Map<Long, Status> statuses() {
        Map<Long, Status> statuses = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            statuses.put(submission.id(), status(submission));
        }
        return statuses;
    }

    /** What became of one of the submissions. */
    Status status(Submission submission) {
        if (!submission.isReadable()) {
            return Status.UNREADABLE;
        }
        @Nullable String code = submission.code();
        @Nullable Agency agency = code == null ? null : roster.find(code).orElse(null);
        @Nullable Standing standing = agency == null ? null : standings.get(agency.code());
        if (agency == null || standing == null || standing.standing() == null) {
            return Status.RETURNED;
        }
        if (!submission.equals(standing.standing())) {
            return submission.isSound() ? Status.SUPERSEDED : Status.RETURNED;
        }
        return agency.kind() == Agency.Kind.CITY
                ? Status.REFERENCE
                : plan().statuses().getOrDefault(agency.code(), Status.RETURNED);
    }

    /** An agency with the one submission of it that is looked at. */
    record Chosen(Agency agency, Submission submission) {

        /** Its report for a year, but for text and remarks, which the ledger does not keep. */
        Report report(int year, Figures figures, Places places) {
            return new Report(
                    agency.name(),
                    null,
                    year,
                    figures.form(),
                    submission.published(),
                    figures,
                    Narrative.NONE,
                    places,
                    List.of());
        }
    }

    /** The submissions that stand, by their agencies' codes. */
    List<Chosen> standing() {
        return chosen(Standing::submission);
    }

    /** The submissions that stand, and of agencies without one the last that could be read; by their agencies' codes. */
    List<Chosen> standingOrLast() {
        return chosen(standing -> standing.submission().or(() -> lastReadable(standing.beside())));
    }

    private List<Chosen> chosen(Function<Standing, Optional<Submission>> choice) {
        List<Chosen> chosen = new ArrayList<>();
        standings.forEach((code, standing) -> {
            Agency agency = roster.find(code).orElseThrow();
            choice.apply(standing).ifPresent(submission -> chosen.add(new Chosen(agency, submission)));
        });
        return chosen;
    }

    private static Optional<Submission> lastReadable(List<Submission> submissions) {
        return submissions.stream().filter(Submission::isReadable).reduce((first, second) -> second);
    }

    /** Takes figures as they come. */
    @FunctionalInterface
    interface Taker {
        /** Takes the figures of one agency's submission. */
        void take(Chosen chosen, Figures figures, Places places);
    }

    /** The figures of a submission as they enter totals: where a reviewer let computed sums stand, they are in. */
    static Figures counted(Chosen chosen, Figures figures) {
        return chosen.submission().isSumAccepted() ? ComputedSums.in(figures) : figures;
    }

    /** Hands over the figures of submissions as filed, edition by edition, each in the order given. */
    static void eachFigures(Forms forms, FigureTables tables, List<Chosen> chosen, Taker taker) {
        for (Form form : forms.all()) {
            Map<Long, Chosen> byId = new LinkedHashMap<>();
            chosen.stream()
                    .filter(one -> one.submission().isOn(form.edition()))
                    .forEach(one -> byId.put(one.submission().id(), one));
            tables.each(form, List.copyOf(byId.keySet()), (id, figures, places) -> {
                Chosen one = byId.get(id);
                if (one != null) {
                    taker.take(one, figures, places);
                }
            });
        }
    }
}
