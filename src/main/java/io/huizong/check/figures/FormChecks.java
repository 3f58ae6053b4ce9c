package io.huizong.check.figures;

import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks of the figures and text of a report on one edition of the form. */
public final class FormChecks {

    private final Rules rules;
    private final Form form;
    private final RelationChecks relations;
    private final NumberChecks numbers;
    private final BlankChecks blanks;
    private final DisclosureChecks disclosure;

    public FormChecks(Rules rules, Form form) {
        this.rules = rules;
        this.form = form;
        this.relations = new RelationChecks(rules, form);
        this.numbers = new NumberChecks(rules, form);
        this.blanks = new BlankChecks(rules, form);
        this.disclosure = new DisclosureChecks(rules, form);
    }

    public void check(Filing filing, List<Finding> findings) {
        Report report = filing.report();
        numbers.check(report, findings);
        Set<Cell> openSums = relations.check(report, null, findings);
        blanks.check(report, openSums, findings);
        disclosure.check(filing, findings);
        checkSections(report.narrative(), findings);
    }

    /** READ-10: the sections of text that the form demands. */
    private void checkSections(Narrative narrative, List<Finding> findings) {
        List<String> missing = new ArrayList<>();
        for (NarrativeSection section : form.sections()) {
            if (!isTold(narrative, section)) {
                missing.add(section.label());
            }
        }
        if (!missing.isEmpty()) {
            findings.add(rules.finding("READ-10", "")
                    .fact("sections", String.join("；", missing))
                    .build());
        }
    }

    private static boolean isTold(Narrative narrative, NarrativeSection wanted) {
        for (Narrative.Section section : narrative.sections()) {
            if (section.number().equals(wanted.number()) && !section.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
