package io.huizong.rollup;

import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds reports that would count twice (CITY-5): a government's consolidated report filed where its own alone is
 * expected, or an earlier stage's total fed back as an agency's report. Both show in the sums: such a report equals
 * everything else that it would be added to.
 */
public final class DoubleCounting {

    /** The rule of its findings. */
    public static final String RULE = "CITY-5";

    /** The owner of CITY-5. */
    public static final RuleOwner OWNER = RuleOwner.of(RULE);

    /** Fewer filled cells can agree by chance: two small bodies with one request each. */
    private static final int FILLED_CELLS = 4;

    private final Accumulator sums;
    private final Plan plan;
    private final Form form;

    /** Looks through what was added up. */
    public DoubleCounting(Accumulator sums, Form form) {
        this.sums = sums;
        this.plan = sums.plan();
        this.form = form;
    }

    /** Reports of scope own that equal the sum of the parts below them. */
    public List<Finding> consolidatedTakenForOwn() {
        List<Finding> findings = new ArrayList<>();
        for (Agency agency : plan.roster().agencies()) {
            Figures report = sums.reportOf(agency);
            Totals parts = sums.partsOf(agency);
            boolean isOwn = agency.kind() != Agency.Kind.CITY && !agency.isConsolidated();
            if (isOwn && report != null && parts.reports() > 1 && equal(report.on(form), parts, 1)) {
                findings.add(finding("scope", agency).build());
            }
        }
        return findings;
    }

    /**
     * Whether a report equals the sum of all others in the city.
     *
     * @param figures of the standing report of that agency, which entered the city's total
     */
    public Optional<Finding> totalFedBack(Agency agency, Figures figures) {
        boolean isFedBack = sums.city().reports() > 2 && equal(figures.on(form), sums.city(), 2);
        return isFedBack ? Optional.of(finding("twice", agency).build()) : Optional.empty();
    }

    private boolean equal(Figures report, Totals total, int times) {
        int filled = 0;
        for (Cell cell : form.cells()) {
            long value = report.value(cell);
            if (Math.multiplyExact(value, (long) times) != total.sum(cell)) {
                return false;
            }
            filled += value == 0 ? 0 : 1;
        }
        return filled >= FILLED_CELLS;
    }

    private Finding.Builder finding(String variant, Agency agency) {
        return Finding.of(RULE, Severity.ERROR)
                .variant(variant)
                .agency(agency.code(), agency.name(), plan.year())
                .file(plan.standing(agency).map(Submission::path).orElse(""))
                .fact("other", plan.roster().city().name());
    }
}
