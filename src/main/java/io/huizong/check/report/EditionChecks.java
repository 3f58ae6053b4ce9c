package io.huizong.check.report;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.util.Set;
import java.util.function.Consumer;

/** READ-12: a report is filed on the edition of the form that its year is due on. */
final class EditionChecks implements Check {

    private final OwnRules rules;
    private final Forms forms;

    EditionChecks(Rules rules, Forms forms) {
        this.rules = rules.own("READ-12");
        this.forms = forms;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        Integer year = filing.year();
        Form form = filing.report().form();
        if (year != null && !forms.forYear(year).edition().equals(form.edition())) {
            Form due = forms.forYear(year);
            found.accept(rules.finding("READ-12", "")
                    .fact("edition", form.edition())
                    .fact("due", due.edition())
                    .fact("issued", due.issuedAs())
                    .build());
        }
    }
}
