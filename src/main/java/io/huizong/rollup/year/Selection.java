package io.huizong.rollup.year;

import io.huizong.finding.Finding;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The submissions of a year, the valid one of each agency, and what becomes of every one. Immutable. */
public final class Selection {

    private final Roster roster;
    private final int year;
    private final boolean isLenient;
    private final List<Submission> submissions;
    private final Map<String, Standing> byAgency = new TreeMap<>();
    private @Nullable Plan plan;

    /**
     * Selects.
     *
     * @param submissions of that year, none withdrawn, by path and version
     * @param isLenient whether reports with open errors may be valid
     */
    public Selection(Roster roster, int year, List<Submission> submissions, boolean isLenient) {
        this.roster = roster;
        this.year = year;
        this.isLenient = isLenient;
        this.submissions = List.copyOf(submissions);
        Predicate<Submission> mayBeValid = isLenient ? Submission::isSoundEnough : Submission::isSound;
        Map<String, List<Submission>> filed = new TreeMap<>();
        for (Submission submission : this.submissions) {
            find(submission)
                    .ifPresent(agency -> filed.computeIfAbsent(agency.code(), code -> new ArrayList<>())
                            .add(submission));
        }
        filed.forEach(
                (code, own) -> byAgency.put(code, Standing.of(roster.find(code).orElseThrow(), year, own, mayBeValid)));
    }

    /** Whose a submission is, as far as it is known. */
    public Optional<Agency> find(Submission submission) {
        return Optional.ofNullable(submission.code()).flatMap(roster::find);
    }

    /**
     * Whose a submission is.
     *
     * @param submission one of {@link #valid} or {@link #validOrLast}
     */
    public Agency agency(Submission submission) {
        return find(submission).orElseThrow();
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** Whether reports with open errors may be valid. */
    public boolean isLenient() {
        return isLenient;
    }

    /** All submissions by path and version. */
    public List<Submission> submissions() {
        return submissions;
    }

    /** What is known of each agency that filed, by code. */
    public Map<String, Standing> byAgency() {
        return byAgency;
    }

    /** The valid submissions, by their agencies' codes. */
    public List<Submission> valid() {
        return selected(Standing::submission);
    }

    /** The valid submissions, and of agencies without one the last that could be read; by their agencies' codes. */
    public List<Submission> validOrLast() {
        return selected(standing -> standing.submission().or(() -> lastReadable(standing.beside())));
    }

    private List<Submission> selected(Function<Standing, Optional<Submission>> choice) {
        return byAgency.values().stream()
                .flatMap(standing -> choice.apply(standing).stream())
                .toList();
    }

    private static Optional<Submission> lastReadable(List<Submission> submissions) {
        return submissions.stream().filter(Submission::isReadable).reduce((first, second) -> second);
    }

    /** What is to be said of agencies that filed several submissions, by agency code (CITY-3). */
    List<Finding> choices() {
        return byAgency.values().stream()
                .flatMap(standing -> standing.findings().stream())
                .toList();
    }

    /** The valid submission that a finding is about. */
    Optional<Submission> valid(Finding finding) {
        @Nullable String code = finding.code();
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(byAgency.get(code))
                        .flatMap(Standing::submission)
                        .filter(submission -> submission.path().equals(finding.file()));
    }

    /** The selection where the valid submissions that these findings are about are excluded. */
    Selection without(List<Finding> findings) {
        Map<Long, Submission> excluded = new LinkedHashMap<>();
        for (Finding finding : findings) {
            valid(finding)
                    .ifPresent(submission -> excluded.merge(
                            submission.id(), submission.excluded(), (before, again) -> before.excluded()));
        }
        List<Submission> left = submissions.stream()
                .map(submission -> excluded.getOrDefault(submission.id(), submission))
                .toList();
        return new Selection(roster, year, left, isLenient);
    }

    /** Which reports count; made when it is first asked for: of the year before nobody asks. */
    public synchronized Plan plan() {
        if (plan == null) {
            plan = new Plan(roster, year, byAgency);
        }
        return plan;
    }

    /** What became of each submission, by id. */
    public Map<Long, Status> statuses() {
        Map<Long, Status> statuses = new LinkedHashMap<>();
        submissions.forEach(submission -> statuses.put(submission.id(), status(submission)));
        return statuses;
    }

    /** What became of one of the submissions. */
    public Status status(Submission submission) {
        if (!submission.isReadable()) {
            return Status.UNREADABLE;
        }
        @Nullable Agency agency = find(submission).orElse(null);
        @Nullable
        Submission valid = agency == null ? null : plan().standing(agency).orElse(null);
        if (agency == null || valid == null) {
            return Status.RETURNED;
        }
        if (!submission.equals(valid)) {
            return submission.isSound() ? Status.SUPERSEDED : Status.RETURNED;
        }
        return agency.kind() == Agency.Kind.CITY
                ? Status.REFERENCE
                : plan().statuses().getOrDefault(agency.code(), Status.RETURNED);
    }
}
