package io.huizong.intake.paper;

import io.huizong.form.Cell;
import io.huizong.intake.Reading;
import io.huizong.report.Figures;
import java.util.Optional;
import java.util.Set;

/** Tells whether any cell of a changed report was read wrongly without being refused. */
public final class Misreading {

    private Misreading() {}

    /**
     * The first cell that was read wrongly; empty where there is none.
     *
     * @param lost codes of cells whose figure is gone; they may be read as blank
     */
    public static Optional<String> in(Reading reading, Figures expected, Set<String> lost) {
        if (!(reading instanceof Reading.Read read)) {
            return Optional.empty();
        }
        Figures figures = read.report().figures();
        if (figures.form() != expected.form()) {
            boolean isRefused = figures.cells(Figures.State.UNREADABLE).size()
                    == figures.form().size();
            return isRefused ? Optional.empty() : Optional.of("another edition");
        }
        return figures.form().cells().stream()
                .filter(cell -> !isRight(cell, figures, expected, lost))
                .map(cell -> cell + " " + figures.state(cell) + " " + figures.value(cell))
                .findFirst();
    }

    private static boolean isRight(Cell cell, Figures figures, Figures expected, Set<String> lost) {
        Figures.State state = figures.state(cell);
        boolean isSame = state == expected.state(cell) && figures.value(cell) == expected.value(cell);
        boolean isLost = state == Figures.State.BLANK && lost.contains(cell.code());
        return isSame || isLost || state == Figures.State.UNREADABLE;
    }
}
