package io.huizong.check.years;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Cell;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.List;

/**
 * What was reported for the year before: by the agency itself, or by those whose cases it took over.
 *
 * @param year the year before
 * @param agencies the names of those that reported it
 * @param figures what they add up to
 * @param text of the agency's own report; {@link Fingerprint#NONE} where there are several
 */
public record LastYear(int year, List<String> agencies, Figures figures, Fingerprint text) {

    public LastYear {
        agencies = List.copyOf(agencies);
    }

    /** What one agency reported. */
    public static LastYear of(int year, Agency agency, Figures figures, Fingerprint text) {
        return new LastYear(year, List.of(agency.name()), figures, text);
    }

    /**
     * With what another of the agencies reported, cell by cell. A cell is a number where one of them has a number and none
     * has what could not be read; a 总计 that one of them left blank counts there as what its line adds up to.
     *
     * @throws ArithmeticException where a sum leaves the range of a {@code long}
     */
    public LastYear plus(Agency other, Figures more) {
        Figures same = more.on(figures.form());
        Figures.Builder sum = figures.toBuilder();
        for (Cell cell : figures.form().cells()) {
            if (!CarryOver.isKnown(cell, figures) || !CarryOver.isKnown(cell, same)) {
                sum.set(cell, Figures.State.UNREADABLE);
            } else if (figures.has(cell) || same.has(cell)) {
                sum.set(cell, Math.addExact(CarryOver.value(cell, figures), CarryOver.value(cell, same)));
            }
        }
        List<String> names = new ArrayList<>(agencies);
        names.add(other.name());
        return new LastYear(year, names, sum.build(), Fingerprint.NONE);
    }

    /** Whether it was reported by several agencies, or by another. */
    boolean isTakenOver(Agency agency) {
        return !agencies.equals(List.of(agency.name()));
    }

    /**
     * Whose reports for the year before an agency's report can be held against: its own where it existed then, and those
     * of the agencies that it succeeds and that ended with that year. Empty where there are none, or where one of them
     * was divided among several, so that nobody knows who took over what.
     */
    public static List<Agency> reporters(Roster roster, Agency agency, int year) {
        List<Agency> reporters = new ArrayList<>();
        if (agency.isActive(year - 1)) {
            reporters.add(agency);
        }
        for (String code : agency.succeeds()) {
            roster.find(code).filter(former -> former.to() == year - 1).ifPresent(reporters::add);
        }
        boolean isDivided = reporters.stream().anyMatch(former -> !former.equals(agency) && heirs(roster, former) > 1);
        return isDivided ? List.of() : List.copyOf(reporters);
    }

    private static long heirs(Roster roster, Agency former) {
        return roster.agencies().stream()
                .filter(agency -> agency.succeeds().contains(former.code()))
                .count();
    }
}
