package io.huizong.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.rollup.Totals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;

/**
 * Figures as JSON: {@code {"requests": {"denied.stateSecret": {"total": 3}}}}; amounts in 万元, exact.
 *
 * @param tables figures by table, line and column, without lines and tables that have none
 */
public record FiguresJson(@JsonValue Map<String, Map<String, Map<String, BigDecimal>>> tables) {

    /** The cells of a report that hold a value. */
    public static FiguresJson of(Figures figures) {
        return of(figures.form(), figures::value, figures::has);
    }

    /** All sums. */
    static FiguresJson of(Totals totals) {
        return of(totals.form(), totals::sum, cell -> true);
    }

    /** How much of the sums comes from reports with open findings, where it is not 0. */
    static FiguresJson fromOpenFindings(Totals totals) {
        return of(totals.form(), totals::fromOpenFindings, cell -> totals.fromOpenFindings(cell) != 0);
    }

    private static FiguresJson of(Form form, ToLongFunction<Cell> values, Predicate<Cell> isIn) {
        Map<String, Map<String, Map<String, BigDecimal>>> tables = new LinkedHashMap<>();
        form.cells().stream()
                .filter(isIn)
                .forEach(cell -> tables.computeIfAbsent(cell.table(), table -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.line().code(), line -> new LinkedHashMap<>())
                        .put(cell.column().code(), new BigDecimal(cell.kind().print(values.applyAsLong(cell)))));
        return new FiguresJson(tables);
    }

    /** Writes them as an object, where the generator expects a value. */
    public void write(JsonGenerator json) {
        json.writeStartObject();
        tables.forEach((table, lines) -> {
            json.writeObjectPropertyStart(table);
            lines.forEach((line, figures) -> {
                json.writeObjectPropertyStart(line);
                figures.forEach(json::writeNumberProperty);
                json.writeEndObject();
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
