package io.huizong.check.report;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** READ-10: the sections of text that the form demands. */
final class SectionChecks implements Check {

    private final OwnRules rules;

    SectionChecks(Rules rules) {
        this.rules = rules.own("READ-10");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Report report = filing.report();
        List<String> missing = new ArrayList<>();
        for (NarrativeSection section : report.form().sections()) {
            if (!isWritten(section, report.narrative())) {
                missing.add(section.label());
            }
        }
        if (!missing.isEmpty()) {
            found.accept(rules.finding("READ-10", "")
                    .fact("sections", String.join("；", missing))
                    .build());
        }
    }

    private static boolean isWritten(NarrativeSection wanted, Narrative narrative) {
        for (Narrative.Section section : narrative.sections()) {
            if (section.number().equals(wanted.number()) && !section.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
