package io.huizong.check.figures;

import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.List;

/** NUM-1: counts are whole numbers of 0 or more, within what a report can mean. */
final class NumberChecks {

    private final Rules rules;
    private final Cell[] cells;

    NumberChecks(Rules rules, Form form) {
        this.rules = rules;
        this.cells = form.cells().toArray(Cell[]::new);
    }

    void check(Report report, List<Finding> findings) {
        Figures figures = report.figures();
        for (Cell cell : cells) {
            long value = figures.value(cell);
            if (value < 0 && cell.kind() != Column.Kind.CHANGE) {
                findings.add(finding("negative", cell, report));
            } else if (Math.abs(value) > Cell.LARGEST) {
                findings.add(finding("tooLarge", cell, report));
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
}
