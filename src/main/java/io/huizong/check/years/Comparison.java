package io.huizong.check.years;

import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report beside the year before.
 *
 * @param before last year's figures on the form of the report
 * @param isTakenOver whether they are another agency's, or those of several
 */
record Comparison(Filing filing, LastYear last, Figures before, boolean isTakenOver) {

    Form form() {
        return now().form();
    }

    Figures now() {
        return filing.report().figures();
    }

    boolean isSameForm() {
        return last.figures().form().edition().equals(form().edition());
    }

    /** The cells of those codes; empty unless the form has all of them. */
    List<Cell> cells(String... codes) {
        List<Cell> found =
                Stream.of(codes).map(form()::find).flatMap(Optional::stream).toList();
        return found.size() == codes.length ? found : List.of();
    }

    /** What every finding about a cell in two years says. */
    Finding.Builder about(Finding.Builder finding, Cell cell) {
        return finding.at(cell)
                .place(filing.report().places().of(cell))
                .fact("last", Integer.toString(last.year()))
                .fact("agencies", String.join("、", last.agencies()));
    }
}
