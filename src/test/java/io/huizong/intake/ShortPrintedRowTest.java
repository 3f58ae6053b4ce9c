package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page whose tables have a frame, printed: a row that lacks a cell has room for it inside the frame. */
class ShortPrintedRowTest {

    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    /** Of each table so many rows are tried, each without one of its cells in turn. */
    private static final int ROWS = 3;

    /** A report and which cell it lacks. */
    private record Shortened(PaperReport paper, String code) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "table { border-spacing: 0; }", "table, td { border: 1px solid black; }"})
    void rightOrRefused_whenARowIsACellShort(String style) {
        for (Form form : FORMS.all()) {
            Report report = RandomReports.report(form, new Random(1), 0, true);
            PaperReport good = PaperReport.of(report);
            List<Shortened> all = new ArrayList<>(List.of(new Shortened(good, "")));
            good.tables().forEach(table -> all.addAll(shortened(good, table)));
            List<byte[]> files =
                    PrintedPages.of(all.stream().map(Shortened::paper).toList(), style);

            assertThat(Misreading.isReadInFull(read(files.get(0)))).isTrue();
            assertThat(files).hasSameSizeAs(all);
            for (int i = 1; i < files.size(); i++) {
                String code = all.get(i).code();
                assertThat(Misreading.in(read(files.get(i)), report.figures(), Set.of(code)))
                        .as("without " + code)
                        .isEmpty();
            }
        }
    }

    private static List<Shortened> shortened(PaperReport good, PaperTable table) {
        int index = good.tables().indexOf(table);
        List<Integer> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size() && lines.size() < ROWS; row++) {
            if (table.rows().get(row).stream().anyMatch(PaperCell::isValue)) {
                lines.add(row);
            }
        }
        List<Shortened> all = new ArrayList<>();
        for (int row : lines) {
            for (PaperCell cell : table.rows().get(row)) {
                if (cell.isValue()) {
                    List<PaperCell> cells = new ArrayList<>(table.rows().get(row));
                    cells.remove(cell);
                    List<PaperTable> tables = new ArrayList<>(good.tables());
                    tables.set(index, table.with(row, cells));
                    all.add(new Shortened(good.with(tables), cell.code()));
                }
            }
        }
        return all;
    }

    private static Reading read(byte[] content) {
        return INTAKE.read(new Source("年报.pdf", content));
    }
}
