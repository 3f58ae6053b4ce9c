package io.huizong.check.text;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.check.Thresholds;
import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.report.Narrative;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the text of a report against its tables. A number counts only where it is certain what it is said of, and is
 * reported only where no honest reading of it fits.
 */
public final class TextChecks implements Check {

    private final List<TextCheck> checks;

    /** Checks by these rules and thresholds. A new check of the text is a line here. */
    public TextChecks(Rules rules, Thresholds thresholds) {
        checks = List.of(
                new CaseText(rules),
                new DocumentText(rules),
                new SumText(rules, thresholds),
                new FeeText(rules),
                new YearText(rules));
    }

    @Override
    public Set<String> rules() {
        return RuleOwner.rules(checks);
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Integer year = filing.year();
        Narrative narrative = filing.report().narrative();
        if (year == null || narrative.sections().isEmpty()) {
            return;
        }
        TextFiling text = new TextFiling(filing, year, Sentences.of(narrative));
        for (TextCheck check : checks) {
            check.check(text, found);
        }
    }
}
