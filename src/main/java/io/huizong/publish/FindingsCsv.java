package io.huizong.publish;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.rollup.Publication;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code findings.csv}: a row for each finding, with its text and place in Chinese. */
final class FindingsCsv implements Document {

    private static final String[] HEADER = {
        "rule",
        "severity",
        "code",
        "name",
        "year",
        "table",
        "line",
        "column",
        "cell",
        "reported",
        "expected",
        "difference",
        "message",
        "proposal",
        "file",
        "place",
        "waived"
    };

    private final FindingText wording;

    FindingsCsv(FindingText wording) {
        this.wording = wording;
    }

    @Override
    public void write(Publication publication, Folder folder) {
        try (CsvWriter csv = new CsvWriter(folder.open("findings.csv"), HEADER)) {
            publication.findings().each(finding -> write(finding, csv));
        }
    }

    private void write(Finding finding, CsvWriter csv) {
        csv.text(finding.rule())
                .text(finding.severity().word())
                .text(orEmpty(finding.code()))
                .text(orEmpty(finding.name()))
                .text(orEmpty(finding.year()))
                .text(finding.about().table())
                .text(finding.about().line())
                .text(finding.about().column())
                .text(finding.cell())
                .text(finding.reported())
                .text(finding.expected())
                .text(finding.difference())
                .text(wording.text(finding, Language.CHINESE))
                .text(finding.proposal().text())
                .text(finding.file())
                .text(finding.place().chinese())
                .text(finding.acceptance().map(Acceptance::text).orElse(""))
                .end();
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
