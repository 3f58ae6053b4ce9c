package io.huizong.check.report;

import io.huizong.check.Filing;
import io.huizong.check.Thresholds;
import io.huizong.check.figures.FormChecks;
import io.huizong.check.text.TextChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks one report by itself: READ-2 to READ-7, READ-10 to READ-12, NUM-1, SUM-1, REQ-1 to REQ-3, APP-1, DIS-1,
 * DIS-2, and the text against the tables (TXT-1 to TXT-8). Safe for any number of threads.
 */
public final class ReportChecks {

    /** So many findings a file are told one by one. */
    static final int MOST = 200;

    private final Rules rules;
    private final Forms forms;
    private final TextChecks text;
    private final Map<String, FormChecks> checks = new HashMap<>();

    /** Checks by these rules and the thresholds that hold where nothing is set, for reports on any edition. */
    public ReportChecks(Rules rules, Forms forms) {
        this(rules, forms, Thresholds.DEFAULT);
    }

    /** Checks by these rules and thresholds, for reports on any edition. */
    public ReportChecks(Rules rules, Forms forms, Thresholds thresholds) {
        this.rules = rules;
        this.forms = forms;
        this.text = new TextChecks(rules, thresholds);
        forms.all().forEach(form -> checks.put(form.edition(), new FormChecks(rules, form)));
    }

    /** What is wrong with a report, heaviest first; empty for a clean one. */
    public List<Finding> check(Filing filing) {
        List<Finding> findings = new ArrayList<>();
        Form form = filing.report().form();
        RemarkChecks.check(rules, filing.report(), findings);
        checkEdition(filing, form, findings);
        checksOf(form).check(filing, findings);
        text.check(filing, findings);
        return findings.isEmpty() ? List.of() : finish(filing, findings);
    }

    private FormChecks checksOf(Form form) {
        FormChecks known = checks.get(form.edition());
        return known == null ? new FormChecks(rules, form) : known;
    }

    private void checkEdition(Filing filing, Form form, List<Finding> findings) {
        Integer year = filing.year();
        if (year != null && !forms.forYear(year).edition().equals(form.edition())) {
            findings.add(rules.finding("READ-12", "")
                    .fact("edition", form.edition())
                    .fact("due", forms.forYear(year).edition())
                    .fact("issued", forms.forYear(year).issuedAs())
                    .build());
        }
    }

    private List<Finding> finish(Filing filing, List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::severity));
        if (findings.size() > MOST) {
            leaveOut(findings);
        }
        return findings.stream().map(filing::attribute).toList();
    }

    private void leaveOut(List<Finding> findings) {
        int count = findings.size() - MOST;
        Finding first = findings.get(MOST);
        findings.subList(MOST, findings.size()).clear();
        findings.add(Finding.of(first.rule(), first.severity())
                .variant(Rules.MORE)
                .fact("count", Integer.toString(count))
                .build());
    }
}
