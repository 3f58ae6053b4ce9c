package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.report.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;

/**
 * Figures as JSON: {@code {"requests": {"denied.stateSecret": {"total": 3}}}}; amounts in 万元, exact. Made once a form,
 * safe for any number of threads.
 */
public final class FiguresJson {

    private final Map<Table, Map<Line, List<Cell>>> cells = new LinkedHashMap<>();

    /** For figures on a form. */
    public FiguresJson(Form form) {
        for (Table table : form.tables()) {
            Map<Line, List<Cell>> lines = new LinkedHashMap<>();
            table.lines().forEach(line -> lines.put(line, form.cells(line)));
            cells.put(table, lines);
        }
    }

    /** Writes an object of the cells that hold a value, where the generator expects a value. */
    public void write(JsonGenerator json, Figures figures) {
        write(json, figures::value, figures::has);
    }

    /** Writes an object of some cells; lines and tables without any are left out. */
    void write(JsonGenerator json, ToLongFunction<Cell> values, Predicate<Cell> isWanted) {
        json.writeStartObject();
        cells.forEach((table, lines) -> {
            if (lines.values().stream().flatMap(List::stream).anyMatch(isWanted)) {
                json.writeObjectPropertyStart(table.code());
                lines.forEach((line, cellsOfLine) -> line(json, line, cellsOfLine, values, isWanted));
                json.writeEndObject();
            }
        });
        json.writeEndObject();
    }

    private static void line(
            JsonGenerator json, Line line, List<Cell> cells, ToLongFunction<Cell> values, Predicate<Cell> isWanted) {
        if (cells.stream().noneMatch(isWanted)) {
            return;
        }
        json.writeObjectPropertyStart(line.code());
        for (Cell cell : cells) {
            if (isWanted.test(cell)) {
                json.writeName(cell.column().code());
                json.writeNumber(cell.kind().print(values.applyAsLong(cell)));
            }
        }
        json.writeEndObject();
    }
}
