package io.huizong.check.report;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.check.figures.NumberChecks;
import io.huizong.check.identify.StatedYear;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.report.Remark;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes findings of what the reader noticed, in the order of reading (READ-2, READ-3, READ-5 to READ-7). What it noticed
 * about a number or the year goes to the owner of that rule.
 */
final class RemarkChecks implements Check {

    private final OwnRules rules;
    private final NumberChecks numbers;
    private final StatedYear year;

    RemarkChecks(Rules rules, NumberChecks numbers, StatedYear year) {
        this.rules = rules.own("READ-2", "READ-3", "READ-5", "READ-6", "READ-7");
        this.numbers = numbers;
        this.year = year;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(Filing filing, Consumer<Finding> found) {
        for (Remark remark : filing.report().remarks()) {
            found.accept(finding(remark, filing.report().form()));
        }
    }

    private Finding finding(Remark remark, Form form) {
        return switch (remark.kind()) {
            case TABLE_MISSING -> own("READ-2", "", remark, form);
            case LINE_MISSING -> own("READ-6", "lineMissing", remark, form);
            case LINE_TWICE -> own("READ-6", "lineTwice", remark, form);
            case TABLE_TWICE -> own("READ-6", "tableTwice", remark, form);
            case CELL_COUNT -> own("READ-6", "cellCount", remark, form);
            case HEADERS_DIFFER -> own("READ-6", "headers", remark, form);
            case LINE_UNKNOWN -> own("READ-6", "lineUnknown", remark, form);
            case CELL_DOUBTFUL -> own("READ-6", "", remark, form);
            case NOT_A_NUMBER -> own("READ-3", "", remark, form);
            case LABEL_DEPARTS -> own("READ-5", "label", remark, form);
            case LINE_EXTRA -> own("READ-5", "lineExtra", remark, form);
            case LINES_MERGED -> own("READ-5", "merged", remark, form);
            case LAYOUT_DEPARTS -> own("READ-5", "", remark, form);
            case WORDS_IN_CELL -> own("READ-7", "", remark, form);
            case UNIT_UNKNOWN -> own("READ-7", "unit", remark, form);
            case NOT_WHOLE, TOO_LARGE -> numbers.notTaken(remark);
            case PERIOD_DIFFERS, YEAR_FROM_TEXT -> year.noticed(remark, form);
        };
    }

    private Finding own(String rule, String variant, Remark remark, Form form) {
        return rules.finding(rule, variant).noticed(remark, form).build();
    }
}
