package io.huizong.publish;

import io.huizong.rollup.Publication;
import io.huizong.roster.Agency;
import java.time.LocalDate;

/** {@code reports.csv}: a row for each submission, and for each agency that filed nothing. */
final class ReportsCsv implements Document {

    private static final String[] HEADER = {
        "code", "name", "kind", "parent", "year", "status", "file", "format", "published", "errors", "warnings", "notes"
    };

    @Override
    public void write(Publication publication, Folder folder) {
        try (CsvWriter csv = new CsvWriter(folder.open("reports.csv"), HEADER)) {
            publication.lines().each(line -> write(line, publication.year(), csv));
        }
    }

    private static void write(Publication.ReportLine line, int year, CsvWriter csv) {
        Agency agency = line.agency();
        LocalDate published = line.published();
        csv.text(agency == null ? "" : agency.code())
                .text(line.name())
                .text(agency == null ? "" : agency.kind().word())
                .text(agency == null ? "" : agency.parent())
                .number(year)
                .text(line.status().word())
                .text(line.file())
                .text(line.format())
                .text(published == null ? "" : published.toString())
                .number(line.errors())
                .number(line.warnings())
                .number(line.notes())
                .end();
    }
}
