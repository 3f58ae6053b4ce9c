package io.huizong.paper;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.List;
import java.util.Objects;

/** What a report says, piece by piece as a document shows it. */
record ReportContent(Report report) {

    static ReportContent of(Report report) {
        return new ReportContent(report);
    }

    Form form() {
        return report.form();
    }

    String title() {
        return Objects.toString(report.agencyName(), "") + report.year() + "年" + form().title();
    }

    /** When it was published; empty where that is not known. */
    String published() {
        return Objects.toString(report.published(), "");
    }

    /** The paragraphs of a section; none for a section that is missing. */
    List<String> paragraphs(NarrativeSection section) {
        return report.narrative()
                .section(section.number())
                .map(Narrative.Section::text)
                .map(String::lines)
                .map(lines -> lines.toList())
                .orElse(List.of());
    }

    /** What stands in a cell. */
    String figure(Cell cell) {
        Figures figures = report.figures();
        return switch (figures.state(cell)) {
            case VALUE -> cell.kind().print(figures.value(cell));
            case NOT_APPLICABLE -> "/";
            case BLANK, UNREADABLE -> "";
        };
    }
}
