package io.huizong.job;

import io.huizong.form.Form;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Publications;
import io.huizong.publish.Publisher;
import io.huizong.publish.answers.AnswerFolder;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.Group;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import io.huizong.rollup.year.FiledReport;
import io.huizong.rollup.year.NotedState;
import io.huizong.rollup.year.PublicationDiff;
import io.huizong.rollup.year.Selection;
import io.huizong.rollup.year.Selections;
import io.huizong.roster.Agency;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a year's publication from the ledger, verifies the city's own figures, and has it written. */
final class PublishStep {

    private final RunInputs night;
    private final Ledger ledger;
    private final Publisher publisher;
    private final Selections selections;
    private final RunRequest request;
    private final AnswerFolder answers;
    private final Clock clock;
    private final String version;

    PublishStep(
            RunInputs night,
            Ledger ledger,
            Selections selections,
            Publisher publisher,
            RunRequest request,
            Clock clock,
            String version) {
        this.night = night;
        this.selections = selections;
        this.ledger = ledger;
        this.publisher = publisher;
        this.request = request;
        this.answers = new AnswerFolder(request.output());
        this.clock = clock;
        this.version = version;
    }

    /**
     * @param runId of the run, as logs name it
     * @param snapshot digest of everything that went in
     */
    void run(int year, String runId, String snapshot, Instant started) throws IOException {
        Publication.Run run = new Publication.Run(runId, version, snapshot, started, clock.instant());
        Publication publication = publication(year, run);
        note(publication);
        publisher.publish(publication, request.output());
    }

    /** In this step's transaction: it is undone where the publication does not come about. */
    private void note(Publication publication) {
        int year = publication.year();
        Publication.Run run = publication.run();
        Instant now = clock.instant();
        ledger.publications().replaceAgencies(night.roster());
        ledger.history().note(year, run.id(), now, PublicationDiff.states(selection(year)));
        ledger.publications()
                .replace(new Publications.Current(year, run.snapshot(), run.id(), request.isLenient(), now));
        keepAnswers(publication, now);
    }

    private void keepAnswers(Publication publication, Instant publishedAt) {
        Selection selection = selection(publication.year());
        Map<String, List<NotedState>> noted = ledger.history().of(publication.year());
        YearAnswers year = new YearAnswers(selection, publication, noted);
        answers.keep(
                year.year(publishedAt, PublicationDiff.of(publication.run().id(), noted, night.roster())),
                publication.form(),
                action -> eachFigures(selection, selection.valid(), report -> action.accept(year.report(report))));
    }

    private Selection selection(int year) {
        return selections.of(year, request.isLenient());
    }

    private Publication publication(int year, Publication.Run run) {
        Selection selection = selection(year);
        Form form = night.form(year);
        Map<String, Totals> sums = ledger.totals().of(form, year);
        Agency city = night.roster().city();
        Totals citySums = sums.getOrDefault(city.code(), new Totals(form));
        Plan plan = selection.plan();
        List<Group> groups = plan.groups().stream()
                .map(group -> new Group(
                        group,
                        plan.basis(group),
                        plan.coverage(group),
                        sums.getOrDefault(group.code(), new Totals(form))))
                .toList();
        return new Publication(
                year,
                form,
                city,
                Coverage.of(plan.statuses().values()),
                citySums,
                groups,
                request.isLenient(),
                broken(selection, form, citySums),
                Publication.Rows.of(lines(selection)),
                editions(selection, form),
                action -> eachFiled(selection, action),
                action -> ledger.findings().each(year, action),
                action -> ledger.submissions().eachInput(year, action),
                run);
    }

    /**
     * @throws IllegalStateException where the city's sums break an identity that no report let in with errors breaks:
     *     then the program is wrong, and nothing may be published
     */
    private List<Verification.Broken> broken(Selection selection, Form form, Totals city) {
        Verification verification = new Verification(form);
        List<Submission> letIn = selection.valid().stream()
                .filter(submission -> submission.found().errors() > 0)
                .filter(submission -> selection.status(submission) == Status.COUNTED)
                .toList();
        eachFigures(
                selection,
                letIn,
                report ->
                        verification.note(selection.agency(report.submission()).name(), report.counted()));
        List<Verification.Broken> broken = verification.broken(city);
        for (Verification.Broken one : broken) {
            if (one.causes().isEmpty()) {
                throw new IllegalStateException("全市合计不满足 %s：%s 为 %s，应为 %s，而计入的报告都满足；未发布，请联系维护人员"
                                .formatted(one.rule(), one.head().label(), one.left(), one.right())
                        + " / the city's sums break an identity that every counted report keeps; not published");
            }
        }
        return broken;
    }

    private List<Form> editions(Selection selection, Form due) {
        List<Submission> filed = selection.validOrLast();
        Stream<Form> others = night.forms().all().stream()
                .filter(form -> form != due && filed.stream().anyMatch(one -> one.isOn(form.edition())));
        return Stream.concat(Stream.of(due), others).toList();
    }

    private void eachFiled(Selection selection, Consumer<? super Publication.Filed> action) {
        eachFigures(
                selection,
                selection.validOrLast(),
                report -> action.accept(new Publication.Filed(
                        selection.agency(report.submission()),
                        selection.status(report.submission()),
                        report.submission().path(),
                        report.figures())));
    }

    private void eachFigures(Selection selection, List<Submission> submissions, Consumer<FiledReport> action) {
        ledger.year(selection.year()).eachFigures(submissions, some -> some.forEach(action));
    }

    /** An agency's file; of an agency that filed nothing the empty one. */
    private record Filed(@Nullable String code, String file) {}

    private List<Publication.ReportLine> lines(Selection selection) {
        Map<Filed, FindingCounts> compared = new HashMap<>();
        ledger.findings()
                .ofComparing(selection.year())
                .forEach(finding -> compared.merge(
                        new Filed(finding.code(), finding.file()), FindingCounts.of(finding), FindingCounts::plus));
        List<Publication.ReportLine> lines = new ArrayList<>();
        for (Submission submission : selection.submissions()) {
            Filed filed = new Filed(submission.code(), submission.path());
            lines.add(line(selection, submission, compared.getOrDefault(filed, FindingCounts.NONE)));
        }
        selection.plan().statuses().forEach((code, status) -> {
            if (status == Status.MISSING) {
                Agency agency = night.roster().find(code).orElseThrow();
                lines.add(line(agency, compared.getOrDefault(new Filed(code, ""), FindingCounts.NONE)));
            }
        });
        lines.sort(Comparator.comparing(PublishStep::key));
        return lines;
    }

    /** Agencies by code, then files; unknown agencies last. */
    private static String key(Publication.ReportLine line) {
        @Nullable Agency agency = line.agency();
        return (agency == null ? "1" : "0" + agency.code()) + '\u0000' + line.file();
    }

    private static Publication.ReportLine line(Agency missing, FindingCounts found) {
        return new Publication.ReportLine(
                missing, missing.name(), Status.MISSING, "", "", null, found.errors(), found.warnings(), found.notes());
    }

    /**
     * @param compared what comparing reports found about the file; one with several versions counts for each of them
     */
    private static Publication.ReportLine line(Selection selection, Submission submission, FindingCounts compared) {
        FindingCounts found = submission.found().plus(compared);
        return new Publication.ReportLine(
                selection.find(submission).orElse(null),
                submission.submitter().name(),
                selection.status(submission),
                submission.path(),
                submission.file().format(),
                submission.published(),
                found.errors(),
                found.warnings(),
                found.notes());
    }
}
