package io.huizong.check.years;

import io.huizong.check.figures.CarriedLines;
import io.huizong.check.figures.RelationChecks;
import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Proposal;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Identity;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second look at what most likely corrects a report, for the time when the report of the year before is known: what was
 * carried out of that year is a witness to what was carried into this one. Only the proposal of a finding and what is
 * reported about it change; all else stays, and with it the waivers that were given. Safe for any number of threads.
 */
public final class ProposalRevision {

    private final Forms forms;
    private final Map<Form, RelationChecks> checks = new HashMap<>();

    /** Proposals by these rules, for reports on any edition. */
    public ProposalRevision(Rules rules, Forms forms) {
        this.forms = forms;
        forms.all().forEach(form -> checks.put(form, new RelationChecks(rules, form)));
    }

    /** The rules whose proposals depend on what was carried over: those of the identities of table 三. */
    public Set<String> rules() {
        return forms.all().stream()
                .flatMap(form -> form.identities().stream())
                .filter(identity -> CarriedLines.IN.startsWith(identity.head().table() + "."))
                .map(Identity::rule)
                .collect(Collectors.toSet());
    }

    /**
     * Findings of these rules with the proposals that last year's figures speak for, in the order given.
     *
     * @param findings about that report, revised before or not
     */
    public List<Finding> revise(Report report, LastYear lastYear, List<Finding> findings) {
        List<Finding> again = new ArrayList<>();
        RelationChecks relations = checks.get(report.form());
        if (relations != null) {
            relations.check(report, lastYear.figures(), again::add);
        }
        return findings.stream()
                .map(finding -> again.stream()
                        .filter(other -> isOfTheSame(other, finding))
                        .findFirst()
                        .map(other -> finding.proposing(
                                revised(finding.proposal().alone(), other.proposal(), report.form(), lastYear)))
                        .orElseGet(finding::alone))
                .toList();
    }

    private static boolean isOfTheSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.about().equals(other.about())
                && one.cells().equals(other.cells());
    }

    private static Proposal revised(Proposal alone, Proposal again, Form form, LastYear lastYear) {
        boolean isOfLastYear = !again.corrections().equals(alone.corrections())
                || !Collections.disjoint(again.corrections(), carriedOver(form, lastYear));
        return isOfLastYear ? alone.revised(lastYear.year(), again) : alone;
    }

    /** What the cells carried in should hold. */
    private static Set<Correction> carriedOver(Form form, LastYear lastYear) {
        return form.cells().stream()
                .filter(cell -> cell.line().path().equals(CarriedLines.IN))
                .flatMap(cell -> carriedOver(cell, lastYear))
                .collect(Collectors.toSet());
    }

    private static Stream<Correction> carriedOver(Cell in, LastYear lastYear) {
        return lastYear
                .figures()
                .form()
                .find(CarriedLines.OUT + "." + in.column().code())
                .filter(lastYear.figures()::has)
                .map(out -> Correction.of(in, lastYear.figures().value(out)))
                .stream();
    }
}
