package io.huizong.rollup;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import java.util.Collection;

/** How many findings of each severity there are, accepted ones among them. */
public record FindingCounts(int errors, int warnings, int notes) {

    /** No finding. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    /** The counts of findings. */
    public static FindingCounts of(Collection<Finding> findings) {
        return findings.stream().map(FindingCounts::of).reduce(NONE, FindingCounts::plus);
    }

    /** The counts of one finding. */
    public static FindingCounts of(Finding finding) {
        Severity severity = finding.severity();
        return new FindingCounts(
                severity == Severity.ERROR ? 1 : 0,
                severity == Severity.WARNING ? 1 : 0,
                severity == Severity.NOTE ? 1 : 0);
    }

    /** Both together. */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }
}
