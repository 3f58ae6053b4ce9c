package io.huizong.rollup;

import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds standing reports up the tree, one by one and in any order, so that a night of 100,000 needs no more memory than
 * its governments. Not safe for several threads.
 */
public final class Accumulator {

    private final Plan plan;
    private final Form form;
    private final Map<String, Totals> parts = new HashMap<>();
    private final Map<String, Totals> values = new TreeMap<>();
    private final Map<String, Figures> own = new HashMap<>();
    private final Totals city;

    /**
     * @param form the edition that the year is due on; figures on another give the cells that mean the same
     */
    public Accumulator(Plan plan, Form form) {
        this.plan = plan;
        this.form = form;
        this.city = new Totals(form);
    }

    /** Adds the figures of the submission of an agency that stands; one that owes no report that year adds nothing. */
    public void add(Agency agency, Figures figures) {
        Roster roster = plan.roster();
        if (agency.kind() != Agency.Kind.CITY && !agency.owesReport(plan.year())) {
            return;
        }
        boolean isOpen =
                plan.standing(agency).map(standing -> standing.open().isAny()).orElse(false);
        if (!roster.children(agency, plan.year()).isEmpty() || agency.kind() == Agency.Kind.CITY) {
            own.put(agency.code(), figures);
        }
        if (agency.kind() == Agency.Kind.CITY) {
            return;
        }
        Agency node = agency;
        Agency above = roster.above(node, plan.year());
        while (above.kind() != Agency.Kind.CITY) {
            parts.computeIfAbsent(above.code(), code -> new Totals(form)).add(figures, isOpen);
            if (plan.isReplacingParts(above)) {
                return;
            }
            node = above;
            above = roster.above(node, plan.year());
        }
        values.computeIfAbsent(node.code(), code -> new Totals(form)).add(figures, isOpen);
        city.add(figures, isOpen);
    }

    /** The city's sums so far. */
    public Totals city() {
        return city;
    }

    /** The sums so far of a body directly below the city. */
    public Totals group(Agency agency) {
        return values.getOrDefault(agency.code(), new Totals(form));
    }

    /** All bodies directly below the city with their sums so far. */
    public List<Group> groups() {
        return plan.groups().stream()
                .map(agency -> new Group(agency, plan.basis(agency), plan.coverage(agency), group(agency)))
                .toList();
    }

    /** What the parts of a government add up to so far, its own report left out. */
    public Totals partsOf(Agency agency) {
        return agency.kind() == Agency.Kind.CITY ? city : parts.getOrDefault(agency.code(), new Totals(form));
    }

    /** The figures of the standing report of an agency that has parts; null where none was added. */
    public @Nullable Figures reportOf(Agency agency) {
        return own.get(agency.code());
    }

    /** The plan that it adds by. */
    public Plan plan() {
        return plan;
    }
}
