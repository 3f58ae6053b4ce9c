package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Submissions;
import io.huizong.ledger.TotalTables;
import io.huizong.report.Figures;
import io.huizong.rollup.Accumulator;
import io.huizong.rollup.DoubleCounting;
import io.huizong.rollup.Reconciliation;
import io.huizong.rollup.Status;
import io.huizong.rollup.Totals;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds the standing reports up, finds what would count twice, reconciles consolidated reports and keeps the sums. */
final class RollUpStep {

    private final RunInputs night;
    private final Submissions submissions;
    private final FigureTables figures;
    private final TotalTables totals;
    private final Findings findings;
    private final WaiverDesk waivers;
    private final YearViews views;
    private final boolean isLenient;

    RollUpStep(RunInputs night, Ledger ledger, YearViews views, WaiverDesk waivers, boolean isLenient) {
        this.night = night;
        this.views = views;
        this.submissions = ledger.submissions();
        this.figures = ledger.figures();
        this.totals = ledger.totals();
        this.findings = ledger.findings();
        this.waivers = waivers;
        this.isLenient = isLenient;
    }

    void run(int year) {
        List<Finding> found = new ArrayList<>();
        Sums sums = addUp(year);
        List<Finding> held = heldAgainstOthers(year, sums);
        List<Finding> excluding = excluding(sums.view, held);
        while (!excluding.isEmpty()) {
            // each round takes at least one report out, so this ends
            for (Finding finding : excluding) {
                sums.view.standing(finding).ifPresent(submission -> submissions.addCityError(submission.id()));
            }
            views.outdate();
            found.addAll(excluding);
            sums = addUp(year);
            held = heldAgainstOthers(year, sums);
            excluding = excluding(sums.view, held);
        }
        found.addAll(held);
        List<Finding> compared = new ArrayList<>(findings.of(year, "compare"));
        compared.addAll(found);
        found.addAll(waivers.idle(year, compared));
        findings.replace(year, "rollUp", found);
        submissions.setStatuses(year, sums.view.statuses());
        totals.replace(night.form(year), year, byCode(sums.accumulator));
    }

    /** CITY-5 and CITY-4, as the office weighs and accepts them. */
    private List<Finding> heldAgainstOthers(int year, Sums sums) {
        List<Finding> held = countedTwice(sums);
        held.addAll(new Reconciliation(sums.accumulator, night.form(year)).findings());
        return waivers.applied(year, held);
    }

    /** What takes a report out of the totals; in a lenient run only that it would count twice. */
    private List<Finding> excluding(YearView view, List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isOpenError)
                .filter(finding -> !isLenient || finding.rule().equals(DoubleCounting.RULE))
                .filter(finding -> view.standing(finding).isPresent())
                .toList();
    }

    private Map<String, Totals> byCode(Accumulator accumulator) {
        Map<String, Totals> byCode = new TreeMap<>();
        byCode.put(night.roster().city().code(), accumulator.city());
        accumulator.groups().forEach(group -> byCode.put(group.agency().code(), group.totals()));
        return byCode;
    }

    private Sums addUp(int year) {
        // reports that would count twice are kept out of a lenient total too
        YearView view = views.of(year, isLenient);
        Form form = night.form(year);
        Sums sums = new Sums(view, new Accumulator(view.plan(), form));
        YearView.eachFigures(night.forms(), figures, view.standing(), (chosen, filed, places) -> {
            Figures values = YearView.counted(chosen, filed);
            sums.accumulator.add(chosen.agency(), values);
            if (view.plan().statuses().get(chosen.agency().code()) == Status.COUNTED) {
                sums.checksums.put(chosen.agency().code(), checksum(values.on(form)));
            }
        });
        return sums;
    }

    private List<Finding> countedTwice(Sums sums) {
        Form form = night.form(sums.view.year());
        DoubleCounting doubleCounting = new DoubleCounting(sums.accumulator, form);
        List<Finding> found = new ArrayList<>(doubleCounting.consolidatedTakenForOwn());
        long city = checksum(sums.accumulator.city().figures());
        List<YearView.Chosen> suspects = sums.view.standing().stream()
                .filter(chosen -> sums.isHalf(chosen.agency(), city))
                .toList();
        YearView.eachFigures(
                night.forms(),
                figures,
                suspects,
                (chosen, values, places) -> doubleCounting
                        .totalFedBack(chosen.agency(), YearView.counted(chosen, values))
                        .ifPresent(found::add));
        return found;
    }

    /** Equal for equal figures, and adds up as they do, so that one pass finds who may equal the sum of all others. */
    private static long checksum(Figures figures) {
        long sum = 0;
        for (Cell cell : figures.form().cells()) {
            sum += figures.value(cell) * (2L * cell.index() + 1);
        }
        return sum;
    }

    private static final class Sums {
        private final YearView view;
        private final Accumulator accumulator;
        private final Map<String, Long> checksums = new HashMap<>();

        Sums(YearView view, Accumulator accumulator) {
            this.view = view;
            this.accumulator = accumulator;
        }

        boolean isHalf(Agency agency, long city) {
            Long own = checksums.get(agency.code());
            return own != null && own != 0 && 2 * own == city;
        }
    }
}
