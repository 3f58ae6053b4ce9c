package io.huizong.check.report;

import io.huizong.check.Check;
import io.huizong.check.Filing;
import io.huizong.check.Thresholds;
import io.huizong.check.figures.BlankChecks;
import io.huizong.check.figures.DisclosureChecks;
import io.huizong.check.figures.NumberChecks;
import io.huizong.check.figures.RelationChecks;
import io.huizong.check.identify.StatedYear;
import io.huizong.check.text.TextChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All checks of one report by itself. Safe for any number of threads. */
public final class ReportChecks implements RuleOwner {

    /** So many findings a file are listed one by one. */
    static final int MOST = 200;

    private final Rules rules;
    private final Forms forms;
    private final Thresholds thresholds;
    private final Map<String, List<Check>> byEdition = new HashMap<>();
    private final Set<String> owned;

    /** Checks by these rules and the thresholds that hold where nothing is set, for reports on any edition. */
    public ReportChecks(Rules rules, Forms forms) {
        this(rules, forms, Thresholds.DEFAULT);
    }

    /** Checks by these rules and thresholds, for reports on any edition. */
    public ReportChecks(Rules rules, Forms forms, Thresholds thresholds) {
        this.rules = rules;
        this.forms = forms;
        this.thresholds = thresholds;
        forms.all().forEach(form -> byEdition.put(form.edition(), checks(form)));
        this.owned = byEdition.values().stream()
                .flatMap(checks -> RuleOwner.rules(checks).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every check of a report on an edition, in the order of its findings. A new check is a line here. */
    private List<Check> checks(Form form) {
        NumberChecks numbers = new NumberChecks(rules, form);
        return List.of(
                new RemarkChecks(rules, numbers, new StatedYear(rules)),
                new EditionChecks(rules, forms),
                numbers,
                new RelationChecks(rules, form),
                new BlankChecks(rules, form),
                new DisclosureChecks(rules, form),
                new SectionChecks(rules),
                new TextChecks(rules, thresholds));
    }

    @Override
    public Set<String> rules() {
        return owned;
    }

    /** What is wrong with a report, heaviest first; empty for a clean one. */
    public List<Finding> check(Filing filing) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> found = findings::add;
        for (Check check : checksOf(filing.report().form())) {
            check.check(filing, found);
        }
        return findings.isEmpty() ? List.of() : finish(filing, findings);
    }

    private List<Check> checksOf(Form form) {
        List<Check> known = byEdition.get(form.edition());
        return known == null ? checks(form) : known;
    }

    private static List<Finding> finish(Filing filing, List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::severity));
        if (findings.size() > MOST) {
            leaveOut(findings);
        }
        return findings.stream().map(filing::attribute).toList();
    }

    private static void leaveOut(List<Finding> findings) {
        int count = findings.size() - MOST;
        Finding first = findings.get(MOST);
        findings.subList(MOST, findings.size()).clear();
        findings.add(Finding.of(first.rule(), first.severity())
                .variant(Rules.MORE)
                .fact("count", Integer.toString(count))
                .build());
    }
}
