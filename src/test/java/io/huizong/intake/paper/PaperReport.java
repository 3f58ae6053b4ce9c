package io.huizong.intake.paper;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.intake.paper.PaperCell.Role;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as paper shows it: title, sections of text and the three tables as the official form draws them.
 *
 * @param sections for each section of text its heading and its words, by the form's order
 */
public record PaperReport(String title, List<List<String>> sections, List<PaperTable> tables) {

    public PaperReport {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    public static PaperReport of(Report report) {
        Form form = report.form();
        List<List<String>> sections = new ArrayList<>();
        for (NarrativeSection section : form.sections()) {
            String words = report.narrative()
                    .section(section.number())
                    .map(found -> found.text())
                    .orElse("");
            sections.add(List.of(section.label(), words));
        }
        List<PaperTable> tables = form.tables().stream()
                .map(table -> table(report.figures(), table))
                .toList();
        return new PaperReport(report.agencyName() + report.year() + "年" + form.title(), sections, tables);
    }

    /** The same report with other tables. */
    public PaperReport with(List<PaperTable> other) {
        return new PaperReport(title, sections, other);
    }

    private static PaperTable table(Figures figures, Table table) {
        String heading = table.number() + "、" + table.heading();
        if (table.isOneRow()) {
            return oneRow(figures, table, heading);
        }
        int labels = deepest(table) + 1;
        int values = table.blocks().stream()
                .mapToInt(block -> block.columns().size())
                .max()
                .orElseThrow();
        List<List<PaperCell>> rows = new ArrayList<>();
        for (Block block : table.blocks()) {
            if (!block.article().isEmpty()) {
                rows.add(List.of(PaperCell.of(Role.CAPTION, block.article(), labels + values, 1)));
            }
            rows.addAll(headers(block, labels, values));
            for (Line line : block.lines()) {
                rows.add(line(figures, block, line, labels, values));
            }
        }
        return new PaperTable(table.code(), heading, rows, labels + values);
    }

    private static int deepest(Table table) {
        return table.lines().stream()
                .mapToInt(line -> line.groups().size())
                .max()
                .orElseThrow();
    }

    private static List<List<PaperCell>> headers(Block block, int labels, int values) {
        List<PaperCell> upper = new ArrayList<>();
        List<PaperCell> lower = new ArrayList<>();
        boolean hasGroups =
                block.columns().stream().anyMatch(column -> !column.group().isEmpty());
        boolean hasCaption = !block.columnsCaption().isEmpty();
        PaperCell corner =
                PaperCell.of(Role.CAPTION, block.corner(), labels, 1 + (hasGroups ? 1 : 0) + (hasCaption ? 1 : 0));
        String group = "";
        for (int i = 0; i < block.columns().size(); i++) {
            Column column = block.columns().get(i);
            PaperCell header = PaperCell.of(
                    Role.HEADER,
                    column.label(),
                    span(block, i, values),
                    hasGroups && column.group().isEmpty() ? 2 : 1);
            (column.group().isEmpty() ? upper : lower).add(header);
            if (!column.group().isEmpty() && !column.group().equals(group)) {
                group = column.group();
                String name = group;
                long members = block.columns().stream()
                        .filter(member -> member.group().equals(name))
                        .count();
                upper.add(PaperCell.of(Role.CAPTION, group, (int) members, 1));
            }
        }
        List<List<PaperCell>> rows = new ArrayList<>();
        if (hasCaption) {
            rows.add(List.of(corner, PaperCell.of(Role.CAPTION, block.columnsCaption(), values, 1)));
        } else {
            upper.add(0, corner);
        }
        rows.add(upper);
        if (hasGroups) {
            rows.add(lower);
        }
        return rows;
    }

    private static List<PaperCell> line(Figures figures, Block block, Line line, int labels, int values) {
        List<PaperCell> row = new ArrayList<>();
        for (int depth = 0; depth < line.groups().size(); depth++) {
            List<String> path = line.groups().subList(0, depth + 1);
            List<Line> members = block.lines().stream()
                    .filter(member -> member.groups().size() >= path.size()
                            && member.groups().subList(0, path.size()).equals(path))
                    .toList();
            if (members.get(0).equals(line)) {
                row.add(PaperCell.of(Role.GROUP, line.groups().get(depth), 1, members.size()));
            }
        }
        row.add(PaperCell.of(Role.LABEL, line.label(), labels - line.groups().size(), 1));
        for (int i = 0; i < block.columns().size(); i++) {
            Cell cell = figures.form().cell(line, block.columns().get(i));
            row.add(value(figures, cell, span(block, i, values)));
        }
        return row;
    }

    /** The last column of a block with fewer columns than the table reaches to its right edge. */
    private static int span(Block block, int index, int values) {
        boolean isLast = index == block.columns().size() - 1;
        return isLast ? values - block.columns().size() + 1 : 1;
    }

    private static PaperCell value(Figures figures, Cell cell, int columns) {
        String text =
                switch (figures.state(cell)) {
                    case VALUE -> cell.kind().print(figures.value(cell));
                    case NOT_APPLICABLE -> "/";
                    case BLANK, UNREADABLE -> "";
                };
        return new PaperCell(text, columns, 1, Role.VALUE, cell.code());
    }

    private static PaperTable oneRow(Figures figures, Table table, String heading) {
        Block block = table.blocks().get(0);
        int size = block.columns().size();
        List<PaperCell> first = new ArrayList<>();
        List<PaperCell> second = new ArrayList<>();
        List<PaperCell> third = new ArrayList<>();
        List<PaperCell> values = new ArrayList<>();
        String group = "";
        for (Line line : block.lines()) {
            boolean isGrouped = !line.groups().isEmpty();
            if (!isGrouped) {
                first.add(PaperCell.of(Role.LABEL, line.label(), size, 1));
            } else if (!line.groups().get(0).equals(group)) {
                group = line.groups().get(0);
                first.add(PaperCell.of(Role.GROUP, group, size * (block.lines().size() - 1), 1));
            }
            if (isGrouped) {
                second.add(PaperCell.of(Role.LABEL, line.label(), size, 1));
            }
            for (Column column : block.columns()) {
                (isGrouped ? third : second).add(PaperCell.of(Role.HEADER, column.label(), 1, isGrouped ? 1 : 2));
                values.add(value(figures, figures.form().cell(line, column), 1));
            }
        }
        return new PaperTable(table.code(), heading, List.of(first, second, third, values), values.size());
    }
}
