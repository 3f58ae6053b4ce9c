package io.huizong.check.figures;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * READ-4: cells without a number, reported once a report. Cells that another finding reports already are passed over: open
 * sums, the cells of a refused table, and lines that the file merged into one.
 */
public final class BlankChecks implements Check {

    private final OwnRules rules;
    private final Form form;
    private final Relations relations;
    private final Cell[] cells;

    /** Checks of reports on an edition of the form. */
    public BlankChecks(Rules rules, Form form) {
        this.rules = rules.own("READ-4");
        this.form = form;
        this.relations = new Relations(form);
        this.cells = form.cells().toArray(Cell[]::new);
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Report report = filing.report();
        if (isFilled(report.figures())) {
            return;
        }
        Set<Cell> openSums = relations.openSums(report.figures()).keySet();
        List<Cell> blank = new ArrayList<>();
        for (Cell cell : cells) {
            if (isBlank(cell, report.figures()) && !openSums.contains(cell) && !isTold(cell, report)) {
                blank.add(cell);
            }
        }
        if (!blank.isEmpty()) {
            found.accept(finding(blank, report));
        }
    }

    private boolean isFilled(Figures figures) {
        for (Cell cell : cells) {
            if (isBlank(cell, figures)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Cell cell, Figures figures) {
        Figures.State state = figures.state(cell);
        return state == Figures.State.BLANK || state == Figures.State.NOT_APPLICABLE;
    }

    private Finding finding(List<Cell> blank, Report report) {
        Cell first = blank.get(0);
        return rules.finding("READ-4", blank.size() == cells.length ? "all" : "")
                .at(first)
                .cells(blank)
                .fact("count", Integer.toString(blank.size()))
                .place(report.places().of(first))
                .build();
    }

    private boolean isTold(Cell cell, Report report) {
        for (Remark remark : report.remarks()) {
            boolean isRefused =
                    switch (remark.kind()) {
                        case TABLE_MISSING, TABLE_TWICE, LINE_MISSING, LINE_TWICE -> isIn(cell, remark.where());
                        case LINES_MERGED -> isMergedAway(cell.line(), remark.where());
                        default -> false;
                    };
            if (isRefused) {
                return true;
            }
        }
        return false;
    }

    /** Refusing a line refuses its table. */
    private static boolean isIn(Cell cell, String where) {
        return where.equals(cell.table()) || where.startsWith(cell.table() + ".");
    }

    /** Whether a line stands in the same group as the line that the others were merged into. */
    private boolean isMergedAway(Line line, String into) {
        return form.cells().stream()
                .map(Cell::line)
                .filter(known -> known.path().equals(into) || into.startsWith(known.path() + "."))
                .findFirst()
                .map(known -> !known.equals(line) && known.groups().equals(line.groups()))
                .orElse(false);
    }
}
