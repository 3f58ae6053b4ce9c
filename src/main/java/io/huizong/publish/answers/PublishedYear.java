package io.huizong.publish.answers;

import io.huizong.finding.Severity;
import io.huizong.rollup.Coverage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A year as it was published. Immutable.
 *
 * @param edition of the form that the year is due on
 * @param runId of the run that published, as its manifest names it
 * @param city the code of the city, whose name is {@code cityName}
 * @param totals the city's total of each cell, by the cell's code, in the unit that figures are kept in
 * @param findings how many findings nobody accepted, by severity; each severity has an entry
 * @param changes what the publication changed, by kind and agency
 * @param unattributed the files of which it is not known whose they are
 * @param agencies all that owe a report, in the order of the tree
 */
public record PublishedYear(
        int year,
        String edition,
        String runId,
        Instant publishedAt,
        boolean isLenient,
        String city,
        String cityName,
        Coverage coverage,
        Map<String, Long> totals,
        Map<Severity, Integer> findings,
        List<PublishedChange> changes,
        List<String> unattributed,
        List<PublishedAgency> agencies) {

    public PublishedYear {
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
        findings = Map.copyOf(findings);
        changes = List.copyOf(changes);
        unattributed = List.copyOf(unattributed);
        agencies = List.copyOf(agencies);
    }

    /**
     * The city's total in a cell.
     *
     * @throws IllegalArgumentException where the form of the year has no cell of that code
     */
    public long total(String cell) {
        Long total = totals.get(cell);
        if (total == null) {
            throw new IllegalArgumentException("no cell " + cell + " in " + totals.keySet());
        }
        return total;
    }

    /** How many findings of a severity nobody accepted. */
    public int open(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** The agency of a code, if it owes a report for the year. */
    public Optional<PublishedAgency> agency(String code) {
        return agencies.stream().filter(agency -> agency.code().equals(code)).findFirst();
    }
}
