package io.huizong.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of one city as a tree under its one city row. Never changes; safe for any number of threads. {@link
 * RosterFile} reads one and checks it.
 */
public final class Roster {

    private final Agency city;
    private final Map<String, Agency> byCode = new LinkedHashMap<>();
    private final Map<String, List<Agency>> children = new HashMap<>();
    private @Nullable NameIndex names;

    /**
     * A roster of agencies that are known to form a tree.
     *
     * @param agencies exactly one of them of kind city
     */
    Roster(Collection<Agency> agencies) {
        agencies.stream()
                .sorted(Comparator.comparing(Agency::code))
                .forEach(agency -> byCode.put(agency.code(), agency));
        city = agencies.stream()
                .filter(agency -> agency.kind() == Agency.Kind.CITY)
                .findFirst()
                .orElseThrow();
        for (Agency agency : byCode.values()) {
            children.computeIfAbsent(agency.parent(), code -> new ArrayList<>()).add(agency);
        }
    }

    /** Made when a name is first asked for: a night on which nothing is read asks for none. */
    private synchronized NameIndex names() {
        if (names == null) {
            names = new NameIndex(byCode, city);
        }
        return names;
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

    /** The rows directly below one that exist in a year, by code; where one does not, those below it stand in its place. */
    public List<Agency> children(Agency agency, int year) {
        return children.getOrDefault(agency.code(), List.of()).stream()
                .flatMap(child -> child.isActive(year) ? Stream.of(child) : children(child, year).stream())
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** The row that another than the city's stands below in a year: the nearest that exists then, at last the city. */
    public Agency above(Agency agency, int year) {
        Agency above = find(agency.parent()).orElseThrow();
        return above.kind() == Agency.Kind.CITY || above.isActive(year) ? above : above(above, year);
    }

    /** Whether a body above it in a year, below the city, reports for all that belong to it. */
    public boolean isInsideConsolidated(Agency agency, int year) {
        Agency at = agency;
        while (at.kind() != Agency.Kind.CITY) {
            at = above(at, year);
            if (at.kind() != Agency.Kind.CITY && at.isConsolidated()) {
                return true;
            }
        }
        return false;
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
        NameIndex index = names();
        Collection<Agency> asWritten = index.asWritten(name);
        List<Agency> active = active(asWritten, year);
        if (!active.isEmpty()) {
            return active;
        }
        Collection<Agency> meant = index.meant(name);
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
