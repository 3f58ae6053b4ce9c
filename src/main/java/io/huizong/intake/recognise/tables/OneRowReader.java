package io.huizong.intake.recognise.tables;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.cell.AmountUnit;
import io.huizong.intake.cell.CellText;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.labels.Meaning;
import io.huizong.intake.recognise.rows.Row;
import io.huizong.intake.recognise.rows.TableCopy;
import io.huizong.intake.recognise.rows.Token;
import io.huizong.intake.recognise.rows.Traits;
import io.huizong.report.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one copy of a table whose lines stand side by side in one row of numbers, or, in some files, below one another.
 * Used once.
 */
final class OneRowReader {

    private final Form form;
    private final Table table;
    private final Block block;
    private final Traits traits;
    private final TableReading reading;

    private OneRowReader(Form form, Table table, Traits traits) {
        this.form = form;
        this.table = table;
        this.traits = traits;
        block = table.blocks().get(0);
        reading = new TableReading(table);
    }

    static TableReading read(Form form, Table table, TableCopy copy, Traits traits) {
        return new OneRowReader(form, table, traits).read(copy);
    }

    private TableReading read(TableCopy copy) {
        List<Row> filled = copy.rows().stream()
                .filter(row -> row.filled() > 0 && !isNote(row))
                .toList();
        checkOrder(copy);
        if (filled.isEmpty()) {
            blank(copy);
            return reading;
        }
        if (filled.size() == 1 && filled.get(0).filled() > block.columns().size()) {
            oneRow(filled.get(0), copy);
        } else {
            rowByRow(filled, copy);
        }
        return reading;
    }

    /** A number behind words that are no label, in a note or a caption. */
    private boolean isNote(Row row) {
        return row.meaning() == null
                && !row.text().isEmpty()
                && row.filled() < block.columns().size();
    }

    /** Headers without any figure are an empty table, but only where no row of figures can have been lost. */
    private void blank(TableCopy copy) {
        Row first = copy.rows().get(0);
        boolean hasEmptyRow = copy.rows().stream().anyMatch(row -> !row.cells().isEmpty());
        boolean mustHaveEmptyRow = first.isGrid() || traits.keepsBlanks();
        if ((mustHaveEmptyRow && !hasEmptyRow) || (traits.isThinned() && !first.isGrid())) {
            reading.remark(Remark.Kind.CELL_DOUBTFUL, table.code(), first.place(), first.text(), "");
        }
    }

    private void checkOrder(TableCopy copy) {
        List<String> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        AdditionalHeaders additional = new AdditionalHeaders(block);
        int unknown = 0;
        Row last = copy.rows().get(copy.rows().size() - 1);
        for (Row row : copy.rows()) {
            boolean leavesHeaders = row.isEmpty() && !row.equals(last);
            for (Row.Header header : leavesHeaders ? List.<Row.Header>of() : row.headers()) {
                Meaning meaning = header.meaning();
                if (!isNote(row)) {
                    additional.add(header);
                }
                unknown += meaning == null ? 1 : 0;
                if (meaning != null) {
                    column(meaning).ifPresent(columns::add);
                    Labels.lineOf(meaning, table)
                            .filter(line -> !lines.contains(line))
                            .ifPresent(lines::add);
                }
            }
            line(row).filter(line -> !lines.contains(line)).ifPresent(lines::add);
        }
        boolean isOneMore =
                additional.count() > 0 && columns.size() >= block.columns().size();
        boolean isInOrder = areColumnsRight(columns, unknown) && areLinesRight(lines) && !isOneMore;
        if (!isInOrder) {
            Row first = copy.rows().get(0);
            reading.remark(Remark.Kind.HEADERS_DIFFER, table.code(), first.place(), String.join(" ", columns), "");
        }
    }

    private Optional<String> column(Meaning meaning) {
        return block.columns().stream()
                .map(Column::code)
                .filter(code -> meaning.columns().contains(table.code() + "." + code))
                .findFirst();
    }

    private Optional<Line> line(Row row) {
        Meaning meaning = row.meaning();
        return meaning == null ? Optional.empty() : Labels.lineOf(meaning, table);
    }

    /** The columns stand once for all lines or once for each; a damaged header may stand for one that is not there. */
    private boolean areColumnsRight(List<String> seen, int unknown) {
        List<String> expected = new ArrayList<>();
        for (int times = 0; times < table.lines().size(); times++) {
            if (seen.equals(expected)) {
                return true;
            }
            block.columns().forEach(column -> expected.add(column.code()));
        }
        return seen.equals(expected) || (unknown > 0 && isInOrder(seen, expected));
    }

    private static boolean isInOrder(List<String> seen, List<String> expected) {
        int at = 0;
        for (String column : expected) {
            at += at < seen.size() && seen.get(at).equals(column) ? 1 : 0;
        }
        return at == seen.size();
    }

    private boolean areLinesRight(List<Line> seen) {
        List<Integer> order = seen.stream().map(table.lines()::indexOf).toList();
        return order.stream().sorted().toList().equals(order);
    }

    private void oneRow(Row row, TableCopy copy) {
        List<Cell> cells = table.lines().stream()
                .flatMap(line -> form.cells(line).stream())
                .toList();
        boolean hasLabels = copy.rows().stream().anyMatch(Row::isLine);
        boolean isSized =
                !row.isGrid() || row.filled() == cells.size() || row.cells().size() == cells.size();
        if (!hasLabels || !isSized || !fits(row, cells.size(), copy)) {
            refuse(row, cells.size());
            return;
        }
        enter(cells, row);
    }

    private void rowByRow(List<Row> filled, TableCopy copy) {
        int count = block.columns().size();
        for (Line line : table.lines()) {
            List<Row> own = copy.rows().stream()
                    .filter(row -> line(row).filter(line::equals).isPresent())
                    .toList();
            List<Row> written = own.stream().filter(row -> row.filled() > 0).toList();
            if (own.isEmpty()) {
                reading.remark(
                        Remark.Kind.LINE_MISSING, line.path(), filled.get(0).place(), "", line.label());
            } else if (written.size() > 1) {
                reading.remark(
                        Remark.Kind.LINE_TWICE, line.path(), written.get(1).place(), "", line.label());
            } else if (written.size() == 1 && fits(written.get(0), count, copy)) {
                enter(form.cells(line), written.get(0));
            } else if (written.size() == 1) {
                refuse(written.get(0), count);
            }
        }
        filled.stream()
                .filter(row -> line(row).isEmpty())
                .forEach(row -> refuse(row, table.lines().size() * count));
    }

    private boolean fits(Row row, int count, TableCopy copy) {
        List<Row> mates = copy.rows().stream().filter(Row::isLine).toList();
        return new Evidence(copy.rows(), traits.keepsBlanks()).fits(row, count, mates);
    }

    private void refuse(Row row, int count) {
        reading.remark(
                Remark.Kind.CELL_COUNT,
                table.code(),
                row.place(),
                Integer.toString(row.filled()),
                Integer.toString(count));
    }

    private void enter(List<Cell> cells, Row row) {
        for (int i = 0; i < cells.size(); i++) {
            Token token = row.cells().get(i);
            CellText read = token.isBlank()
                    ? CellText.Empty.BLANK
                    : CellText.read(token.text(), cells.get(i).kind(), AmountUnit.NOT_STATED);
            reading.cell(cells.get(i), read, token.text(), token.place());
        }
    }
}
