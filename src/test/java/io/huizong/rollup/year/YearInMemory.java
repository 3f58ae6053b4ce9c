package io.huizong.rollup.year;

import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The record of a year in memory. */
public final class YearInMemory implements YearRecord {

    private static final int AT_ONCE = 3;

    private final int year;
    private final Map<Long, Submission> submissions = new TreeMap<>();
    private final Map<Long, FiledReport> reports = new HashMap<>();
    private final Map<Long, List<Finding>> read = new TreeMap<>();
    private final Map<String, Acceptance> accepted = new HashMap<>();
    private final Map<Step, List<Finding>> found = new EnumMap<>(Step.class);
    private final Map<Long, Status> statuses = new HashMap<>();
    private final Map<String, Totals> totals = new TreeMap<>();
    private final List<WaivedValues> waived = new ArrayList<>();
    private int reportsRead;

    public YearInMemory(int year) {
        this.year = year;
    }

    /** Records what reading a file gave; one that could not be read has no report. */
    public void add(Submission submission, List<Finding> findings) {
        submissions.put(submission.id(), submission);
        read.put(submission.id(), new ArrayList<>(findings));
    }

    /** Records what reading a report gave. */
    public void add(Submission submission, Figures figures, Places places, Fingerprint text, List<Finding> findings) {
        add(submission, findings);
        reports.put(submission.id(), new FiledReport(submission, figures, places, text));
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public List<Submission> submissions() {
        return submissions.values().stream().sorted(Submission.BY_FILE).toList();
    }

    @Override
    public void eachReport(List<Submission> some, Consumer<List<FiledReport>> action) {
        List<FiledReport> filed = some.stream()
                .filter(submission -> reports.containsKey(submission.id()))
                .map(this::filed)
                .toList();
        reportsRead += filed.size();
        for (int from = 0; from < filed.size(); from += AT_ONCE) {
            action.accept(filed.subList(from, Math.min(from + AT_ONCE, filed.size())));
        }
    }

    private FiledReport filed(Submission submission) {
        FiledReport report = Objects.requireNonNull(reports.get(submission.id()));
        return new FiledReport(submission, report.figures(), report.places(), report.text());
    }

    @Override
    public void eachFigures(List<Submission> some, Consumer<List<FiledReport>> action) {
        eachReport(some, action);
    }

    @Override
    public List<Long> submissionsWith(Set<String> rules) {
        return read.keySet().stream()
                .filter(id -> !readFindings(List.of(id), rules).isEmpty())
                .toList();
    }

    @Override
    public List<ReadFinding> readFindings(Collection<Long> some, Set<String> rules) {
        return some.stream()
                .sorted()
                .flatMap(id -> IntStream.range(0, read(id).size())
                        .mapToObj(position -> new ReadFinding(id, position, read(id).get(position))))
                .filter(one -> rules.contains(one.finding().rule()))
                .toList();
    }

    @Override
    public List<Finding> found(Step step) {
        return found.getOrDefault(step, List.of());
    }

    @Override
    public List<WaivedValues> waivedValues() {
        return List.copyOf(waived);
    }

    @Override
    public void noteWaivedValues(List<WaivedValues> values) {
        waived.addAll(values);
    }

    @Override
    public void noteAccepted(List<ReadFinding> some) {
        accepted.clear();
        some.forEach(one -> accepted.put(
                key(one.submission(), one.position()),
                one.finding().acceptance().orElseThrow()));
    }

    private static String key(long submission, int position) {
        return submission + " " + position;
    }

    @Override
    public void noteProposals(List<ReadFinding> revised) {
        revised.forEach(
                one -> Objects.requireNonNull(read.get(one.submission())).set(one.position(), one.finding()));
    }

    @Override
    public void noteOpen(List<Submission> changed) {
        changed.forEach(submission -> submissions.put(submission.id(), submission));
    }

    @Override
    public void noteFound(Step step, List<Finding> findings) {
        found.put(step, List.copyOf(findings));
    }

    @Override
    public void noteStatuses(Map<Long, Status> other) {
        statuses.putAll(other);
    }

    @Override
    public void noteTotals(Form form, Map<String, Totals> byCode) {
        totals.clear();
        totals.putAll(byCode);
    }

    /** What reading found in a submission, as it is noted now. */
    public List<Finding> read(long submission) {
        List<Finding> own = read.getOrDefault(submission, List.of());
        return IntStream.range(0, own.size())
                .mapToObj(position -> {
                    Acceptance waiver = accepted.get(key(submission, position));
                    return waiver == null
                            ? own.get(position)
                            : own.get(position).accepted(waiver);
                })
                .toList();
    }

    /** All that comparing the year's reports found. */
    public List<Finding> compared() {
        List<Finding> all = new ArrayList<>(found(Step.COMPARE));
        all.addAll(found(Step.ROLL_UP));
        return all;
    }

    /** What became of a submission. */
    public Status status(long submission) {
        return Objects.requireNonNull(statuses.get(submission));
    }

    /** The sums of the city or of a body directly below it. */
    public Totals totals(String code) {
        return Objects.requireNonNull(totals.get(code));
    }

    /** How many reports were handed over, each as often as it was. */
    int reportsRead() {
        return reportsRead;
    }
}
