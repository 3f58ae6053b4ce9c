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
final class FiguresCsv implements Document {

    private static final List<String> HEADER = List.of("code", "name", "year", "edition", "status", "file");

    @Override
    public void write(Publication publication, Folder folder) {
        Set<String> codes = codes(publication.editions());
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(codes);
        try (CsvWriter csv = new CsvWriter(folder.open("figures.csv"), header.toArray(String[]::new))) {
            publication.figures().each(filed -> write(filed, publication.year(), codes, csv));
        }
    }

    private static Set<String> codes(List<Form> editions) {
        Set<String> codes = new LinkedHashSet<>();
        editions.forEach(form -> form.cells().forEach(cell -> codes.add(cell.code())));
        return codes;
    }

    private static void write(Publication.Filed filed, int year, Set<String> codes, CsvWriter csv) {
        Figures figures = filed.figures();
        csv.text(filed.agency().code())
                .text(filed.agency().name())
                .number(year)
                .text(figures.form().edition())
                .text(filed.status().word())
                .text(filed.file());
        codes.forEach(code -> csv.text(
                figures.form().find(code).map(cell -> text(figures, cell)).orElse("")));
        csv.end();
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
