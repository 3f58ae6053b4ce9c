package io.huizong.check.years;

import io.huizong.check.figures.CarriedLines;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** YEAR-1 and the two lines by which requests pass from one year's report to the next. */
final class CarryOver {

    private final OwnRules rules;

    CarryOver(OwnRules rules) {
        this.rules = rules;
    }

    /** What was carried out of one year is carried into the next, column by column. */
    void check(Comparison compared, Consumer<Finding> found) {
        List<Cell> differing = new ArrayList<>();
        for (Cell in : compared.form().cells()) {
            if (in.line().path().equals(CarriedLines.IN) && differs(in, compared)) {
                differing.add(in);
            }
        }
        if (!differing.isEmpty()) {
            found.accept(carryOver(differing, compared));
        }
    }

    private static Optional<Cell> carriedOut(Cell in, Comparison compared) {
        return compared.form().find(CarriedLines.OUT + "." + in.column().code());
    }

    private static long lastCarriedOut(Cell in, Comparison compared) {
        return carriedOut(in, compared)
                .map(out -> value(out, compared.before()))
                .orElse(0L);
    }

    /** The number in a cell, or what a blank 总计 stands for. */
    static long value(Cell cell, Figures figures) {
        return figures.sum(counted(cell, figures));
    }

    /** Whether everything that {@link #value} adds up could be read. */
    static boolean isKnown(Cell cell, Figures figures) {
        return counted(cell, figures).stream().noneMatch(part -> figures.state(part) == Figures.State.UNREADABLE);
    }

    /** A blank 总计 stands for what its line adds up to: that it is blank is reported by SUM-1. */
    private static List<Cell> counted(Cell cell, Figures figures) {
        boolean isBlankTotal = isTotal(cell) && !figures.has(cell);
        return isBlankTotal ? figures.form().cells(cell.line()) : List.of(cell);
    }

    private static boolean isTotal(Cell cell) {
        return cell.column().code().equals("total");
    }

    private static boolean differs(Cell in, Comparison compared) {
        boolean isKnown = isKnown(in, compared.now())
                && carriedOut(in, compared)
                        .filter(out -> isKnown(out, compared.before()))
                        .isPresent();
        return isKnown && value(in, compared.now()) != lastCarriedOut(in, compared);
    }

    private Finding carryOver(List<Cell> differing, Comparison compared) {
        Optional<Cell> total = differing.stream().filter(CarryOver::isTotal).findFirst();
        Cell shown = total.orElse(differing.get(0));
        String variant = total.isEmpty() ? "columns" : compared.isTakenOver() ? "merged" : "";
        String list = differing.stream()
                .map(cell -> cell.column().label() + " " + value(cell, compared.now()) + " ≠ "
                        + lastCarriedOut(cell, compared))
                .collect(Collectors.joining("；"));
        return compared.about(rules.finding("YEAR-1", variant).cells(differing), shown)
                .sides(shown, value(shown, compared.now()), lastCarriedOut(shown, compared))
                .fact("list", list)
                .build();
    }
}
