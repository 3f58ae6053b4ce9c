package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import io.huizong.rollup.year.FiledReport;
import io.huizong.rollup.year.ReadFinding;
import io.huizong.rollup.year.WaivedValues;
import io.huizong.rollup.year.YearRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A year as the ledger's tables have it. */
final class LedgerYear implements YearRecord {

    /** Reports in memory at a time. */
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final Forms forms;
    private final int year;

    LedgerYear(Ledger ledger, Forms forms, int year) {
        this.ledger = ledger;
        this.forms = forms;
        this.year = year;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public List<Submission> submissions() {
        return ledger.submissions().of(year);
    }

    @Override
    public void eachReport(List<Submission> submissions, Consumer<List<FiledReport>> action) {
        each(submissions, some -> action.accept(withTexts(some)));
    }

    private List<FiledReport> withTexts(List<FiledReport> reports) {
        Map<Long, Fingerprint> texts = ledger.figures()
                .texts(reports.stream().map(report -> report.submission().id()).toList());
        return reports.stream()
                .map(report -> new FiledReport(
                        report.submission(),
                        report.figures(),
                        report.places(),
                        texts.getOrDefault(report.submission().id(), Fingerprint.NONE)))
                .toList();
    }

    @Override
    public void eachFigures(List<Submission> submissions, Consumer<List<FiledReport>> action) {
        each(submissions, action);
    }

    private void each(List<Submission> submissions, Consumer<List<FiledReport>> action) {
        for (Form form : forms.all()) {
            Map<Long, Submission> onForm = new LinkedHashMap<>();
            submissions.stream()
                    .filter(submission -> submission.isOn(form.edition()))
                    .forEach(submission -> onForm.put(submission.id(), submission));
            each(form, onForm, action);
        }
    }

    private void each(Form form, Map<Long, Submission> submissions, Consumer<List<FiledReport>> action) {
        List<FiledReport> some = new ArrayList<>(AT_ONCE);
        ledger.figures().each(form, List.copyOf(submissions.keySet()), (id, figures, places) -> {
            Submission submission = submissions.get(id);
            if (submission != null) {
                some.add(new FiledReport(submission, figures, places, Fingerprint.NONE));
            }
            if (some.size() == AT_ONCE) {
                action.accept(List.copyOf(some));
                some.clear();
            }
        });
        if (!some.isEmpty()) {
            action.accept(List.copyOf(some));
        }
    }

    @Override
    public List<Long> submissionsWith(Set<String> rules) {
        return ledger.findings().submissions(year, rules);
    }

    @Override
    public List<ReadFinding> readFindings(Collection<Long> submissions, Set<String> rules) {
        return ledger.findings().of(submissions).stream()
                .filter(read -> rules.contains(read.finding().rule()))
                .toList();
    }

    @Override
    public List<Finding> found(Step step) {
        return ledger.findings().of(year, step.word());
    }

    @Override
    public List<WaivedValues> waivedValues() {
        return ledger.waivers().of(year);
    }

    @Override
    public void noteWaivedValues(List<WaivedValues> values) {
        ledger.waivers().insert(values);
    }

    @Override
    public void noteAccepted(List<ReadFinding> accepted) {
        ledger.findings().accept(year, accepted);
    }

    @Override
    public void noteProposals(List<ReadFinding> revised) {
        ledger.findings().propose(revised);
    }

    @Override
    public void noteOpen(List<Submission> changed) {
        ledger.submissions().noteOpen(changed);
    }

    @Override
    public void noteFound(Step step, List<Finding> findings) {
        ledger.findings().replace(year, step.word(), findings);
    }

    @Override
    public void noteStatuses(Map<Long, Status> statuses) {
        ledger.submissions().setStatuses(year, statuses);
    }

    @Override
    public void noteTotals(Form form, Map<String, Totals> totals) {
        ledger.totals().replace(form, year, totals);
    }
}
