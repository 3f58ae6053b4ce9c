package io.huizong.publish;

import io.huizong.rollup.Publication;
import io.huizong.roster.Agency;
import java.util.List;

/** {@code reports.csv}: a row for each submission, and for each agency that filed nothing. */
final class ReportsCsv implements Output {

    private static final List<String> HEADER = List.of(
            "code",
            "name",
            "kind",
            "parent",
            "year",
            "status",
            "file",
            "format",
            "published",
            "errors",
            "warnings",
            "notes");

    @Override
    public void write(Publication publication, OutputFolder folder) {
        try (CsvFile csv = new CsvFile(folder.open("reports.csv"), HEADER)) {
            publication.lines().each(line -> write(line, publication.year(), csv));
        }
    }

    private static void write(Publication.ReportLine line, int year, CsvFile csv) {
        Agency agency = line.agency();
        csv.row(
                agency == null ? null : agency.code(),
                line.name(),
                agency == null ? null : agency.kind().word(),
                agency == null ? null : agency.parent(),
                year,
                line.status().word(),
                line.file(),
                line.format(),
                line.published(),
                line.errors(),
                line.warnings(),
                line.notes());
    }
}
