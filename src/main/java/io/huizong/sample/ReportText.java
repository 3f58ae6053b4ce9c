package io.huizong.sample;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.ArrayList;
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
        List<List<String>> rows = new ArrayList<>();
        if (table.isOneRow()) {
            oneRow(table, rows);
        } else {
            table.blocks().forEach(block -> block(block, rows));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> text.append(layout.row(row, width)));
    }

    private void block(Block block, List<List<String>> rows) {
        if (block.columnsCaption().isEmpty()) {
            rows.add(List.of(block.article()));
            rows.add(row(
                    block.corner(), block.columns().stream().map(Column::label).toList()));
        } else {
            rows.add(List.of(block.corner(), block.columnsCaption()));
            groupedHeader(block.columns(), rows);
        }
        List<String> groups = List.of();
        for (Line line : block.lines()) {
            List<String> row = new ArrayList<>(opened(groups, line.groups()));
            row.add(line.label());
            values(line, block, row);
            rows.add(row);
            groups = line.groups();
        }
    }

    private static void groupedHeader(List<Column> columns, List<List<String>> rows) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (Column column : columns) {
            if (column.group().isEmpty()) {
                above.add(column.label());
            } else {
                below.add(column.label());
                if (!above.contains(column.group())) {
                    above.add(column.group());
                }
            }
        }
        rows.add(above);
        rows.add(below);
    }

    /** Captions of groups that begin with a line. */
    private static List<String> opened(List<String> before, List<String> now) {
        return now.stream().filter(group -> !before.contains(group)).toList();
    }

    private void oneRow(Table table, List<List<String>> rows) {
        List<String> names = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Block block : table.blocks()) {
            for (Line line : block.lines()) {
                names.add(line.label());
                block.columns().forEach(column -> labels.add(column.label()));
                values(line, block, numbers);
            }
        }
        rows.add(names);
        rows.add(labels);
        rows.add(numbers);
    }

    private void values(Line line, Block block, List<String> row) {
        block.columns().forEach(column -> row.add(value(report.form().cell(line, column))));
    }

    private String value(Cell cell) {
        return switch (figures.state(cell)) {
            case VALUE -> cell.kind().print(figures.value(cell));
            case NOT_APPLICABLE -> "/";
            case BLANK, UNREADABLE -> "";
        };
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
