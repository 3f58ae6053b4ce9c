package io.huizong.check.figures;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** DIS-1 and DIS-2: rules and normative documents that cannot be as they are reported. */
public final class DisclosureChecks implements Check {

    private static final String REGULATIONS = "disclosure.regulations.";

    private final OwnRules rules;
    private final List<Stock> stocks = new ArrayList<>();
    private final List<Cell> regulations;

    /**
     * The documents of one kind.
     *
     * @param made how many were made in the year
     * @param repealed how many were repealed in the year; empty where the edition does not ask
     * @param present how many there are at the end of the year
     */
    private record Stock(String variant, Cell made, Optional<Cell> repealed, Cell present) {

        boolean isImpossible(Figures figures) {
            return figures.has(made)
                    && figures.has(present)
                    && figures.value(present) < figures.value(made)
                    && repealed.map(figures::value).orElse(0L) == 0;
        }
    }

    /** Checks of reports on an edition of the form. */
    public DisclosureChecks(Rules rules, Form form) {
        this.rules = rules.own("DIS-1", "DIS-2");
        for (String line : List.of("disclosure.regulations", "disclosure.normativeDocuments")) {
            stock(form, "", line, "issued", "inForce");
            stock(form, "disclosed", line, "made", "disclosedInTotal");
        }
        this.regulations = form.cells().stream()
                .filter(cell -> cell.code().startsWith(REGULATIONS))
                .toList();
    }

    private void stock(Form form, String variant, String line, String made, String present) {
        Optional<Cell> madeCell = form.find(line + "." + made);
        Optional<Cell> presentCell = form.find(line + "." + present);
        if (madeCell.isPresent() && presentCell.isPresent()) {
            stocks.add(new Stock(variant, madeCell.get(), form.find(line + ".repealed"), presentCell.get()));
        }
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Report report = filing.report();
        for (Stock stock : stocks) {
            if (stock.isImpossible(report.figures())) {
                found.accept(finding(stock, report));
            }
        }
        if (cannotMakeRegulations(filing.agency())) {
            checkRegulations(report, found);
        }
    }

    private Finding finding(Stock stock, Report report) {
        Figures figures = report.figures();
        return rules.finding("DIS-1", stock.variant())
                .at(stock.present())
                .cells(Stream.concat(
                                Stream.of(stock.made()),
                                Stream.concat(stock.repealed().stream(), Stream.of(stock.present())))
                        .toList())
                .sides(stock.present(), figures.value(stock.present()), figures.value(stock.made()))
                .place(report.places().of(stock.present()))
                .build();
    }

    private void checkRegulations(Report report, Consumer<Finding> found) {
        List<Cell> filled = regulations.stream()
                .filter(cell -> report.figures().value(cell) > 0)
                .toList();
        if (!filled.isEmpty()) {
            Cell first = filled.get(0);
            found.accept(rules.finding("DIS-2", "")
                    .at(first)
                    .cells(filled)
                    .reported(first.kind().print(report.figures().value(first)))
                    .place(report.places().of(first))
                    .build());
        }
    }

    /** An office of the city itself may report the city's own. */
    private static boolean cannotMakeRegulations(@Nullable Agency agency) {
        if (agency == null) {
            return false;
        }
        return switch (agency.kind()) {
            case CITY, OFFICE -> false;
            case DEPARTMENT, INSTITUTION, COUNTY, ZONE, TOWNSHIP -> true;
        };
    }
}
