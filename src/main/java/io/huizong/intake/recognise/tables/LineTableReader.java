package io.huizong.intake.recognise.tables;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.cell.AmountUnit;
import io.huizong.intake.cell.CellText;
import io.huizong.intake.recognise.rows.Row;
import io.huizong.intake.recognise.rows.TableCopy;
import io.huizong.intake.recognise.rows.Token;
import io.huizong.intake.recognise.rows.Traits;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one copy of a table whose lines stand below one another. Used once. */
final class LineTableReader {

    private final List<Form> forms;
    private final Form form;
    private final Table table;
    private final Traits traits;
    private final TableReading reading;

    private LineTableReader(List<Form> forms, Form form, Table table, Traits traits) {
        this.forms = forms;
        this.form = form;
        this.table = table;
        this.traits = traits;
        reading = new TableReading(table);
    }

    static TableReading read(List<Form> forms, Form form, Table table, TableCopy copy, Traits traits) {
        return new LineTableReader(forms, form, table, traits).read(copy);
    }

    private TableReading read(TableCopy copy) {
        Map<Line, Row> rows = LineMatching.of(table, copy, reading);
        Evidence evidence = new Evidence(rows.values(), traits.keepsBlanks());
        for (Block block : table.blocks()) {
            AmountUnit unit = checkHeaders(block, rows);
            List<Row> mates = block.lines().stream()
                    .flatMap(line -> Stream.ofNullable(rows.get(line)))
                    .toList();
            for (Line line : block.lines()) {
                Row row = rows.get(line);
                if (row != null && fits(block, line, row, evidence, mates)) {
                    read(form.cells(line), row, unit);
                }
            }
        }
        return reading;
    }

    /** Checks every header above a line of the block and gives the unit that they name. */
    private AmountUnit checkHeaders(Block block, Map<Line, Row> rows) {
        String words = "";
        for (Line line : block.lines()) {
            Row row = rows.get(line);
            if (row == null || row.headers().isEmpty()) {
                continue;
            }
            words += row.headers().stream().map(Row.Header::text).collect(Collectors.joining(" "));
            if (new HeaderCheck(table.code(), block).check(row.headers()) == HeaderCheck.Result.DIFFER) {
                differ(block, line, row);
            }
        }
        return AmountUnit.in(words);
    }

    /** Headers of another edition make their block unreadable and leave the others without doubt. */
    private void differ(Block block, Line line, Row row) {
        String found = row.headers().stream()
                .filter(header -> header.meaning() == null || header.meaning().isColumn())
                .map(Row.Header::text)
                .collect(Collectors.joining(" "));
        String expected = block.columns().stream().map(Column::label).collect(Collectors.joining(" "));
        boolean isOtherEdition = forms.stream()
                .filter(other -> other != form)
                .flatMap(other -> other.table(table.code()).stream())
                .flatMap(other -> other.blockOf(line.code()).stream())
                .anyMatch(other -> new HeaderCheck(table.code(), other).check(row.headers()) == HeaderCheck.Result.FIT);
        if (isOtherEdition) {
            List<Cell> cells = block.lines().stream()
                    .flatMap(refused -> form.cells(refused).stream())
                    .toList();
            reading.refuse(cells, new Remark(Remark.Kind.HEADERS_DIFFER, line.path(), row.place(), found, expected));
        } else {
            reading.remark(Remark.Kind.HEADERS_DIFFER, line.path(), row.place(), found, expected);
        }
    }

    private boolean fits(Block block, Line line, Row row, Evidence evidence, List<Row> mates) {
        int count = block.columns().size();
        form.cells(line).forEach(cell -> reading.place(cell, row.place()));
        if (traits.isThinned() && !row.isGrid() && row.cells().isEmpty()) {
            reading.remark(Remark.Kind.CELL_DOUBTFUL, line.path(), row.place(), row.text(), "");
            return false;
        }
        boolean fits = evidence.fits(row, count, mates);
        if (!fits) {
            String found =
                    row.cells().stream().limit(row.filled()).map(Token::text).collect(Collectors.joining(" "));
            reading.remark(
                    Remark.Kind.CELL_COUNT,
                    line.path(),
                    row.place(),
                    row.filled() + ": " + found,
                    Integer.toString(count));
        }
        return fits;
    }

    private void read(List<Cell> cells, Row row, AmountUnit unit) {
        List<Token> tokens = Evidence.cells(row, cells.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            read(cells.get(i), token.text(), token.place(), unit);
        }
    }

    private void read(Cell cell, String text, Place place, AmountUnit unit) {
        CellText read = text.isEmpty() ? CellText.Empty.BLANK : CellText.read(text, cell.kind(), unit);
        reading.cell(cell, read, text, place);
    }
}
