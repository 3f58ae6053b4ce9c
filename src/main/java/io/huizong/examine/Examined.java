package io.huizong.examine;

import io.huizong.check.Identification;
import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.intake.document.Reading;
import io.huizong.report.Report;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param file how messages and outputs name it
 * @param sha256 of its bytes, in lower case hexadecimal; empty where they could not be fetched
 * @param findings about this file alone, READ-1 where there is no report
 * @param text what is left of the report's text; null where there is no report
 */
public record Examined(
        String file,
        String sha256,
        Reading reading,
        Identification whose,
        List<Finding> findings,
        @Nullable Fingerprint text) {

    public Examined {
        findings = List.copyOf(findings);
    }

    /** The report, if there is one. */
    public Optional<Report> report() {
        return reading instanceof Reading.Read read ? Optional.of(read.report()) : Optional.empty();
    }

    /** Why there is no report; empty where there is one. */
    public Optional<Bilingual> refusal() {
        return unreadable()
                .map(Reading.Unreadable::reason)
                .map(reason -> new Bilingual(reason.chinese(), reason.english()));
    }

    private Optional<Reading.Unreadable> unreadable() {
        return reading instanceof Reading.Unreadable unreadable ? Optional.of(unreadable) : Optional.empty();
    }

    /** Why another night may end otherwise though the file stays the same; empty where it will not. */
    public Optional<Reading.Reason> reasonOfTheMoment() {
        return unreadable().map(Reading.Unreadable::reason).filter(Reading.Reason::isOfTheMoment);
    }

    /** The year that it is for; null where that is not known. */
    public @Nullable Integer year() {
        return whose.year();
    }

    /** The agency as the file writes it; empty where it does not. */
    public String writtenName() {
        String name = report().map(Report::agencyName)
                .or(() -> unreadable().map(Reading.Unreadable::agencyName))
                .orElse("");
        return name;
    }

    /** The word for its format that outputs use. */
    public String format() {
        return reading.format().word();
    }

    /** Whether nothing in it keeps it from being counted. */
    public boolean isSound() {
        return report().isPresent() && findings.stream().noneMatch(Finding::isOpenError);
    }

    /** Whether somebody should look before it is filed. */
    public boolean needsAttention() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }
}
