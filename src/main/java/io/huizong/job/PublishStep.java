package io.huizong.job;

import io.huizong.check.Severity;
import io.huizong.form.Form;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Findings;
import io.huizong.ledger.History;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.Publications;
import io.huizong.ledger.Submissions;
import io.huizong.ledger.TotalTables;
import io.huizong.publish.Publisher;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import io.huizong.roster.Agency;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a year's publication from the ledger, verifies the city's own figures, and has it written. */
final class PublishStep {

    private final Night night;
    private final Submissions submissions;
    private final FigureTables figures;
    private final TotalTables totals;
    private final Findings findings;
    private final Publications publications;
    private final History history;
    private final Publisher publisher;
    private final YearViews views;
    private final RunRequest request;
    private final Clock clock;
    private final String version;

    PublishStep(
            Night night,
            Ledger ledger,
            YearViews views,
            Publisher publisher,
            RunRequest request,
            Clock clock,
            String version) {
        this.night = night;
        this.views = views;
        this.submissions = ledger.submissions();
        this.figures = ledger.figures();
        this.totals = ledger.totals();
        this.findings = ledger.findings();
        this.publications = ledger.publications();
        this.history = ledger.history();
        this.publisher = publisher;
        this.request = request;
        this.clock = clock;
        this.version = version;
    }

    /**
     * @param runId of the run, as logs name it
     * @param snapshot digest of everything that went in
     */
    void run(int year, String runId, String snapshot, Instant started) throws IOException {
        Publication.Run run = new Publication.Run(runId, version, snapshot, started, clock.instant());
        publisher.publish(publication(year, run), request.output(), () -> note(year, runId, snapshot));
    }

    /** In this step's transaction: it is undone where the publication does not come about. */
    private void note(int year, String runId, String snapshot) {
        publications.replaceAgencies(night.roster());
        history.note(year, runId, clock.instant(), Changes.states(views.of(year, request.isLenient()), night.roster()));
        publications.replace(new Publications.Current(year, snapshot, runId, request.isLenient(), clock.instant()));
    }

    private Publication publication(int year, Publication.Run run) {
        YearView view = views.of(year, request.isLenient());
        Form form = night.form(year);
        Map<String, Totals> sums = totals.of(form, year);
        Agency city = night.roster().city();
        Totals citySums = sums.getOrDefault(city.code(), new Totals(form));
        Plan plan = view.plan();
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
                broken(view, form, citySums),
                Publication.Rows.of(lines(view)),
                action -> eachFiled(view, action),
                action -> findings.each(year, action),
                action -> submissions.eachInput(year, action),
                run);
    }

    /**
     * @throws IllegalStateException where the city's sums break an identity that no report let in with errors breaks:
     *     then the program is wrong, and nothing may be published
     */
    private List<Verification.Broken> broken(YearView view, Form form, Totals city) {
        Verification verification = new Verification(form);
        List<YearView.Chosen> letIn = view.standing().stream()
                .filter(chosen -> chosen.submission().errors() > 0)
                .filter(chosen -> view.plan().statuses().get(chosen.agency().code()) == Status.COUNTED)
                .toList();
        YearView.eachFigures(
                night.forms(),
                figures,
                letIn,
                (chosen, values, places) ->
                        verification.note(chosen.agency().name(), YearView.counted(chosen, values)));
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

    private void eachFiled(YearView view, Consumer<? super Publication.Filed> action) {
        YearView.eachFigures(night.forms(), figures, view.standingOrLast(), (chosen, values, places) -> {
            Submission submission = chosen.submission();
            action.accept(new Publication.Filed(
                    chosen.agency().code(), view.status(submission), submission.file(), values, places));
        });
    }

    private List<Publication.ReportLine> lines(YearView view) {
        Tally compared = new Tally();
        findings.ofComparing(view.year()).forEach(compared::add);
        List<Publication.ReportLine> lines = new ArrayList<>();
        for (Submission submission : view.submissions()) {
            lines.add(line(view, submission, compared));
        }
        view.plan().statuses().forEach((code, status) -> {
            if (status == Status.MISSING) {
                lines.add(line(night.roster().find(code).orElseThrow(), compared));
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

    private static Publication.ReportLine line(Agency missing, Tally compared) {
        return new Publication.ReportLine(
                missing,
                missing.name(),
                Status.MISSING,
                "",
                "",
                null,
                compared.count(missing.code(), "", Severity.ERROR),
                compared.count(missing.code(), "", Severity.WARNING),
                compared.count(missing.code(), "", Severity.NOTE));
    }

    private Publication.ReportLine line(YearView view, Submission submission, Tally compared) {
        @Nullable String code = submission.code();
        String file = submission.file();
        return new Publication.ReportLine(
                code == null ? null : night.roster().find(code).orElse(null),
                submission.name(),
                view.status(submission),
                file,
                submission.format(),
                submission.published(),
                submission.errors() + compared.count(code, file, Severity.ERROR),
                submission.warnings() + compared.count(code, file, Severity.WARNING),
                submission.notes() + compared.count(code, file, Severity.NOTE));
    }
}
