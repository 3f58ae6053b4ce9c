package io.huizong.job;

import io.huizong.check.Filing;
import io.huizong.check.Finding;
import io.huizong.check.Identification;
import io.huizong.check.Identifications;
import io.huizong.check.ReportChecks;
import io.huizong.check.UnreadableChecks;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.Sources;
import io.huizong.ledger.Recorded;
import io.huizong.ledger.Recorded.FileStamp;
import io.huizong.ledger.Submissions;
import io.huizong.ledger.Submissions.Known;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and checks one file alone: bytes, report, agency and year, findings. Safe for several threads. */
final class FileReading {

    private final Night night;
    private final Intake intake;
    private final Limits limits;
    private final ReportChecks checks;
    private final Identifications identifications;
    private final Submissions submissions;

    FileReading(
            Night night,
            Intake intake,
            Limits limits,
            ReportChecks checks,
            Identifications identifications,
            Submissions submissions) {
        this.night = night;
        this.intake = intake;
        this.limits = limits;
        this.checks = checks;
        this.identifications = identifications;
        this.submissions = submissions;
    }

    /** What became of a file. */
    sealed interface Outcome {}

    /** It was read. */
    record Done(Recorded recorded) implements Outcome {}

    /** Its time changed, its content did not. */
    record Touched(long id, FileStamp file) implements Outcome {}

    /** Reads a file, unless its content is what the ledger has. */
    Outcome read(Survey.Pending pending, boolean isFull) {
        FileStamp file = pending.file();
        @Nullable Known known = pending.known();
        Sources.Opened opened = Sources.open(file.path(), night.input().file(file), limits);
        String sha256 = opened.source().map(source -> new Digest().add(source.content()).hex()).orElse("");
        boolean isSame = known != null && !sha256.isEmpty() && known.sha256().equals(sha256);
        if (isSame && !isFull && known.context().equals(night.context(file.folderYear()))) {
            return new Touched(known.id(), file);
        }
        boolean replaces = known != null && known.sha256().equals(sha256);
        long id = replaces ? known.id() : submissions.reserve();
        int version = known == null ? 1 : replaces ? known.version() : known.version() + 1;
        return new Done(examine(new Draft(id, replaces, file, version, sha256), opened));
    }

    private record Draft(long id, boolean replaces, FileStamp file, int version, String sha256) {}

    private Recorded examine(Draft draft, Sources.Opened opened) {
        Optional<Source> source = opened.source();
        Reading reading = source.isPresent() ? intake.read(source.get()) : opened.unreadable().orElseThrow();
        return reading instanceof Reading.Read read
                ? recorded(draft, read)
                : recorded(draft, (Reading.Unreadable) reading);
    }

    private Recorded recorded(Draft draft, Reading.Read read) {
        Report report = read.report();
        String path = draft.file.path();
        Identification identified = identifications.of(report, path, assigned(draft.file));
        List<Finding> findings = new ArrayList<>(identified.findings());
        findings.addAll(checks.check(Filing.of(report, path, identified)));
        return recorded(
                draft,
                read,
                identified,
                report.agencyName(),
                report,
                findings);
    }

    private Recorded recorded(Draft draft, Reading.Unreadable unreadable) {
        String path = draft.file.path();
        Identification identified = identifications.of(unreadable, path, assigned(draft.file));
        Finding finding = UnreadableChecks.finding(unreadable, path, identified);
        return recorded(draft, unreadable, identified, unreadable.agencyName(), null, List.of(finding));
    }

    private Recorded recorded(
            Draft draft,
            Reading reading,
            Identification identified,
            @Nullable String writtenName,
            @Nullable Report report,
            List<Finding> findings) {
        @Nullable Agency agency = identified.agency();
        @Nullable Integer year = identified.year();
        return new Recorded(
                draft.id,
                draft.replaces,
                draft.file,
                draft.version,
                draft.sha256,
                night.context(draft.file.folderYear()),
                reading.format().word(),
                agency == null ? null : agency.code(),
                agency != null ? agency.name() : writtenName == null ? "" : writtenName,
                year == null ? draft.file.folderYear() : year,
                report == null ? null : report.published(),
                report == null ? null : new Recorded.Content(report.figures(), report.places()),
                findings);
    }

    private Optional<Agency> assigned(FileStamp file) {
        String belowYear = file.path().substring(file.path().indexOf('/') + 1);
        return night.assignments(file.folderYear()).of(belowYear);
    }
}
