package io.huizong.check.years;

import io.huizong.check.figures.CarriedLines;
import io.huizong.check.figures.RelationChecks;
import io.huizong.check.figures.Repair;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Identity;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A second look at what most likely mends a report, for the time when the report of the year before is known: what was
 * carried out of that year is a witness to what was carried into this one. Only the proposal of a finding and what is
 * told about it change; all else stays, and with it the waivers that were given. Safe for any number of threads.
 */
public final class ProposalRevision {

    /** The fact of a finding that names the year whose carry-over had a say in what is proposed. */
    public static final String LAST_YEAR = "lastYear";

    private static final String PROPOSAL_ALONE = "proposalAlone";

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
     * @param findings about that report, by whatever witness
     */
    public List<Finding> hear(Report report, LastYear lastYear, List<Finding> findings) {
        List<Finding> again = new ArrayList<>();
        RelationChecks relations = checks.get(report.form());
        if (relations != null) {
            relations.check(report, lastYear.figures(), again::add);
        }
        return findings.stream()
                .map(finding -> again.stream()
                        .filter(other -> isOfTheSame(other, finding))
                        .findFirst()
                        .map(other -> witnessed(alone(finding), other, report.form(), lastYear))
                        .orElseGet(() -> alone(finding)))
                .toList();
    }

    private static boolean isOfTheSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.about().equals(other.about())
                && one.cells().equals(other.cells());
    }

    private static Finding witnessed(Finding alone, Finding again, Form form, LastYear lastYear) {
        boolean isHeard = !again.proposal().equals(alone.proposal())
                || Arrays.stream(again.proposal().split(";")).anyMatch(carriedOver(form, lastYear)::contains);
        if (!isHeard) {
            return alone;
        }
        Map<String, String> facts = new LinkedHashMap<>(alone.facts());
        Optional.ofNullable(again.facts().get(RelationChecks.OTHERS))
                .ifPresent(others -> facts.put(RelationChecks.OTHERS, others));
        facts.put(LAST_YEAR, Integer.toString(lastYear.year()));
        facts.put(PROPOSAL_ALONE, alone.proposal());
        return alone.proposing(again.proposal(), facts);
    }

    /** What the cells carried in should hold, as a proposal writes it. */
    private static Set<String> carriedOver(Form form, LastYear lastYear) {
        return form.cells().stream()
                .filter(cell -> cell.line().path().equals(CarriedLines.IN))
                .flatMap(cell -> carriedOver(cell, lastYear))
                .collect(Collectors.toSet());
    }

    private static Stream<String> carriedOver(Cell in, LastYear lastYear) {
        return lastYear
                .figures()
                .form()
                .find(CarriedLines.OUT + "." + in.column().code())
                .filter(lastYear.figures()::has)
                .map(out -> new Repair.Correction(in, lastYear.figures().value(out)).toString())
                .stream();
    }

    /** The finding as its report alone gives it. */
    public static Finding alone(Finding finding) {
        @Nullable String proposal = finding.facts().get(PROPOSAL_ALONE);
        if (proposal == null) {
            return finding;
        }
        Map<String, String> facts = new LinkedHashMap<>(finding.facts());
        facts.remove(LAST_YEAR);
        facts.remove(PROPOSAL_ALONE);
        if (proposal.isEmpty()) {
            facts.remove(RelationChecks.OTHERS);
        }
        return finding.proposing(proposal, facts);
    }
}
