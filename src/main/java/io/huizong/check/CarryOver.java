package io.huizong.check;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** YEAR-1 and the two lines by which requests pass from one year's report to the next. */
final class CarryOver {

    /** 上年结转. */
    static final String IN = "requests.carriedIn";

    /** 结转下年度继续办理. */
    static final String OUT = "requests.carriedOut";

    private final Rules rules;

    CarryOver(Rules rules) {
        this.rules = rules;
    }

    /** What was carried out of one year is carried into the next, column by column. */
    void check(Comparison compared, List<Finding> findings) {
        List<Cell> differing = new ArrayList<>();
        for (Cell in : compared.form().cells()) {
            if (in.line().path().equals(CarryOver.IN) && differs(in, compared)) {
                differing.add(in);
            }
        }
        if (!differing.isEmpty()) {
            findings.add(carryOver(differing, compared));
        }
    }

    private static Optional<Cell> carriedOut(Cell in, Comparison compared) {
        return compared.form().find(CarryOver.OUT + "." + in.column().code());
    }

    private static long lastCarriedOut(Cell in, Comparison compared) {
        return carriedOut(in, compared).map(compared.before()::value).orElse(0L);
    }

    private static boolean differs(Cell in, Comparison compared) {
        Figures before = compared.before();
        boolean isKnown = compared.now().state(in) != Figures.State.UNREADABLE
                && carriedOut(in, compared)
                        .filter(out -> before.state(out) != Figures.State.UNREADABLE)
                        .isPresent();
        return isKnown && compared.now().value(in) != lastCarriedOut(in, compared);
    }

    private Finding carryOver(List<Cell> differing, Comparison compared) {
        Optional<Cell> total = differing.stream()
                .filter(cell -> cell.column().code().equals("total"))
                .findFirst();
        Cell shown = total.orElse(differing.get(0));
        String variant = total.isEmpty() ? "columns" : compared.isTakenOver() ? "merged" : "";
        String list = differing.stream()
                .map(cell -> cell.column().label() + " " + compared.now().value(cell) + " ≠ "
                        + lastCarriedOut(cell, compared))
                .collect(Collectors.joining("；"));
        return compared.about(rules.finding("YEAR-1", variant).cells(differing), shown)
                .sides(shown, compared.now().value(shown), lastCarriedOut(shown, compared))
                .fact("list", list)
                .build();
    }
}
