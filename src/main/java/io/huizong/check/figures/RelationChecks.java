package io.huizong.check.figures;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Proposal;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SUM-1, REQ-1 to REQ-3 and APP-1: the identities of the form, with a proposal what corrects them. */
public final class RelationChecks implements Check {

    private static final int LISTED = 20;

    private final OwnRules rules;
    private final Relations relations;
    private final Repair repair;
    private final Set<String> totalColumns;

    /** Checks of reports on an edition of the form; the rules are those that its identities name. */
    public RelationChecks(Rules rules, Form form) {
        this.rules = rules.own(
                Stream.concat(Stream.of("SUM-1"), form.identities().stream().map(Identity::rule))
                        .distinct()
                        .toArray(String[]::new));
        this.totalColumns = form.identities().stream()
                .filter(identity -> identity.along() == Identity.Along.LINE && identity.isSum())
                .map(identity -> identity.head().column().code())
                .collect(Collectors.toSet());
        this.relations = new Relations(form);
        this.repair = new Repair(new RelationNet(form));
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        check(filing.report(), null, found);
    }

    /**
     * Checks a report whose last year is known.
     *
     * @param lastYear last year's figures, for what most likely corrects the report; null where there are none
     */
    public void check(Report report, @Nullable Figures lastYear, Consumer<Finding> found) {
        Figures figures = report.figures();
        Map<Cell, Long> openSums = relations.openSums(figures);
        if (!openSums.isEmpty()) {
            found.accept(openSums(report, openSums));
        }
        List<Relation> broken = relations.broken(figures, openSums);
        if (!broken.isEmpty()) {
            Figures completed = Relations.complete(figures, openSums);
            List<Repair.Solution> solutions = repair.solve(completed, figures, lastYear);
            tell(broken, new Broken(report, completed, openSums, solutions), found);
        }
    }

    /**
     * What is reported about the broken identities of a report.
     *
     * @param completed the figures with open sums filled in
     */
    private record Broken(
            Report report, Figures completed, Map<Cell, Long> openSums, List<Repair.Solution> solutions) {}

    /** SUM-1: however many sums are open, the cause is one. */
    private Finding openSums(Report report, Map<Cell, Long> openSums) {
        List<Cell> cells = openSums.keySet().stream()
                .sorted(Comparator.comparing(Cell::index))
                .toList();
        Cell first = cells.get(0);
        return rules.finding("SUM-1", cells.size() == 1 ? "" : "several")
                .at(first)
                .cells(cells)
                .expected(print(first, openSums))
                .fact("count", Integer.toString(cells.size()))
                .fact("list", list(cells, openSums))
                .place(report.places().of(first))
                .proposal(Proposal.of(cells.stream()
                        .limit(LISTED)
                        .map(cell -> Correction.of(cell, openSums.getOrDefault(cell, 0L)))
                        .toList()))
                .build();
    }

    private static String list(List<Cell> cells, Map<Cell, Long> values) {
        return cells.stream()
                        .limit(LISTED)
                        .map(cell -> cell.label() + " = " + print(cell, values))
                        .collect(Collectors.joining("；"))
                + (cells.size() > LISTED ? "……" : "");
    }

    private static String print(Cell cell, Map<Cell, Long> values) {
        return cell.kind().print(values.getOrDefault(cell, 0L));
    }

    private void tell(List<Relation> broken, Broken told, Consumer<Finding> found) {
        if (isAnotherApplicant(broken, told)) {
            found.accept(anotherApplicant(broken.get(0), broken.get(1), told));
        } else {
            broken.forEach(relation -> found.accept(finding(relation, told)));
        }
    }

    private Finding finding(Relation broken, Broken told) {
        List<Cell> members = broken.identity().members().toList();
        List<Cell> blank = members.stream()
                .filter(cell -> !told.report().figures().has(cell))
                .toList();
        Finding.Builder finding = about(broken, blank.isEmpty() ? "" : "blank", members, told);
        if (!blank.isEmpty()) {
            finding.fact("blanks", list(blank, told.openSums()));
        }
        return finding.build();
    }

    private Finding.Builder about(Relation broken, String variant, List<Cell> members, Broken told) {
        Cell head = broken.identity().head();
        Finding.Builder finding = rules.finding(broken.identity().rule(), variant)
                .at(head)
                .cells(members)
                .sides(head, broken.left(told.completed()), broken.right(told.completed()))
                .place(told.report().places().of(head));
        told.solutions().stream()
                .filter(solution -> solution.concerns(members))
                .forEach(solution -> finding.proposal(proposal(solution, members)));
        return finding;
    }

    /** What is to be corrected among the members of an identity, and in how many other ways as few cells could be. */
    private static Proposal proposal(Repair.Solution solution, List<Cell> members) {
        List<Correction> corrections = solution.fixes().stream()
                .filter(fix -> members.contains(fix.cell()))
                .map(fix -> Correction.of(fix.cell(), fix.value()))
                .toList();
        return new Proposal(corrections, solution.others(), null);
    }

    /** Whether all that is broken is one relation in two columns, by opposite amounts, with a sum that holds. */
    private boolean isAnotherApplicant(List<Relation> broken, Broken told) {
        if (broken.size() != 2) {
            return false;
        }
        Identity one = broken.get(0).identity();
        Identity other = broken.get(1).identity();
        return one.rule().equals(other.rule())
                && one.along() == Identity.Along.COLUMN
                && Stream.of(one, other)
                        .noneMatch(identity ->
                                totalColumns.contains(identity.head().column().code()))
                && Stream.concat(one.members(), other.members())
                        .allMatch(told.report().figures()::has)
                && difference(broken.get(0), told) == -difference(broken.get(1), told);
    }

    private static long difference(Relation relation, Broken told) {
        return relation.left(told.completed()) - relation.right(told.completed());
    }

    private Finding anotherApplicant(Relation one, Relation other, Broken told) {
        List<Cell> members = new ArrayList<>(one.identity().members().toList());
        other.identity().members().forEach(members::add);
        return about(one, "applicants", members, told)
                .fact("other", other.identity().head().column().label())
                .build();
    }
}
