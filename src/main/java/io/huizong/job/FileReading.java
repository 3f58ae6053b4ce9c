package io.huizong.job;

import io.huizong.check.copies.Fingerprint;
import io.huizong.examine.Examination;
import io.huizong.examine.Examined;
import io.huizong.examine.Request;
import io.huizong.intake.document.Reading;
import io.huizong.ledger.NewSubmission;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions;
import io.huizong.ledger.Submissions.Known;
import io.huizong.report.Report;
import io.huizong.rollup.Plan;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has files examined and makes of each what the ledger records. Safe for several threads. */
final class FileReading {

    private final RunInputs night;
    private final Examination examination;
    private final Submissions submissions;
    private final boolean isFull;

    /** @param isFull whether files are read even where their content is what the ledger has */
    FileReading(RunInputs night, Examination examination, Submissions submissions, boolean isFull) {
        this.night = night;
        this.examination = examination;
        this.submissions = submissions;
        this.isFull = isFull;
    }

    /** What became of a file. */
    sealed interface Outcome {}

    /** It was read. */
    record Done(NewSubmission recorded) implements Outcome {}

    /** Its time changed, its content did not. */
    record Touched(long id, FileStamp file) implements Outcome {}

    /** What became of files, in their order. */
    List<Outcome> read(List<Survey.Pending> pending) {
        List<Optional<Examined>> examined =
                examination.examine(pending.stream().map(this::request).toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            outcomes.add(outcome(pending.get(i), examined.get(i)));
        }
        return outcomes;
    }

    private Request request(Survey.Pending pending) {
        FileStamp file = pending.file();
        @Nullable Known known = pending.known();
        Request request = Request.of(night.input().file(file), file.path());
        return known == null || isFull ? request : request.unless(sha256 -> isAsKnown(known, sha256, file));
    }

    /** Whether nothing but the file's time is new. */
    private boolean isAsKnown(Known known, String sha256, FileStamp file) {
        return known.sha256().equals(sha256) && known.context().equals(night.context(file.folderYear()));
    }

    private Outcome outcome(Survey.Pending pending, Optional<Examined> examined) {
        @Nullable Known known = pending.known();
        if (examined.isEmpty() && known != null) {
            return new Touched(known.id(), pending.file());
        }
        Examined one = examined.orElseThrow();
        return new Done(recorded(draft(pending.file(), known, one.sha256()), one));
    }

    private Draft draft(FileStamp file, @Nullable Known known, String sha256) {
        if (known == null) {
            return new Draft(submissions.reserve(), false, file, 1, sha256);
        }
        return known.sha256().equals(sha256) || MomentaryOutcomes.is(known.context())
                ? new Draft(known.id(), true, file, known.version(), sha256)
                : new Draft(submissions.reserve(), false, file, known.version() + 1, sha256);
    }

    private record Draft(long id, boolean replaces, FileStamp file, int version, String sha256) {}

    private NewSubmission recorded(Draft draft, Examined examined) {
        int folderYear = draft.file.folderYear();
        @Nullable Agency agency = examined.whose().agency();
        @Nullable Integer year = examined.whose().year();
        int reportYear = year != null && night.years().contains(year) ? year : folderYear;
        Optional<Report> report = examined.report();
        return new NewSubmission(
                draft.id,
                draft.replaces,
                draft.file,
                draft.version,
                draft.sha256,
                MomentaryOutcomes.context(examined, night.context(folderYear)),
                examined.format(),
                agency == null ? null : agency.code(),
                agency == null ? examined.writtenName() : agency.name(),
                reportYear,
                report.map(Report::published).orElse(null),
                content(examined),
                Plan.expected(night.roster(), agency, reportYear, report.isPresent(), examined.isSound()),
                examined.findings());
    }

    private static NewSubmission.@Nullable Content content(Examined examined) {
        @Nullable Fingerprint text = examined.text();
        return examined.reading() instanceof Reading.Read read && text != null
                ? new NewSubmission.Content(
                        read.report().figures(), read.report().places(), text)
                : null;
    }
}
