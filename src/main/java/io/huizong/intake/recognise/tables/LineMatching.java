package io.huizong.intake.recognise.tables;

import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.labels.Meaning;
import io.huizong.intake.recognise.labels.NearestLine;
import io.huizong.intake.recognise.rows.Row;
import io.huizong.intake.recognise.rows.TableCopy;
import io.huizong.intake.recognise.rows.Token;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each line of a table its row, by labels alone; says what is missing, doubled or unknown. */
final class LineMatching {

    private final Table table;
    private final TableReading reading;
    private final List<Row> rows;
    private final @Nullable Line[] lineOfRow;
    private final Map<Line, Row> rowOfLine = new LinkedHashMap<>();
    private final List<Line> merged = new ArrayList<>();

    private LineMatching(Table table, TableCopy copy, TableReading reading) {
        this.table = table;
        this.reading = reading;
        rows = new ArrayList<>(copy.rows());
        lineOfRow = new Line[rows.size()];
    }

    /** The row of each line that was found, in the order of the file; lines that a merged row covers are left out. */
    static Map<Line, Row> of(Table table, TableCopy copy, TableReading reading) {
        LineMatching assignment = new LineMatching(table, copy, reading);
        assignment.byLabel();
        assignment.byOtherEdition();
        assignment.byDamagedLabel();
        assignment.byNeighbours();
        assignment.remarkMissing();
        assignment.remarkUnknown();
        assignment.remarkOrder();
        return assignment.rowOfLine;
    }

    private void byLabel() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Meaning meaning = row.meaning();
            if (meaning == null) {
                continue;
            }
            Optional<Line> line = Labels.lineOf(meaning, table);
            if (line.isPresent()) {
                assign(i, line.get());
                if (meaning.departing().contains(line.get().path())) {
                    remarkDeparture(line.get(), row);
                }
            }
        }
    }

    private void assign(int index, Line line) {
        Row row = rows.get(index);
        lineOfRow[index] = line;
        if (rowOfLine.putIfAbsent(line, row) != null) {
            reading.remark(Remark.Kind.LINE_TWICE, line.path(), row.place(), row.text(), line.label());
        }
    }

    private void remarkDeparture(Line line, Row row) {
        reading.remark(Remark.Kind.LABEL_DEPARTS, line.path(), row.place(), row.text(), line.label());
    }

    /** A line of another edition that a line of this one covers stands for all lines of that line's group. */
    private void byOtherEdition() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (lineOfRow[i] != null || !row.isLine()) {
                continue;
            }
            Line cover = missing().stream()
                    .filter(line -> isCovered(row, line))
                    .findFirst()
                    .orElse(null);
            if (cover != null && isWholeGroupMissing(cover)) {
                lineOfRow[i] = cover;
                rowOfLine.put(cover, row);
                table.lines().stream()
                        .filter(line -> !line.equals(cover) && line.groups().equals(cover.groups()))
                        .forEach(merged::add);
                reading.remark(Remark.Kind.LINES_MERGED, cover.path(), row.place(), row.text(), cover.label());
            }
        }
    }

    private boolean isCovered(Row row, Line line) {
        Meaning meaning = row.meaning();
        return meaning != null
                && line.covers().stream().anyMatch(code -> meaning.lines().contains(table.code() + "." + code));
    }

    private boolean isWholeGroupMissing(Line member) {
        return table.lines().stream()
                .filter(line -> line.groups().equals(member.groups()))
                .noneMatch(rowOfLine::containsKey);
    }

    private void byDamagedLabel() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (lineOfRow[i] != null || row.isLine() || row.text().isEmpty()) {
                continue;
            }
            Optional<Line> nearest = NearestLine.of(row.text(), table.lines(), missing());
            if (nearest.isPresent()) {
                assign(i, nearest.get());
                remarkDeparture(nearest.get(), row);
            }
        }
    }

    /** A row of a grid without a label, between the rows of the lines before and behind the only one missing there. */
    private void byNeighbours() {
        for (int i = 1; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            Line before = lineOfRow[i - 1];
            Line behind = lineOfRow[i + 1];
            boolean isNameless =
                    lineOfRow[i] == null && row.isGrid() && row.text().isEmpty() && row.filled() > 0;
            List<Token> cells = rows.get(i - 1).cells();
            if (isNameless && before != null && behind != null && !cells.isEmpty()) {
                Optional<Line> between = onlyOneBetween(before, behind);
                Row values = row.from(cells.get(0).column());
                if (between.isPresent() && isFull(values, between.get())) {
                    rows.set(i, values);
                    assign(i, between.get());
                    remarkDeparture(between.get(), row);
                }
            }
        }
    }

    /** Whether every column has its value, so that no blank can be taken for another. */
    private boolean isFull(Row row, Line line) {
        int columns = table.blockOf(line.code()).orElseThrow().columns().size();
        return row.filled() == columns && !row.hasInnerBlank();
    }

    private Optional<Line> onlyOneBetween(Line before, Line behind) {
        int index = table.lines().indexOf(before) + 1;
        boolean isOne = table.lines().indexOf(behind) == index + 1;
        return isOne
                ? Optional.of(table.lines().get(index)).filter(line -> !rowOfLine.containsKey(line))
                : Optional.empty();
    }

    private List<Line> missing() {
        return table.lines().stream()
                .filter(line -> !rowOfLine.containsKey(line) && !merged.contains(line))
                .toList();
    }

    private void remarkMissing() {
        Place place = rows.isEmpty() ? Place.NONE : rows.get(0).place();
        for (Line line : missing()) {
            reading.remark(Remark.Kind.LINE_MISSING, line.path(), place, "", line.label());
        }
    }

    /**
     * An additional row does no harm where every line of the form was found. Numbers without a label, or behind the name
     * of a group, may be the cells of any line near them.
     */
    private void remarkUnknown() {
        boolean isComplete = missing().isEmpty();
        boolean hasBlankLine = rowOfLine.values().stream().anyMatch(row -> row.filled() == 0);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (lineOfRow[i] != null || row.filled() == 0) {
                continue;
            }
            if (row.isLine()) {
                reading.foreignLine();
            }
            boolean isInside = firstLine() < i && i < lastLine();
            boolean isNameless = row.text().isEmpty() || row.meaning() != null;
            if (!isComplete && isInside) {
                reading.remark(Remark.Kind.LINE_UNKNOWN, table.code(), row.place(), row.text(), "");
            } else if (isNameless && (i < lastLine() || hasBlankLine)) {
                reading.remark(Remark.Kind.CELL_DOUBTFUL, table.code(), row.place(), firstText(row), "");
            } else if (isInside || row.isGrid()) {
                reading.remark(Remark.Kind.LINE_EXTRA, table.code(), row.place(), row.text(), "");
            }
        }
    }

    private static String firstText(Row row) {
        return row.cells().get(0).text();
    }

    private int firstLine() {
        int index = 0;
        while (index < lineOfRow.length && lineOfRow[index] == null) {
            index++;
        }
        return index;
    }

    private int lastLine() {
        int index = lineOfRow.length - 1;
        while (index >= 0 && lineOfRow[index] == null) {
            index--;
        }
        return index;
    }

    /** Lines in another order than the form's: whether the rows or only their labels were moved cannot be determined. */
    private void remarkOrder() {
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            Line line = lineOfRow[i];
            int index = line == null ? last : table.lines().indexOf(line);
            if (line != null && index < last) {
                Row row = rows.get(i);
                reading.remark(Remark.Kind.CELL_DOUBTFUL, line.path(), row.place(), row.text(), "");
                return;
            }
            last = index;
        }
    }
}
