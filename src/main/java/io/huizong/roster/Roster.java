package io.huizong.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The agencies of one city as a tree under its one city row. Immutable; safe for any number of threads. {@link
 * RosterFile} reads one and checks it.
 */
public final class Roster {

    private final Agency city;
    private final Map<String, Agency> byCode = new TreeMap<>();
    private final Map<String, List<Agency>> children = new HashMap<>();
    private final NameIndex names;

    /**
     * A roster of agencies that are known to form a tree.
     *
     * @param agencies exactly one of them of kind city
     */
    Roster(Collection<Agency> agencies) {
        agencies.forEach(agency -> byCode.put(agency.code(), agency));
        city = agencies.stream()
                .filter(agency -> agency.kind() == Agency.Kind.CITY)
                .findFirst()
                .orElseThrow();
        for (Agency agency : byCode.values()) {
            children.computeIfAbsent(agency.parent(), code -> new ArrayList<>()).add(agency);
        }
        names = new NameIndex(byCode, city);
    }

    /** The city row. */
    public Agency city() {
        return city;
    }

    /** All rows, by code. */
    public Collection<Agency> agencies() {
        return byCode.values();
    }

    /** The row of that code. */
    public Optional<Agency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The rows directly below one that exist in a year, by code. */
    public List<Agency> children(Agency agency, int year) {
        return children.getOrDefault(agency.code(), List.of()).stream()
                .filter(child -> child.isActive(year))
                .toList();
    }

    /** The agencies that owe a report for a year, by code. */
    public List<Agency> owing(int year) {
        return agencies().stream().filter(agency -> agency.owesReport(year)).toList();
    }

    /**
     * The agencies that a name as a report writes it may mean: one entry where it is clear, none where the name is
     * unknown, several where it is ambiguous. A name as the roster writes it goes before one that puts the places above
     * the agency before it or leaves them out, an agency that exists in the year before one that does not. "市教育局"
     * and "示例市教育局" never mean a county's bureau, "教育局" alone means every one.
     *
     * @param year the report's year; 0 where it is not known
     */
    public List<Agency> named(String name, int year) {
        Collection<Agency> asWritten = names.asWritten(name);
        List<Agency> active = active(asWritten, year);
        if (!active.isEmpty()) {
            return active;
        }
        Collection<Agency> meant = names.meant(name);
        List<Agency> activeMeant = active(meant, year);
        if (!activeMeant.isEmpty()) {
            return activeMeant;
        }
        return List.copyOf(asWritten.isEmpty() ? meant : asWritten);
    }

    private static List<Agency> active(Collection<Agency> agencies, int year) {
        return agencies.stream()
                .filter(agency -> year == 0 || agency.isActive(year))
                .toList();
    }
}
