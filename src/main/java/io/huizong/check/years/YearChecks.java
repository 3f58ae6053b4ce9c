package io.huizong.check.years;

import io.huizong.check.Filing;
import io.huizong.check.Threshold;
import io.huizong.check.Thresholds;
import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds a report against the year before: YEAR-1 to YEAR-4, and APP-2. Safe for any number of
 * threads.
 */
public final class YearChecks implements RuleOwner {

    private static final List<String> STOCKS = List.of("disclosure.regulations", "disclosure.normativeDocuments");
    private static final List<String> TOTALS = List.of("requests.received.total", "requests.concluded.total");

    private final OwnRules rules;
    private final Thresholds thresholds;
    private final CarryOver carryOver;

    /** Checks by these rules and thresholds. */
    public YearChecks(Rules rules, Thresholds thresholds) {
        this.rules = rules.own("YEAR-1", "YEAR-2", "YEAR-3", "YEAR-4", "APP-2");
        this.carryOver = new CarryOver(this.rules);
        this.thresholds = thresholds;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /**
     * What the two years together show; nothing where agency or year of the report are not known.
     *
     * @param text of the report; taken apart from it, since the ledger keeps no text
     */
    public List<Finding> check(Filing filing, Fingerprint text, LastYear last) {
        Agency agency = filing.agency();
        if (agency == null || filing.year() == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Comparison compared =
                new Comparison(filing, last, last.figures().on(filing.report().form()), last.isTakenOver(agency));
        carryOver.check(compared, findings::add);
        STOCKS.forEach(line -> checkStock(line, compared, findings));
        checkChanges(compared, findings);
        checkCopied(text, compared, findings);
        checkAppeals(compared, findings);
        return findings.stream().map(filing::attribute).toList();
    }

    /** YEAR-2: what is in force is what was, and was issued, less what was repealed. */
    private void checkStock(String line, Comparison compared, List<Finding> findings) {
        List<Cell> cells = compared.cells(line + ".issued", line + ".repealed", line + ".inForce");
        if (cells.isEmpty() || !compared.isSameForm()) {
            return;
        }
        Figures now = compared.now();
        Cell inForce = cells.get(2);
        boolean isKnown = cells.stream().allMatch(now::has) && compared.before().has(inForce);
        long before = compared.before().value(inForce);
        long issued = now.value(cells.get(0));
        long repealed = now.value(cells.get(1));
        if (isKnown && now.value(inForce) != before + issued - repealed) {
            findings.add(compared.about(rules.finding("YEAR-2", "").cells(cells), inForce)
                    .sides(inForce, now.value(inForce), before + issued - repealed)
                    .fact("before", Long.toString(before))
                    .fact("issued", Long.toString(issued))
                    .fact("repealed", Long.toString(repealed))
                    .build());
        }
    }

    /** YEAR-3: figures that matter and are of another order than last year. */
    private void checkChanges(Comparison compared, List<Finding> findings) {
        for (Cell cell : compared.form().cells()) {
            if (compared.now().has(cell) && compared.before().has(cell)) {
                String variant = change(
                        cell, compared.now().value(cell), compared.before().value(cell));
                if (!variant.isEmpty()) {
                    findings.add(change(cell, variant, compared));
                }
            }
        }
    }

    private String change(Cell cell, long now, long before) {
        boolean isPossible = before > 0 && before <= Cell.LARGEST && now <= Cell.LARGEST;
        if (!isPossible) {
            return "";
        }
        if (cell.kind() == Column.Kind.MONEY) {
            return now >= before * thresholds.of(Threshold.UNIT_CHANGE) ? "unit" : "";
        }
        boolean isFar = now > before * thresholds.of(Threshold.RISE) || now * thresholds.of(Threshold.FALL) < before;
        return isFar && Math.max(now, before) >= thresholds.of(Threshold.SIGNIFICANT) && isOfInterest(cell)
                ? "count"
                : "";
    }

    /** Totals and the flows of table 二: parts follow their totals, and stocks have a rule of their own. */
    private static boolean isOfInterest(Cell cell) {
        boolean isFlow = cell.table().equals("disclosure") && !cell.code().endsWith(".inForce");
        return (cell.kind() == Column.Kind.COUNT && isFlow) || TOTALS.contains(cell.code());
    }

    private Finding change(Cell cell, String variant, Comparison compared) {
        return compared.about(rules.finding("YEAR-3", variant), cell)
                .sides(cell, compared.now().value(cell), compared.before().value(cell))
                .build();
    }

    /** YEAR-4: last year's figures or text filed again; both are one copy. */
    private void checkCopied(Fingerprint text, Comparison compared, List<Finding> findings) {
        boolean isFigures = areCopied(compared);
        int percent = likeness(text, compared.last().text());
        boolean isText = percent >= thresholds.of(Threshold.ALIKE);
        if (isFigures || isText) {
            String variant = isFigures && isText ? "both" : isText ? "text" : "figures";
            Finding.Builder finding = rules.finding("YEAR-4", variant)
                    .fact("last", Integer.toString(compared.last().year()));
            if (isText) {
                finding.fact("percent", Integer.toString(percent))
                        .fact(
                                "sections",
                                text.alikeSections(
                                        compared.last().text(), compared.form(), thresholds.of(Threshold.ALIKE)));
            }
            findings.add(finding.build());
        }
    }

    private boolean areCopied(Comparison compared) {
        return compared.isSameForm()
                && !compared.isTakenOver()
                && compared.now().equals(compared.before())
                && compared.form().cells().stream()
                        .filter(cell -> !cell.code().endsWith(".inForce"))
                        .anyMatch(cell -> compared.now().value(cell) >= thresholds.of(Threshold.COPIED_FIGURE));
    }

    /** How alike two texts are, in percent; 0 where one is too short to tell. */
    private int likeness(Fingerprint text, Fingerprint before) {
        return Math.min(text.length(), before.length()) < thresholds.of(Threshold.SHORTEST) ? 0 : text.alike(before);
    }

    /** APP-2: more appeals than there were requests to appeal about. */
    private void checkAppeals(Comparison compared, List<Finding> findings) {
        List<Cell> cells =
                compared.cells("requests.received.total", "appeals.review.total", "appeals.litigationDirect.total");
        if (cells.isEmpty() || !cells.stream().allMatch(compared.now()::has)) {
            return;
        }
        Figures now = compared.now();
        Cell received = cells.get(0);
        Cell review = cells.get(1);
        long appeals = now.value(review) + now.value(cells.get(2));
        long requests = now.value(received) + compared.before().value(received);
        boolean isPossible = appeals <= Cell.LARGEST && requests <= Cell.LARGEST;
        if (compared.before().has(received)
                && isPossible
                && appeals * 100 > requests * thresholds.of(Threshold.APPEALS)) {
            findings.add(compared.about(rules.finding("APP-2", "").cells(cells), review)
                    .sides(review, appeals, requests)
                    .build());
        }
    }
}
