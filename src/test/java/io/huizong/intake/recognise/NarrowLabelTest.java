package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A label over fewer columns than those of the other lines leaves an empty cell in front of its figures. */
class NarrowLabelTest {

    private static final Forms FORMS = Forms.load();

    @Test
    void sameFigures_whenLabelLeavesAnEmptyCell() {
        Report report = RandomReports.report(FORMS.forYear(2021), new Random(1), 0, true);

        assertThat(read(withEmptyCell(report, 1)).figures()).isEqualTo(report.figures());
    }

    @Test
    void tableIsRefused_whenEmptyCellIsOneMoreFigure() {
        Report report = RandomReports.report(FORMS.forYear(2021), new Random(1), 0, true);

        assertThat(read(withEmptyCell(report, 0)).figures().cells(Figures.State.UNREADABLE))
                .allMatch(cell -> cell.table().equals("requests"))
                .hasSize(175);
    }

    /** The report with an empty cell behind the label of 总计, which gives up some columns for it. */
    private static PaperReport withEmptyCell(Report report, int columns) {
        PaperReport paper = PaperReport.of(report);
        List<PaperTable> tables = new ArrayList<>(paper.tables());
        PaperTable table = tables.get(1);
        int index = table.rows().size() - 2;
        List<PaperCell> row = new ArrayList<>(table.rows().get(index));
        PaperCell label = row.get(0);
        row.set(0, new PaperCell(label.text(), label.columns() - columns, 1, label.role(), ""));
        row.add(1, new PaperCell("", 1, 1, PaperCell.Role.CAPTION, ""));
        tables.set(1, table.with(index, row));
        return paper.with(tables);
    }

    private static Report read(PaperReport paper) {
        Reading reading = new Recogniser(FORMS).read(PaperGrids.write(paper), Format.PDF, new Budget(Limits.DEFAULT));
        return ((Reading.Read) reading).report();
    }
}
