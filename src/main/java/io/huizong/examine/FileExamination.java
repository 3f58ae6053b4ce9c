package io.huizong.examine;

import io.huizong.check.Filing;
import io.huizong.check.Identification;
import io.huizong.check.UnreadableChecks;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.identify.Identifications;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.intake.Intake;
import io.huizong.intake.archive.Opening;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import io.huizong.report.Place;
import io.huizong.report.Report;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way of one file. What is known of it so far is kept, so that one which is left on the way is still reported with its
 * format, agency and year. Used once.
 */
final class FileExamination {

    private final Request request;
    private final Parts parts;
    private volatile String sha256 = "";
    private volatile Unreadable soFar;

    /** What every file is examined with. */
    record Parts(
            Limits limits,
            Intake intake,
            Identifications identifications,
            Function<Filing, List<Finding>> checks,
            UnreadableChecks unreadableChecks) {}

    FileExamination(Request request, Parts parts) {
        this.request = request;
        this.parts = parts;
        this.soFar = new Unreadable(Format.UNKNOWN, Reason.OUT_OF_TIME, parts.limits.overTime());
    }

    /** What became of the file; empty where its content is known. */
    Optional<Examined> examined() {
        try {
            Opening opening = request.opener().apply(parts.limits);
            if (opening instanceof Opening.Loaded loaded) {
                sha256 = sha256(loaded.source().content());
                return request.isKnown().test(sha256) ? Optional.empty() : Optional.of(examined(loaded.source()));
            }
            return Optional.of(unreadable(((Opening.Refused) opening).reading()));
        } catch (RuntimeException | VirtualMachineError e) {
            return Optional.of(unreadable(soFar.because(Reason.READER_FAILED).after(e, request.name())));
        }
    }

    private Examined examined(Source source) {
        Reading reading = parts.intake.read(source);
        if (reading instanceof Reading.Read read) {
            Report report = read.report();
            soFar = new Unreadable(
                    read.format(), Reason.OUT_OF_TIME, soFar.detail(), Place.NONE, report.agencyName(), report.year());
            return checked(read);
        }
        return unreadable((Unreadable) reading);
    }

    private Examined checked(Reading.Read read) {
        try {
            Report report = read.report();
            Identification whose = parts.identifications.of(report, request.name());
            List<Finding> findings = new ArrayList<>(whose.findings());
            findings.addAll(parts.checks.apply(Filing.of(report, request.name(), whose)));
            return new Examined(request.name(), sha256, read, whose, findings, Fingerprint.of(report.narrative()));
        } catch (RuntimeException | VirtualMachineError e) {
            return unreadable(soFar.because(Reason.CHECK_FAILED).after(e, request.name()));
        }
    }

    /** What became of a file that was left on its way. */
    Examined outOfTime() {
        return unreadable(soFar);
    }

    private Examined unreadable(Unreadable reading) {
        try {
            Identification whose =
                    parts.identifications.ofUnreadable(reading.agencyName(), reading.year(), request.name());
            return unreadable(reading, whose);
        } catch (RuntimeException | VirtualMachineError e) {
            return unreadable(reading, new Identification(null, reading.year(), List.of()));
        }
    }

    /** What became of one on which even the decision whose it is takes too long. */
    Examined nobodys() {
        return unreadable(soFar, new Identification(null, soFar.year(), List.of()));
    }

    private Examined unreadable(Unreadable reading, Identification whose) {
        Reason reason = reading.reason();
        Finding finding = parts.unreadableChecks.check(
                whose,
                request.name(),
                new Bilingual(reason.chinese(), reason.english()),
                new Bilingual(reason.chineseRemedy(), reason.englishRemedy()),
                reading.detail(),
                reading.place());
        return new Examined(request.name(), sha256, reading, whose, List.of(finding), null);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
