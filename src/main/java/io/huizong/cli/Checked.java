package io.huizong.cli;

import io.huizong.check.Filing;
import io.huizong.check.Identification;
import io.huizong.check.UnreadableChecks;
import io.huizong.check.identify.LoneIdentifications;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and checked alone.
 *
 * @param file as the user named it
 * @param year told by the report, else by the user; null where neither does
 */
record Checked(String file, Reading reading, @Nullable Integer year, List<Finding> findings) {

    Checked {
        findings = List.copyOf(findings);
    }

    /** The report, if one could be read. */
    Optional<Report> report() {
        return reading instanceof Reading.Read read ? Optional.of(read.report()) : Optional.empty();
    }

    /** Whether somebody should look before it is filed. */
    boolean needsAttention() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    /** Reads and checks files without a roster: whose a file is is not asked. Safe for several threads. */
    static final class Desk {

        private final Intake intake;
        private final ReportChecks checks;
        private final LoneIdentifications identifications;
        private final UnreadableChecks unreadableChecks;

        Desk(Forms forms, Rules rules) {
            this.intake = Intake.standard(forms, Limits.DEFAULT);
            this.checks = new ReportChecks(rules, forms);
            this.identifications = new LoneIdentifications(rules);
            this.unreadableChecks = new UnreadableChecks(rules);
        }

        /**
         * Reads and checks one file.
         *
         * @param asked the year that it should be about; null where the user named none
         */
        Checked check(Path path, @Nullable Integer asked) {
            String file = path.toString();
            Reading reading = intake.read(path, file);
            return reading instanceof Reading.Read read
                    ? read(file, read, asked)
                    : unreadable(file, (Reading.Unreadable) reading);
        }

        private Checked read(String file, Reading.Read read, @Nullable Integer asked) {
            Report report = read.report();
            Identification identified = identifications.of(report, file, asked);
            List<Finding> findings = new ArrayList<>(identified.findings());
            findings.addAll(checks.check(Filing.of(report, file, identified)));
            return new Checked(file, read, identified.year(), findings);
        }

        private Checked unreadable(String file, Reading.Unreadable unreadable) {
            Reading.Reason reason = unreadable.reason();
            Finding finding = unreadableChecks.check(
                    new Identification(null, unreadable.year(), List.of()),
                    file,
                    new Bilingual(reason.chinese(), reason.english()),
                    new Bilingual(reason.chineseRemedy(), reason.englishRemedy()),
                    unreadable.detail(),
                    unreadable.place());
            return new Checked(file, unreadable, unreadable.year(), List.of(finding));
        }
    }
}
