package io.huizong.job;

import io.huizong.check.waivers.IdleWaivers;
import io.huizong.check.waivers.Waiver;
import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Applies the office's waivers to what was found, and tells those that do nothing. */
final class WaiverDesk {

    private final Ledger ledger;
    private final Rules rules;
    private final IdleWaivers idleWaivers;
    private final Waivers waivers;

    WaiverDesk(Ledger ledger, Rules rules, Waivers waivers) {
        this.ledger = ledger;
        this.rules = rules;
        this.idleWaivers = new IdleWaivers(rules);
        this.waivers = waivers;
    }

    /** Accepts findings in the submissions of a year, and opens those that no waiver accepts any more. */
    void applyToSubmissions(int year) {
        List<Waiver> ofYear = waivers.of(year);
        int opened = ledger.findings().openAll(year);
        for (Waiver waiver : ofYear) {
            rows(waiver)
                    .filter(row -> !row.finding().isWaived() && covers(waiver, row.finding()))
                    .forEach(row -> ledger.findings().waive(row, waiver.acceptance()));
        }
        if (opened > 0 || !ofYear.isEmpty()) {
            ledger.submissions().countOpen(year);
        }
    }

    /** Findings of comparing a year's reports as the office weighs them, those that are accepted marked so. */
    List<Finding> applied(int year, List<Finding> findings) {
        List<Waiver> ofYear = waivers.of(year);
        return findings.stream()
                .map(rules::weighed)
                .map(finding -> applied(finding, ofYear))
                .toList();
    }

    private Finding applied(Finding finding, List<Waiver> ofYear) {
        return ofYear.stream()
                .filter(waiver -> waiver.matches(finding) && covers(waiver, finding))
                .findFirst()
                .map(waiver -> finding.accepted(waiver.acceptance()))
                .orElse(finding);
    }

    /**
     * The findings about waivers that do nothing, or contradict one another.
     *
     * @param compared all findings of comparing the year's reports
     */
    List<Finding> idle(int year, List<Finding> compared) {
        List<Finding> idle = new ArrayList<>();
        List<Waiver> left = new ArrayList<>(waivers.of(year));
        while (!left.isEmpty()) {
            Waiver first = left.get(0);
            List<Waiver> same = left.stream().filter(first::isOfTheSameAs).toList();
            left.removeIf(first::isOfTheSameAs);
            List<Finding> there = Stream.concat(
                            rows(first).filter(Findings.OfSubmission::isCurrent).map(Findings.OfSubmission::finding),
                            compared.stream().filter(first::matches))
                    .toList();
            idle.addAll(idleWaivers.of(
                    same, !there.isEmpty(), waiver -> there.stream().anyMatch(finding -> covers(waiver, finding))));
        }
        return idle;
    }

    private Stream<Findings.OfSubmission> rows(Waiver waiver) {
        return ledger.findings().of(waiver.year(), waiver.rule(), waiver.agency()).stream()
                .filter(row -> waiver.matches(row.finding()));
    }

    private boolean covers(Waiver waiver, Finding finding) {
        return ledger.waivers().covers(waiver, Waivers.values(finding));
    }
}
