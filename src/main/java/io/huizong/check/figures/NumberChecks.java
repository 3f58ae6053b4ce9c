package io.huizong.check.figures;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.Set;
import java.util.function.Consumer;

/** NUM-1: counts are whole numbers of 0 or more, within what a report can mean. */
public final class NumberChecks implements Check {

    private final OwnRules rules;
    private final Form form;
    private final Cell[] cells;

    /** Checks of reports on an edition of the form. */
    public NumberChecks(Rules rules, Form form) {
        this.rules = rules.own("NUM-1");
        this.form = form;
        this.cells = form.cells().toArray(Cell[]::new);
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Report report = filing.report();
        Figures figures = report.figures();
        for (Cell cell : cells) {
            long value = figures.value(cell);
            if (value < 0 && cell.kind() != Column.Kind.CHANGE) {
                found.accept(finding("negative", cell, report));
            } else if (Math.abs(value) > Cell.LARGEST) {
                found.accept(finding("tooLarge", cell, report));
            }
        }
    }

    private Finding finding(String variant, Cell cell, Report report) {
        String found = cell.kind().print(report.figures().value(cell));
        return rules.finding("NUM-1", variant)
                .at(cell)
                .reported(found)
                .fact("found", found)
                .place(report.places().of(cell))
                .build();
    }

    /** A number that the reader did not take: one with decimals, or too large to be kept. */
    public Finding notTaken(Remark remark) {
        String variant = remark.kind() == Remark.Kind.NOT_WHOLE ? "notWhole" : "tooLarge";
        return rules.finding("NUM-1", variant).noticed(remark, form).build();
    }
}
