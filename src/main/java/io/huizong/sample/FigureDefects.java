package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.List;
import java.util.Optional;

/**
 * Defects of figures. They touch no cell that the text tells or that the next year starts from, so that one flaw has no
 * consequences but those noted down.
 */
final class FigureDefects {

    static final String QUIET_CELL = "disclosure.coerciveMeasures.decisions";

    private static final String GRANTED = "requests.granted.";
    private static final String DOCUMENTS = "disclosure.normativeDocuments.";
    private static final String REGULATIONS = "disclosure.regulations.";

    private FigureDefects() {}

    /** Defects that leave the next year alone. */
    static List<Defect> all() {
        return List.of(
                draft -> slipped(draft, "sum-off", GRANTED + "total"),
                draft -> slipped(draft, "outcome-off", GRANTED + "naturalPerson"),
                draft -> slipped(draft, "balance-off", "requests.received.naturalPerson"),
                draft -> slipped(draft, "appeal-off", "appeals.review.upheld"),
                FigureDefects::sumBlank,
                FigureDefects::negative);
    }

    /** Defects that the year after would show too. */
    static List<Defect> ofLastYear() {
        return List.of(FigureDefects::inForceBelowIssued, FigureDefects::rules);
    }

    /** A number copied wrongly; each identity that it breaks is a finding. */
    private static Optional<Draft> slipped(Draft draft, String flaw, String cell) {
        long right = draft.report().figures().value(draft.report().form().cell(cell));
        Figures figures = draft.report().figures().with(cell, slip(right));
        Draft spoilt = draft.with(figures);
        for (Identity identity : figures.form().identities()) {
            long left = figures.sum(identity.left());
            long sum = figures.sum(identity.right());
            if (left != sum) {
                spoilt = spoilt.flawed(
                        flaw, identity.rule(), identity.head().code(), Long.toString(left), Long.toString(sum));
            }
        }
        return Optional.of(spoilt);
    }

    /** The last two digits exchanged, or one more. */
    private static long slip(long right) {
        long ones = right % 10;
        long tens = right / 10 % 10;
        return right < 100 || ones == tens ? right + 1 : right + 9 * (ones - tens);
    }

    /** In XML alone: at the end of a scraped row nothing tells a blank from a column that is not there. */
    private static Optional<Draft> sumBlank(Draft draft) {
        Figures figures = draft.report().figures();
        Cell sum = figures.form().cell(GRANTED + "total");
        if (figures.value(sum) == 0 || draft.format() != Options.FileFormat.XML) {
            return Optional.empty();
        }
        Figures blank = figures.toBuilder().set(sum, Figures.State.BLANK).build();
        return Optional.of(draft.in(Layout.ROW_A_LINE)
                .with(blank)
                .flawed("sum-blank", "SUM-1", sum.code(), "", Long.toString(figures.value(sum))));
    }

    private static Optional<Draft> negative(Draft draft) {
        Figures figures = draft.report().figures();
        long value = Math.max(1, figures.value(figures.form().cell(QUIET_CELL)));
        if (value >= 30) {
            return Optional.empty();
        }
        return Optional.of(draft.with(figures.with(QUIET_CELL, -value))
                .flawed("count-negative", "NUM-1", QUIET_CELL, Long.toString(-value), ""));
    }

    private static Optional<Draft> inForceBelowIssued(Draft draft) {
        Figures figures = draft.report().figures();
        if (figures.form().find(DOCUMENTS + "repealed").isEmpty()) {
            return Optional.empty();
        }
        long issued = figures.value(figures.form().cell(DOCUMENTS + "issued"));
        long repealed = figures.value(figures.form().cell(DOCUMENTS + "repealed"));
        long inForce = figures.value(figures.form().cell(DOCUMENTS + "inForce"));
        if (issued == 0 || repealed > 0 || inForce >= 30) {
            return Optional.empty();
        }
        String told = Long.toString(issued - 1);
        return Optional.of(draft.with(figures.with(DOCUMENTS + "inForce", issued - 1))
                .flawed("in-force-below-issued", "DIS-1", DOCUMENTS + "inForce", told, Long.toString(issued))
                .flawed("in-force-below-issued", "YEAR-2", DOCUMENTS + "inForce", told, Long.toString(inForce)));
    }

    private static Optional<Draft> rules(Draft draft) {
        Figures figures = draft.report().figures();
        boolean isDepartment = draft.agency().kind() == Agency.Kind.DEPARTMENT;
        if (!isDepartment || figures.form().find(REGULATIONS + "inForce").isEmpty()) {
            return Optional.empty();
        }
        Figures spoilt = figures.with(REGULATIONS + "issued", 1).with(REGULATIONS + "inForce", 1);
        return Optional.of(draft.with(spoilt).flawed("rules-by-department", "DIS-2", REGULATIONS + "issued", "1", ""));
    }

    /** A consolidated report that is not what its parts add up to. */
    static Optional<Draft> partsDiffer(Draft draft) {
        String cell = "disclosure.licensing.decisions";
        long sum = draft.report().figures().value(draft.report().form().cell(cell));
        return Optional.of(draft.with(draft.report().figures().with(cell, sum + 7))
                .flawed("parts-differ", "CITY-4", cell, Long.toString(sum + 7), Long.toString(sum)));
    }

    /** Cells left blank that would have been 0. */
    static Optional<Draft> cellsBlank(Draft draft) {
        Figures figures = draft.report().figures();
        List<Cell> zeros = figures.form().cells().stream()
                .filter(cell ->
                        cell.code().endsWith(".publicInterest") && cell.code().contains(".notProcessed."))
                .filter(cell -> figures.value(cell) == 0)
                .toList();
        if (zeros.isEmpty()) {
            return Optional.empty();
        }
        Figures.Builder spoilt = figures.toBuilder();
        zeros.forEach(cell -> spoilt.set(cell, Figures.State.BLANK));
        return Optional.of(draft.in(Layout.ROW_A_LINE)
                .with(spoilt.build())
                .flawed("cells-blank", "READ-4", zeros.get(0).code(), "", ""));
    }
}
