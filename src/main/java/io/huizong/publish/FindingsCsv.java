package io.huizong.publish;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.rollup.Publication;
import java.util.List;

/** {@code findings.csv}: a row for each finding, with its text and place in Chinese. */
final class FindingsCsv implements Output {

    private static final List<String> HEADER = List.of(
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
            "waived");

    private final FindingText wording;

    FindingsCsv(FindingText wording) {
        this.wording = wording;
    }

    @Override
    public void write(Publication publication, OutputFolder folder) {
        try (CsvFile csv = new CsvFile(folder.open("findings.csv"), HEADER)) {
            publication.findings().each(finding -> write(finding, csv));
        }
    }

    private void write(Finding finding, CsvFile csv) {
        csv.row(
                finding.rule(),
                finding.severity().word(),
                finding.code(),
                finding.name(),
                finding.year(),
                finding.about().table(),
                finding.about().line(),
                finding.about().column(),
                finding.cell(),
                finding.reported(),
                finding.expected(),
                finding.difference(),
                wording.text(finding, Language.CHINESE),
                finding.proposal().text(),
                finding.file(),
                finding.place().chinese(),
                finding.acceptance().map(Acceptance::text).orElse(""));
    }
}
