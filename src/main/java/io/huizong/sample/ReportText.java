package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.paper.FormTable;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.List;
import java.util.Objects;

/** Writes a report as the text of its published page. */
final class ReportText {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

    private final Report report;
    private final Figures figures;
    private final Layout layout;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Report report, Layout layout) {
        this.report = report;
        this.figures = report.figures();
        this.layout = layout;
    }

    static String of(Report report, Layout layout) {
        return new ReportText(report, layout).write();
    }

    private String write() {
        Form form = report.form();
        String agency = Objects.requireNonNullElse(report.agencyName(), "");
        text.append("发布时间：")
                .append(report.published())
                .append("\n信息来源：")
                .append(agency)
                .append('\n');
        text.append(agency).append(report.year() == null ? "" : report.year() + "年");
        text.append(form.title()).append('\n');
        for (String numeral : NUMERALS) {
            form.tables().stream()
                    .filter(table -> table.number().equals(numeral))
                    .forEach(this::table);
            form.sections().stream()
                    .filter(section -> section.label().startsWith(numeral))
                    .forEach(this::section);
        }
        return text.toString();
    }

    private void section(NarrativeSection section) {
        report.narrative().section(section.number()).ifPresent(found -> section(section, found));
    }

    private void section(NarrativeSection section, Narrative.Section found) {
        text.append(section.label()).append('\n').append(found.text()).append('\n');
    }

    private void table(Table table) {
        text.append(table.number()).append('、').append(table.heading()).append('\n');
        FormTable drawn = FormTable.of(report.form(), table);
        drawn.rows()
                .forEach(row ->
                        text.append(layout.row(row.stream().map(this::shown).toList(), drawn.width())));
    }

    private String shown(FormTable.Box box) {
        Cell cell = box.cell();
        return cell == null ? box.text() : value(cell);
    }

    private String value(Cell cell) {
        return switch (figures.state(cell)) {
            case VALUE -> cell.kind().print(figures.value(cell));
            case NOT_APPLICABLE -> "/";
            case BLANK, UNREADABLE -> "";
        };
    }
}
