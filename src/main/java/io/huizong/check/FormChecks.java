package io.huizong.check;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The checks of the figures and text of a report on one edition of the form. */
final class FormChecks {

    private static final int LISTED = 10;

    private final Rules rules;
    private final Form form;
    private final Relations relations;
    private final NumberChecks numbers;
    private final BlankChecks blanks;
    private final DisclosureChecks disclosure;

    FormChecks(Rules rules, Form form) {
        this.rules = rules;
        this.form = form;
        this.relations = new Relations(form);
        this.numbers = new NumberChecks(rules, form);
        this.blanks = new BlankChecks(rules, form);
        this.disclosure = new DisclosureChecks(rules, form);
    }

    void check(Filing filing, List<Finding> findings) {
        Report report = filing.report();
        Map<Cell, Long> openSums = relations.openSums(report.figures());
        numbers.check(report, findings);
        checkSums(report, openSums, findings);
        checkRelations(report, openSums, findings);
        blanks.check(report, openSums.keySet(), findings);
        disclosure.check(filing, findings);
        checkSections(report.narrative(), findings);
    }

    /** SUM-1: however many sums are open, the cause is one. */
    private void checkSums(Report report, Map<Cell, Long> openSums, List<Finding> findings) {
        if (openSums.isEmpty()) {
            return;
        }
        List<Cell> cells = openSums.keySet().stream()
                .sorted(Comparator.comparing(Cell::index))
                .toList();
        Cell first = cells.get(0);
        findings.add(rules.finding("SUM-1", cells.size() == 1 ? "" : "several")
                .at(first)
                .cells(cells)
                .expected(print(first, openSums))
                .fact("count", Integer.toString(cells.size()))
                .fact("list", list(cells, openSums))
                .place(report.places().of(first))
                .proposal(cells.stream()
                        .map(cell -> cell.code() + "=" + print(cell, openSums))
                        .collect(Collectors.joining(";")))
                .build());
    }

    private static String list(List<Cell> cells, Map<Cell, Long> values) {
        return cells.stream()
                        .limit(2 * LISTED)
                        .map(cell -> cell.label() + " = " + print(cell, values))
                        .collect(Collectors.joining("；"))
                + (cells.size() > 2 * LISTED ? "……" : "");
    }

    private static String print(Cell cell, Map<Cell, Long> values) {
        return cell.kind().print(values.getOrDefault(cell, 0L));
    }

    private void checkRelations(Report report, Map<Cell, Long> openSums, List<Finding> findings) {
        for (Relation broken : relations.broken(report.figures(), openSums)) {
            findings.add(finding(broken, report, openSums));
        }
    }

    private Finding finding(Relation broken, Report report, Map<Cell, Long> openSums) {
        Figures completed = Relations.complete(report.figures(), openSums);
        List<Cell> members = broken.identity().members().toList();
        List<Cell> blank =
                members.stream().filter(cell -> !report.figures().has(cell)).toList();
        Cell head = broken.identity().head();
        Finding.Builder finding = rules.finding(broken.identity().rule(), blank.isEmpty() ? "" : "blank")
                .at(head)
                .cells(members)
                .sides(head, broken.left(completed), broken.right(completed))
                .place(report.places().of(head));
        if (!blank.isEmpty()) {
            finding.fact("blanks", list(blank, openSums));
        }
        return finding.build();
    }

    /** READ-10: the sections of text that the form demands. */
    private void checkSections(Narrative narrative, List<Finding> findings) {
        if (form.sections().stream().allMatch(section -> isTold(narrative, section))) {
            return;
        }
        String missing = form.sections().stream()
                .filter(section -> !isTold(narrative, section))
                .map(NarrativeSection::label)
                .collect(Collectors.joining("；"));
        findings.add(rules.finding("READ-10", "").fact("sections", missing).build());
    }

    private static boolean isTold(Narrative narrative, NarrativeSection wanted) {
        for (Narrative.Section section : narrative.sections()) {
            if (section.number().equals(wanted.number()) && !section.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
