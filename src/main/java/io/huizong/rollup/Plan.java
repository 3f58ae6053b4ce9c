package io.huizong.rollup;

import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a year count, before any figure is added: one figure, one owner. The city is each body directly below
 * it, by its consolidated report where that stands, else by its own report and its parts.
 */
public final class Plan {

    private final Roster roster;
    private final int year;
    private final Map<String, Standing> standings;
    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final List<Agency> groups;

    /**
     * @param standings by agency code; an agency that is not in it has filed nothing
     */
    public Plan(Roster roster, int year, Map<String, Standing> standings) {
        this.roster = roster;
        this.year = year;
        this.standings = Map.copyOf(standings);
        this.groups = roster.children(roster.city(), year);
        groups.forEach(group -> plan(group, false));
    }

    private void plan(Agency agency, boolean isInside) {
        boolean stands = standing(agency).isPresent();
        statuses.put(agency.code(), stands ? soundStatus(isInside) : openStatus(agency));
        boolean coversParts = isInside || (agency.isConsolidated() && stands);
        roster.children(agency, year).forEach(child -> plan(child, coversParts));
    }

    /**
     * What becomes of a report that stands, where those above it stand too: the status to record it with before there is
     * a plan.
     *
     * @param agency null where it is not known
     * @param isSound whether nothing that was found in it keeps it out of the totals
     */
    public static Status expected(
            Roster roster, @Nullable Agency agency, int year, boolean isReadable, boolean isSound) {
        if (!isReadable) {
            return Status.UNREADABLE;
        }
        return agency == null || !isSound ? Status.RETURNED : soundStatus(roster.isInsideConsolidated(agency, year));
    }

    private static Status soundStatus(boolean isInside) {
        return isInside ? Status.COVERED : Status.COUNTED;
    }

    private Status openStatus(Agency agency) {
        List<Submission> filed =
                standings.getOrDefault(agency.code(), Standing.NOTHING).beside();
        if (filed.isEmpty()) {
            return Status.MISSING;
        }
        return filed.stream().anyMatch(Submission::isReadable) ? Status.RETURNED : Status.UNREADABLE;
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** The roster that it was made from. */
    public Roster roster() {
        return roster;
    }

    /** The bodies directly below the city in that year, by code. */
    public List<Agency> groups() {
        return groups;
    }

    /** The status of each agency that owes a report, in the order of the tree. */
    public Map<String, Status> statuses() {
        return statuses;
    }

    /** The submission of an agency that stands. */
    public Optional<Submission> standing(Agency agency) {
        return standings.getOrDefault(agency.code(), Standing.NOTHING).submission();
    }

    /** What is known of an agency's submissions. */
    public Standing submissions(Agency agency) {
        return standings.getOrDefault(agency.code(), Standing.NOTHING);
    }

    /** Whether an agency's consolidated report stands, so that its parts are not added. */
    public boolean isReplacingParts(Agency agency) {
        return agency.isConsolidated() && standing(agency).isPresent();
    }

    /**
     * The bodies whose figures a report of an agency enters where it stands: the agency itself and those above it, up to
     * the first whose own consolidated report replaces its parts; codes, from below. None where it owes no report.
     */
    public List<String> entered(Agency agency) {
        List<String> entered = new ArrayList<>();
        if (!agency.owesReport(year)) {
            return entered;
        }
        Agency body = agency;
        entered.add(body.code());
        while (body.kind() != Agency.Kind.CITY) {
            body = roster.above(body, year);
            if (isReplacingParts(body)) {
                return entered;
            }
            entered.add(body.code());
        }
        return entered;
    }

    /** What the total of a body is made of. */
    public Basis basis(Agency agency) {
        if (isReplacingParts(agency)) {
            return Basis.CONSOLIDATED;
        }
        return roster.children(agency, year).isEmpty() ? Basis.OWN : Basis.PARTS;
    }

    /** The coverage of a body and all below it. */
    public Coverage coverage(Agency agency) {
        List<Status> found = new ArrayList<>();
        collect(agency, found);
        return Coverage.of(found);
    }

    private void collect(Agency agency, List<Status> found) {
        Status status = statuses.get(agency.code());
        if (status != null) {
            found.add(status);
        }
        roster.children(agency, year).forEach(child -> collect(child, found));
    }
}
