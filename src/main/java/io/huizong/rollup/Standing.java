package io.huizong.rollup;

import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Severity;
import io.huizong.roster.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which submission of one agency and year stands (CITY-3). The newest sound one does: of one file the later version, of
 * several files the one published last. Where that cannot be determined and the figures differ, none stands.
 *
 * @param standing null where none does
 * @param beside all others, in the order of their files
 * @param findings CITY-3 where there is something to tell
 */
public record Standing(@Nullable Submission standing, List<Submission> beside, List<Finding> findings) {

    private static final String RULE = "CITY-3";

    /** The owner of CITY-3. */
    public static final RuleOwner OWNER = RuleOwner.of(RULE);

    public Standing {
        beside = List.copyOf(beside);
        findings = List.copyOf(findings);
    }

    /** An agency that filed nothing. */
    static final Standing NOTHING = new Standing(null, List.of(), List.of());

    /** The submission that stands. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(standing);
    }

    /**
     * Decides.
     *
     * @param submissions of that agency and year, none withdrawn, in any order
     * @param isAcceptable which of them may stand: the sound ones, or in a lenient run all that could be read
     */
    public static Standing of(
            Agency agency, int year, List<Submission> submissions, Predicate<Submission> isAcceptable) {
        List<Submission> all = submissions.stream().sorted(Submission.BY_FILE).toList();
        List<Submission> candidates =
                newestVersions(all.stream().filter(isAcceptable).toList());
        if (candidates.isEmpty()) {
            return new Standing(null, all, List.of());
        }
        Optional<Submission> newest = newest(candidates);
        if (newest.isEmpty()) {
            return new Standing(null, all, List.of(unknown(agency, year, candidates)));
        }
        return standing(agency, year, newest.get(), all);
    }

    private static Standing standing(Agency agency, int year, Submission newest, List<Submission> all) {
        List<Submission> beside = new ArrayList<>(all);
        beside.remove(newest);
        if (beside.isEmpty()) {
            return new Standing(newest, beside, List.of());
        }
        boolean isSame = beside.stream().allMatch(other -> other.figuresDigest().equals(newest.figuresDigest()));
        Finding finding = finding(agency, year, Severity.NOTE, isSame ? "identical" : "stands")
                .file(newest.path())
                .fact("stands", describe(newest))
                .fact("others", describe(beside))
                .build();
        return new Standing(newest, beside, List.of(finding));
    }

    /** Of each file only its latest acceptable version. */
    private static List<Submission> newestVersions(List<Submission> sorted) {
        List<Submission> newest = new ArrayList<>();
        for (Submission submission : sorted) {
            if (!newest.isEmpty() && newest.get(newest.size() - 1).path().equals(submission.path())) {
                newest.remove(newest.size() - 1);
            }
            newest.add(submission);
        }
        return newest;
    }

    private static Optional<Submission> newest(List<Submission> candidates) {
        Submission first = candidates.get(0);
        if (candidates.stream().allMatch(other -> other.figuresDigest().equals(first.figuresDigest()))) {
            return candidates.stream()
                    .max(Comparator.comparing(Standing::publishedOrNever).thenComparing(Submission::path));
        }
        if (candidates.stream().anyMatch(candidate -> candidate.published() == null)) {
            return Optional.empty();
        }
        LocalDate latest = candidates.stream()
                .map(Standing::publishedOrNever)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Submission> onThatDay = candidates.stream()
                .filter(candidate -> latest.equals(candidate.published()))
                .toList();
        boolean isTold = onThatDay.stream()
                .allMatch(other -> other.figuresDigest().equals(onThatDay.get(0).figuresDigest()));
        return isTold ? Optional.of(onThatDay.get(onThatDay.size() - 1)) : Optional.empty();
    }

    private static LocalDate publishedOrNever(Submission submission) {
        LocalDate published = submission.published();
        return published == null ? LocalDate.MIN : published;
    }

    private static Finding unknown(Agency agency, int year, List<Submission> candidates) {
        return finding(agency, year, Severity.ERROR, "unknown")
                .file(candidates.get(0).path())
                .fact("files", describe(candidates))
                .build();
    }

    private static Finding.Builder finding(Agency agency, int year, Severity severity, String variant) {
        return Finding.of(RULE, severity).variant(variant).agency(agency.code(), agency.name(), year);
    }

    private static String describe(List<Submission> submissions) {
        return submissions.stream().map(Standing::describe).collect(Collectors.joining("；"));
    }

    private static String describe(Submission submission) {
        LocalDate published = submission.published();
        return submission.path()
                + (submission.file().version() > 1 ? " #" + submission.file().version() : "")
                + (published == null ? "" : " (" + published + ")");
    }
}
