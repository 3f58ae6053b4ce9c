package io.huizong.job;

import io.huizong.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A finding of a year's run, to be held against what {@code flaws.csv} says.
 *
 * @param year that of the run where the finding tells none
 */
record Told(int year, Finding finding) {

    /** A row of {@code flaws.csv}. */
    record Flaw(String rule, String code, int year, String file, String cell, String reported, String expected) {}

    /** What is left over when each flaw is paired with the finding that tells it: nothing, where all is right. */
    static List<Object> unpaired(List<Flaw> flaws, List<Told> findings) {
        List<Told> rest = new ArrayList<>(findings);
        List<Object> unpaired = new ArrayList<>();
        for (Flaw flaw : flaws) {
            rest.stream()
                    .filter(told -> told.tells(flaw))
                    .findFirst()
                    .ifPresentOrElse(rest::remove, () -> unpaired.add(flaw));
        }
        unpaired.addAll(rest);
        return unpaired;
    }

    private boolean tells(Flaw flaw) {
        return finding.rule().equals(flaw.rule)
                && Objects.requireNonNullElse(finding.code(), "").equals(flaw.code)
                && year == flaw.year
                && finding.file().equals(flaw.file)
                && finding.about().code().equals(flaw.cell)
                && isSaid(flaw.reported, finding.reported())
                && isSaid(flaw.expected, finding.expected());
    }

    /** Rules that speak of more than a cell tell what they found, such as a date, among their facts. */
    private boolean isSaid(String value, String asNumber) {
        boolean isFact = finding.allFacts().containsValue(value) || value.equals(Integer.toString(year));
        return value.equals(asNumber) || (asNumber.isEmpty() && isFact);
    }
}
