package io.huizong.rollup.year;

import io.huizong.check.waivers.IdleWaivers;
import io.huizong.check.waivers.Waiver;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the office's waivers for a year to what was found, and finds those that do nothing (WAIVER-1). */
final class WaiverApplication {

    /** The rule that finds sums left blank: whoever accepts such a finding lets the computed sum count. */
    private static final String BLANK_SUM = "SUM-1";

    private final Rules rules;
    private final YearRecord record;
    private final List<Waiver> waivers;
    private final Map<String, List<Waiver>> byAgency;
    private final CoveredValues covered;

    WaiverApplication(Criteria criteria, YearRecord record) {
        this.rules = criteria.rules();
        this.record = record;
        this.waivers = criteria.waivers().of(record.year());
        this.byAgency = waivers.stream().collect(Collectors.groupingBy(Waiver::agency));
        this.covered = new CoveredValues(waivers.isEmpty() ? List.of() : record.waivedValues());
    }

    /**
     * Notes which findings of reading are accepted.
     *
     * @param submissions of the year, as they were read
     * @return the same, with what is open of what was found in them
     */
    List<Submission> appliedTo(List<Submission> submissions) {
        List<ReadFinding> accepted = read(submissions)
                .flatMap(read -> accepted(read.finding()).map(read::with).stream())
                .toList();
        record.noteAccepted(accepted);
        Map<Long, List<Finding>> bySubmission = accepted.stream()
                .collect(Collectors.groupingBy(
                        ReadFinding::submission, Collectors.mapping(ReadFinding::finding, Collectors.toList())));
        return submissions.stream()
                .map(submission -> accepting(submission, bySubmission.getOrDefault(submission.id(), List.of())))
                .toList();
    }

    private static Submission accepting(Submission submission, List<Finding> accepted) {
        return accepted.isEmpty()
                ? submission
                : submission.accepting(
                        FindingCounts.of(accepted),
                        accepted.stream().anyMatch(finding -> finding.rule().equals(BLANK_SUM)));
    }

    /** Findings of comparing a year's reports as the office weighs them, those that are accepted marked so. */
    List<Finding> weighed(List<Finding> findings) {
        return findings.stream()
                .map(rules::weighed)
                .map(finding -> accepted(finding).orElse(finding))
                .toList();
    }

    /** The finding, accepted by the first waiver that covers it. */
    private Optional<Finding> accepted(Finding finding) {
        return byAgency.getOrDefault(Objects.requireNonNullElse(finding.code(), ""), List.of()).stream()
                .filter(waiver -> waiver.matches(finding) && covered.by(waiver, finding))
                .findFirst()
                .map(waiver -> finding.accepted(waiver.acceptance()));
    }

    /**
     * The findings about waivers that do nothing, or contradict one another.
     *
     * @param submissions of the year
     * @param compared all findings of comparing the year's reports
     */
    List<Finding> idle(List<Submission> submissions, List<Finding> compared) {
        List<Finding> all = Stream.concat(
                        read(submissions.stream()
                                        .filter(submission -> submission.file().isNewest())
                                        .toList())
                                .map(ReadFinding::finding),
                        compared.stream())
                .toList();
        List<Finding> idle = new ArrayList<>();
        List<Waiver> left = new ArrayList<>(waivers);
        while (!left.isEmpty()) {
            Waiver first = left.get(0);
            List<Waiver> same = left.stream().filter(first::isOfTheSameAs).toList();
            left.removeIf(first::isOfTheSameAs);
            List<Finding> there = all.stream().filter(first::matches).toList();
            idle.addAll(new IdleWaivers(rules)
                    .of(
                            same,
                            !there.isEmpty(),
                            waiver -> there.stream().anyMatch(finding -> covered.by(waiver, finding))));
        }
        return idle;
    }

    /** What reading found that waivers may be about, that in the newest version of a file first. */
    private Stream<ReadFinding> read(List<Submission> submissions) {
        Map<Long, Boolean> newest = submissions.stream()
                .filter(submission -> byAgency.containsKey(Objects.requireNonNullElse(submission.code(), "")))
                .collect(Collectors.toMap(
                        Submission::id, submission -> submission.file().isNewest()));
        Set<String> about = waivers.stream().map(Waiver::rule).collect(Collectors.toSet());
        return newest.isEmpty()
                ? Stream.empty()
                : record.readFindings(newest.keySet(), about).stream()
                        .sorted(Comparator.comparing(read -> !newest.getOrDefault(read.submission(), false)));
    }

    /** Notes for which values waivers were given that were applied for the first time. */
    void noteCovered() {
        record.noteWaivedValues(covered.added());
    }
}
