package io.huizong.check.identify;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.report.Remark;
import java.util.Set;

/** What is wrong with the year that a report states (READ-9, READ-11). Safe for any number of threads. */
public final class StatedYear implements RuleOwner {

    private final OwnRules rules;

    /** Findings by those rules. */
    public StatedYear(Rules rules) {
        this.rules = rules.own("READ-9", "READ-11");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /** What the reader noticed: another period in the text, or a year that only the text states. */
    public Finding noticed(Remark remark, Form form) {
        String variant = remark.kind() == Remark.Kind.PERIOD_DIFFERS ? "period" : "untitled";
        return rules.finding("READ-11", variant).noticed(remark, form).build();
    }

    /** Nobody says which year it is. */
    Finding unknown() {
        return rules.finding("READ-9", "").build();
    }

    /** It lies in the folder of a year, and its own year has none. */
    Finding withoutFolder(int year, int folder) {
        return rules.finding("READ-9", "elsewhere")
                .fact("told", Integer.toString(year))
                .fact("folder", Integer.toString(folder))
                .build();
    }

    /** It lies in the folder of another year. */
    Finding inFolderOf(int folder) {
        return rules.finding("READ-11", "folder")
                .fact("folder", Integer.toString(folder))
                .build();
    }

    /** It was asked about as one of another year. */
    Finding askedAs(int asked) {
        return rules.finding("READ-11", "asked")
                .fact("asked", Integer.toString(asked))
                .build();
    }
}
