package io.huizong.intake.paper;

import io.huizong.form.Cell;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Tells whether any cell of a changed report was read wrongly without being refused. A cell is right where it is what the
 * good report says, or blank where the change took its figure away; refused where nothing was read and an error says so.
 * Where the paper has a figure twice, or two in one, only a refusal is right. No sum is looked at.
 */
public final class Misreading {

    /** What becomes an error finding (READ-2, READ-3, READ-6, NUM-1). */
    private static final Set<Remark.Kind> ERRORS = EnumSet.of(
            Remark.Kind.TABLE_MISSING,
            Remark.Kind.LINE_MISSING,
            Remark.Kind.LINE_TWICE,
            Remark.Kind.TABLE_TWICE,
            Remark.Kind.CELL_COUNT,
            Remark.Kind.HEADERS_DIFFER,
            Remark.Kind.LINE_UNKNOWN,
            Remark.Kind.CELL_DOUBTFUL,
            Remark.Kind.NOT_A_NUMBER,
            Remark.Kind.NOT_WHOLE,
            Remark.Kind.TOO_LARGE);

    private Misreading() {}

    /** The first cell that was read wrongly after a change; empty where there is none. */
    public static Optional<String> in(Reading reading, Figures expected, Mutation mutation) {
        return in(reading, (cell, figures) -> isRight(cell, figures, expected, mutation.gone(), mutation.doubtful()));
    }

    /** As above, for a sheet, which may be read as it is drawn. */
    public static Optional<String> inSheet(Reading reading, Figures expected, PaperReport good, Mutation mutation) {
        Drawn drawn = Drawn.of(good, mutation.report());
        return in(
                reading,
                (cell, figures) -> drawn.says(cell, figures)
                        || isRight(cell, figures, expected, mutation.gone(), mutation.doubtful()));
    }

    /** The first cell that was read wrongly where the figures of some cells may be gone; empty where there is none. */
    public static Optional<String> in(Reading reading, Figures expected, Set<String> gone) {
        return in(reading, (cell, figures) -> isRight(cell, figures, expected, gone, Set.of()));
    }

    private static Optional<String> in(Reading reading, BiPredicate<Cell, Figures> isRight) {
        if (!(reading instanceof Reading.Read read)) {
            return Optional.empty();
        }
        Report report = read.report();
        Figures figures = report.figures();
        if (!figures.cells(Figures.State.UNREADABLE).isEmpty() && !hasError(report)) {
            return Optional.of("refused without an error");
        }
        return figures.form().cells().stream()
                .filter(cell -> figures.state(cell) != Figures.State.UNREADABLE && !isRight.test(cell, figures))
                .map(cell -> cell + " " + figures.state(cell) + " " + figures.value(cell))
                .findFirst();
    }

    /** Whether all figures were read, none of them refused. */
    public static boolean isReadInFull(Reading reading) {
        return reading instanceof Reading.Read read
                && read.report().figures().cells(Figures.State.UNREADABLE).isEmpty();
    }

    private static boolean hasError(Report report) {
        return report.remarks().stream().anyMatch(remark -> ERRORS.contains(remark.kind()));
    }

    /** A figure that was read under another edition is right where it means the same there. */
    private static boolean isRight(
            Cell cell, Figures figures, Figures expected, Set<String> gone, Set<String> doubtful) {
        Optional<Cell> same = expected.form().find(cell.code());
        if (same.isEmpty() || doubtful.contains(cell.code())) {
            return false;
        }
        Figures.State state = figures.state(cell);
        boolean isSame = state == expected.state(same.get()) && figures.value(cell) == expected.value(same.get());
        return isSame || (state == Figures.State.BLANK && gone.contains(cell.code()));
    }
}
