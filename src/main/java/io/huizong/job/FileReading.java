package io.huizong.job;

import io.huizong.check.Bilingual;
import io.huizong.check.Filing;
import io.huizong.check.Finding;
import io.huizong.check.Fingerprint;
import io.huizong.check.Identification;
import io.huizong.check.Identifications;
import io.huizong.check.ReportChecks;
import io.huizong.check.Rules;
import io.huizong.check.Thresholds;
import io.huizong.check.UnreadableChecks;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Opening;
import io.huizong.intake.Reading;
import io.huizong.ledger.NewSubmission;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions;
import io.huizong.ledger.Submissions.Known;
import io.huizong.report.Report;
import io.huizong.rollup.Plan;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and checks one file alone: bytes, report, agency and year, findings. Safe for several threads. */
final class FileReading {

    private final Night night;
    private final Intake intake;
    private final Limits limits;
    private final ReportChecks checks;
    private final UnreadableChecks unreadableChecks;
    private final Identifications identifications;
    private final Submissions submissions;

    FileReading(
            Night night,
            Limits limits,
            Rules rules,
            Thresholds thresholds,
            Identifications identifications,
            Submissions submissions) {
        this.night = night;
        this.intake = Intake.standard(night.forms(), limits);
        this.limits = limits;
        this.checks = new ReportChecks(rules, night.forms(), thresholds);
        this.unreadableChecks = new UnreadableChecks(rules);
        this.identifications = identifications;
        this.submissions = submissions;
    }

    /** What became of a file. */
    sealed interface Outcome {}

    /** It was read. */
    record Done(NewSubmission recorded) implements Outcome {}

    /** Its time changed, its content did not. */
    record Touched(long id, FileStamp file) implements Outcome {}

    /**
     * Reads a file, unless its content is what the ledger has.
     *
     * @param isFull whether it is read even then
     */
    Outcome read(Survey.Pending pending, boolean isFull) {
        FileStamp file = pending.file();
        @Nullable Known known = pending.known();
        Opening opening = Opening.of(night.input().file(file), file.path(), limits);
        String sha256 = opening instanceof Opening.Loaded loaded
                ? new Digest().add(loaded.source().content()).hex()
                : "";
        if (known != null && !isFull && isAsKnown(known, sha256, file)) {
            return new Touched(known.id(), file);
        }
        Reading reading = opening instanceof Opening.Loaded loaded
                ? intake.read(loaded.source())
                : ((Opening.Refused) opening).reading();
        return new Done(recorded(draft(file, known, sha256), reading));
    }

    /** Whether nothing but the file's time is new. */
    private boolean isAsKnown(Known known, String sha256, FileStamp file) {
        return !sha256.isEmpty()
                && known.sha256().equals(sha256)
                && known.context().equals(night.context(file.folderYear()));
    }

    private Draft draft(FileStamp file, @Nullable Known known, String sha256) {
        if (known == null) {
            return new Draft(submissions.reserve(), false, file, 1, sha256);
        }
        return known.sha256().equals(sha256)
                ? new Draft(known.id(), true, file, known.version(), sha256)
                : new Draft(submissions.reserve(), false, file, known.version() + 1, sha256);
    }

    private record Draft(long id, boolean replaces, FileStamp file, int version, String sha256) {}

    private NewSubmission recorded(Draft draft, Reading reading) {
        if (reading instanceof Reading.Read read) {
            return recorded(draft, read, read.report());
        }
        return recorded(draft, (Reading.Unreadable) reading);
    }

    private NewSubmission recorded(Draft draft, Reading reading, Report report) {
        String path = draft.file.path();
        Identification identified = identifications.of(report, path);
        List<Finding> findings = new ArrayList<>(identified.findings());
        findings.addAll(checks.check(Filing.of(report, path, identified)));
        return recorded(draft, reading, identified, report.agencyName(), report, findings);
    }

    private NewSubmission recorded(Draft draft, Reading.Unreadable unreadable) {
        String path = draft.file.path();
        Identification identified = identifications.ofUnreadable(unreadable.agencyName(), unreadable.year(), path);
        Reading.Reason reason = unreadable.reason();
        Finding finding = unreadableChecks.check(
                identified,
                path,
                new Bilingual(reason.chinese(), reason.english()),
                new Bilingual(reason.chineseRemedy(), reason.englishRemedy()),
                unreadable.detail(),
                unreadable.place());
        return recorded(draft, unreadable, identified, unreadable.agencyName(), null, List.of(finding));
    }

    private NewSubmission recorded(
            Draft draft,
            Reading reading,
            Identification identified,
            @Nullable String writtenName,
            @Nullable Report report,
            List<Finding> findings) {
        @Nullable Agency agency = identified.agency();
        @Nullable Integer year = identified.year();
        int reportYear = year != null && night.years().contains(year) ? year : draft.file.folderYear();
        String name = agency != null ? agency.name() : writtenName == null ? "" : writtenName;
        return new NewSubmission(
                draft.id,
                draft.replaces,
                draft.file,
                draft.version,
                draft.sha256,
                night.context(draft.file.folderYear()),
                reading.format().word(),
                agency == null ? null : agency.code(),
                name,
                reportYear,
                report == null ? null : report.published(),
                report == null
                        ? null
                        : new NewSubmission.Content(
                                report.figures(), report.places(), Fingerprint.of(report.narrative())),
                Plan.expected(
                        night.roster(),
                        agency,
                        reportYear,
                        report != null,
                        findings.stream().noneMatch(Finding::isOpenError)),
                findings);
    }
}
