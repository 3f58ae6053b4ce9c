package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.rollup.Publication;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code figures.csv}: a row for each report, a column for each cell. The columns are those of the year's edition and
 * behind them what other editions have besides, where reports were filed on them: every report shows all that it says,
 * under the codes of its own edition.
 */
final class FiguresCsv implements Output {

    private static final List<String> HEADER = List.of("code", "name", "year", "edition", "status", "file");

    @Override
    public void write(Publication publication, OutputFolder folder) {
        Set<String> codes = codes(publication.editions());
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(codes);
        try (CsvFile csv = new CsvFile(folder.open("figures.csv"), header)) {
            publication.figures().each(filed -> csv.row(row(filed, publication.year(), codes)));
        }
    }

    private static Set<String> codes(List<Form> editions) {
        Set<String> codes = new LinkedHashSet<>();
        editions.forEach(form -> form.cells().forEach(cell -> codes.add(cell.code())));
        return codes;
    }

    private static List<Object> row(Publication.Filed filed, int year, Set<String> codes) {
        Figures figures = filed.figures();
        List<Object> row = new ArrayList<>(List.of(
                filed.agency().code(),
                filed.agency().name(),
                year,
                figures.form().edition(),
                filed.status().word(),
                filed.file()));
        for (String code : codes) {
            row.add(figures.form().find(code).map(cell -> text(figures, cell)).orElse(""));
        }
        return row;
    }

    private static String text(Figures figures, Cell cell) {
        return switch (figures.state(cell)) {
            case VALUE -> cell.kind().print(figures.value(cell));
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?";
        };
    }
}
