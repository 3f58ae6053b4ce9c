package io.huizong.rollup;

import io.huizong.check.Finding;
import io.huizong.check.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds every consolidated report that stands against what its parts add up to (CITY-4), and an earlier stage's city
 * total against ours. Nothing is changed; while a part is missing nothing is said to add up.
 */
public final class Reconciliation {

    private static final String RULE = "CITY-4";
    private static final int LISTED = 10;

    private final Accumulator sums;
    private final Plan plan;
    private final Form form;

    /** Reconciles what was added up. */
    public Reconciliation(Accumulator sums, Form form) {
        this.sums = sums;
        this.plan = sums.plan();
        this.form = form;
    }

    /** The findings, in the order of the agencies' codes. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Agency agency : plan.roster().agencies()) {
            boolean isReference = agency.kind() == Agency.Kind.CITY;
            Figures report = sums.reportOf(agency);
            if (report != null && (isReference || plan.isReplacingParts(agency))) {
                reconcile(agency, report.on(form), isReference, findings);
            }
        }
        return findings;
    }

    private void reconcile(Agency agency, Figures report, boolean isReference, List<Finding> findings) {
        List<Agency> parts = plan.roster().children(agency, plan.year());
        if (parts.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        parts.forEach(part -> collectMissing(part, missing));
        Totals total = sums.partsOf(agency);
        List<Cell> differing = form.cells().stream()
                .filter(cell -> report.value(cell) != total.sum(cell))
                .toList();
        if (differing.isEmpty() && missing.isEmpty()) {
            return;
        }
        String variant = isReference ? "reference" : missing.isEmpty() ? "differs" : "incomplete";
        Finding.Builder finding = Finding.of(RULE, missing.isEmpty() || isReference ? Severity.WARNING : Severity.NOTE)
                .variant(variant)
                .agency(agency.code(), agency.name(), plan.year())
                .file(plan.standing(agency).map(Submission::file).orElse(""))
                .fact("count", Integer.toString(differing.size()))
                .fact("list", describe(differing, report, total))
                .fact("parts", Integer.toString(total.reports()))
                .fact("missing", missing.isEmpty() ? "" : String.join("、", missing));
        if (!differing.isEmpty()) {
            Cell first = differing.get(0);
            finding.at(first).cells(differing).sides(first, report.value(first), total.sum(first));
        }
        findings.add(finding.build());
    }

    /** The parts whose figures are in no sum: those without a standing report that no report of their own replaces. */
    private void collectMissing(Agency part, List<String> missing) {
        if (plan.standing(part).isEmpty() && !part.isConsolidated()) {
            missing.add(part.name());
        }
        boolean isDissolved = part.isConsolidated() && plan.standing(part).isEmpty();
        if (isDissolved && plan.roster().children(part, plan.year()).isEmpty()) {
            missing.add(part.name());
        }
        if (!plan.isReplacingParts(part)) {
            plan.roster().children(part, plan.year()).forEach(child -> collectMissing(child, missing));
        }
    }

    private static String describe(List<Cell> differing, Figures report, Totals total) {
        return differing.stream()
                        .limit(LISTED)
                        .map(cell -> cell.label()
                                + " " + cell.kind().print(report.value(cell))
                                + " ≠ " + cell.kind().print(total.sum(cell)))
                        .collect(Collectors.joining("；"))
                + (differing.size() > LISTED ? "……" : "");
    }
}
