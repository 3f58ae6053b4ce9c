package io.huizong.rollup;

import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds every consolidated report that stands against what its parts add up to (CITY-4), and an earlier stage's city
 * total against ours, at every level. Nothing is changed; while a part is missing nothing is said to add up, but parts that
 * come to more than the report already contradict it.
 */
public final class Reconciliation {

    private static final String RULE = "CITY-4";

    /** The owner of CITY-4. */
    public static final RuleOwner OWNER = RuleOwner.of(RULE);

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
        List<Agency> missing = new ArrayList<>();
        parts.forEach(part -> collectMissing(part, missing));
        Totals total = sums.partsOf(agency);
        List<Cell> differing = form.cells().stream()
                .filter(cell -> report.value(cell) != total.sum(cell))
                .toList();
        if (!differing.isEmpty() || !missing.isEmpty()) {
            findings.add(finding(agency, report, total, differing, missing, isReference));
        }
    }

    private Finding finding(
            Agency agency,
            Figures report,
            Totals total,
            List<Cell> differing,
            List<Agency> missing,
            boolean isReference) {
        List<Cell> exceeded = differing.stream()
                .filter(cell -> cell.kind() != Column.Kind.CHANGE && total.sum(cell) > report.value(cell))
                .toList();
        boolean isWhole = missing.isEmpty() || (isReference && !differing.isEmpty());
        boolean isContradicted = isWhole || !exceeded.isEmpty();
        List<Cell> told = isWhole ? differing : exceeded;
        Finding.Builder finding = Finding.of(RULE, isContradicted ? Severity.WARNING : Severity.NOTE)
                .variant(variant(isReference, isWhole, isContradicted))
                .agency(agency.code(), agency.name(), plan.year())
                .file(plan.standing(agency).map(Submission::path).orElse(""))
                .fact("count", Integer.toString(told.size()))
                .fact("list", describe(told, report, total))
                .fact("parts", Integer.toString(total.reports()))
                .fact("missing", missing(missing, Status::chinese, "、"))
                .fact("missingEnglish", missing(missing, Status::word, ", "))
                .fact("differences", differences(differing, report, total));
        if (!differing.isEmpty()) {
            Cell first = told.isEmpty() ? differing.get(0) : told.get(0);
            finding.at(first).cells(differing).sides(first, report.value(first), total.sum(first));
        }
        return finding.build();
    }

    private static String variant(boolean isReference, boolean isWhole, boolean isContradicted) {
        if (isReference) {
            return isWhole ? "reference" : "referenceIncomplete";
        }
        if (isWhole) {
            return "differs";
        }
        return isContradicted ? "exceeded" : "incomplete";
    }

    /** The missing parts, each with what became of its report. */
    private String missing(List<Agency> missing, Function<Status, String> word, String comma) {
        return missing.stream()
                .map(part -> {
                    Status status = plan.statuses().getOrDefault(part.code(), Status.MISSING);
                    return part.name() + "（" + word.apply(status) + "）";
                })
                .collect(Collectors.joining(comma));
    }

    /** Every differing cell with both sides, {@code cell=report:parts}. */
    private static String differences(List<Cell> differing, Figures report, Totals total) {
        return differing.stream()
                .map(cell -> cell.code() + "=" + cell.kind().print(report.value(cell)) + ":"
                        + cell.kind().print(total.sum(cell)))
                .collect(Collectors.joining(";"));
    }

    /** The parts whose figures are in no sum: those without a standing report that no report of their own replaces. */
    private void collectMissing(Agency part, List<Agency> missing) {
        if (plan.standing(part).isEmpty() && !part.isConsolidated()) {
            missing.add(part);
        }
        boolean isDissolved = part.isConsolidated() && plan.standing(part).isEmpty();
        if (isDissolved && plan.roster().children(part, plan.year()).isEmpty()) {
            missing.add(part);
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
