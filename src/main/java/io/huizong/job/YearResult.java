package io.huizong.job;

import io.huizong.finding.Severity;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Totals;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run made of one year.
 *
 * @param findings how many findings of each severity the year has; each severity has an entry
 * @param folder where the publication lies
 */
public record YearResult(
        int year, Outcome outcome, Coverage coverage, Totals totals, Map<Severity, Integer> findings, Path folder) {

    /** How a year ended. */
    public enum Outcome {
        /** A new publication stands. */
        PUBLISHED,
        /** Nothing had changed; the publication stands as it was. */
        UNCHANGED
    }

    public YearResult {
        findings = Map.copyOf(findings);
    }

    /** Whether somebody should look: anything returned, unreadable or missing, or any error or warning. */
    public boolean needsAttention() {
        return coverage.returned() + coverage.unreadable() + coverage.missing() > 0
                || findings.getOrDefault(Severity.ERROR, 0) > 0
                || findings.getOrDefault(Severity.WARNING, 0) > 0;
    }
}
