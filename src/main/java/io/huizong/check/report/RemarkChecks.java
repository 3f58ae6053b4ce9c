package io.huizong.check.report;

import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.List;

/** Makes findings of what the reader noticed (READ-2, READ-3, READ-5 to READ-7, READ-11, NUM-1). */
final class RemarkChecks {

    private RemarkChecks() {}

    static void check(Rules rules, Report report, List<Finding> findings) {
        for (Remark remark : report.remarks()) {
            findings.add(finding(rules, remark, report.form()));
        }
    }

    private static Finding finding(Rules rules, Remark remark, Form form) {
        Case told = tell(remark.kind());
        Finding.Builder finding = rules.finding(told.rule(), told.variant())
                .where(remark.where())
                .fact("found", remark.found())
                .fact("read", remark.read())
                .place(remark.place());
        form.find(remark.where()).ifPresent(cell -> about(cell, remark, finding));
        return finding.build();
    }

    private static void about(Cell cell, Remark remark, Finding.Builder finding) {
        finding.at(cell).reported(remark.found());
    }

    private record Case(String rule, String variant) {}

    private static Case tell(Remark.Kind kind) {
        return switch (kind) {
            case TABLE_MISSING -> new Case("READ-2", "");
            case LINE_MISSING -> new Case("READ-6", "lineMissing");
            case LINE_TWICE -> new Case("READ-6", "lineTwice");
            case TABLE_TWICE -> new Case("READ-6", "tableTwice");
            case CELL_COUNT -> new Case("READ-6", "cellCount");
            case HEADERS_DIFFER -> new Case("READ-6", "headers");
            case LINE_UNKNOWN -> new Case("READ-6", "lineUnknown");
            case CELL_DOUBTFUL -> new Case("READ-6", "");
            case NOT_A_NUMBER -> new Case("READ-3", "");
            case NOT_WHOLE -> new Case("NUM-1", "notWhole");
            case TOO_LARGE -> new Case("NUM-1", "tooLarge");
            case LABEL_DEPARTS -> new Case("READ-5", "label");
            case LINE_EXTRA -> new Case("READ-5", "lineExtra");
            case LINES_MERGED -> new Case("READ-5", "merged");
            case LAYOUT_DEPARTS -> new Case("READ-5", "");
            case WORDS_IN_CELL -> new Case("READ-7", "");
            case UNIT_UNKNOWN -> new Case("READ-7", "unit");
            case PERIOD_DIFFERS -> new Case("READ-11", "period");
            case YEAR_FROM_TEXT -> new Case("READ-11", "untitled");
        };
    }
}
