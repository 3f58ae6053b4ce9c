package io.huizong.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.RecognisingReader;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruled tables on paper whose cells are narrow, missing or cut off by the end of the page. */
class DoubtfulPdfTest {

    private static final ReportReader READER = new RecognisingReader(new PdfReader(), new Recogniser(Forms.load()));
    private static final String NARROW = "appeals.review.upheld";

    @ParameterizedTest
    @EnumSource(PdfLayout.class)
    void right_whenTablesAreCutByPageBreaks(PdfLayout layout) {
        Figures figures = read(layout, cells -> cells);

        assertThat(figures).hasToString(Page.report("2021").figures().toString());
    }

    @ParameterizedTest
    @EnumSource(PdfLayout.class)
    void refused_whenANumberStandsOnTwoLines(PdfLayout layout) {
        Figures figures = read(layout, cells -> with(cells, "3985758"));

        assertThat(figures.state(figures.form().cell(NARROW))).isEqualTo(Figures.State.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(PdfLayout.class)
    void plainNumber_whenThousandsAreSetApart(PdfLayout layout) {
        Report report = report(layout, cells -> with(cells, "1,113"));

        assertThat(report.figures().value(report.form().cell(NARROW))).isEqualTo(1113);
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,\n113", "1，\n113", "1\n,113", "1\n，113", "16,447"})
    void refused_whenALineBreakStandsAmongTheThousands(String text) {
        Figures figures = read(PdfLayout.STROKED, cells -> with(cells, text));

        assertThat(figures.state(figures.form().cell(NARROW))).isEqualTo(Figures.State.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(PdfLayout.class)
    void blank_whenACellIsEmpty(PdfLayout layout) {
        Figures figures = read(layout, cells -> with(cells, ""));

        assertThat(figures.cells(Figures.State.BLANK))
                .extracting(Object::toString)
                .containsExactly(NARROW);
    }

    @ParameterizedTest
    @EnumSource(PdfLayout.class)
    void refused_whenARowHasOneCellLess(PdfLayout layout) {
        Figures figures = read(
                layout,
                cells -> cells.stream()
                        .filter(cell -> !cell.code().equals(NARROW))
                        .toList());

        assertThat(figures.cells(Figures.State.UNREADABLE))
                .hasSize(15)
                .allMatch(cell -> cell.table().equals("appeals"));
    }

    private static List<PaperCell> with(List<PaperCell> cells, String text) {
        return cells.stream()
                .map(cell -> cell.code().equals(NARROW) ? cell.withText(text) : cell)
                .toList();
    }

    private static Figures read(PdfLayout layout, UnaryOperator<List<PaperCell>> change) {
        return report(layout, change).figures();
    }

    private static Report report(PdfLayout layout, UnaryOperator<List<PaperCell>> change) {
        PaperReport paper = PaperReport.of(Page.report("2021"));
        List<PaperTable> tables = new ArrayList<>();
        for (PaperTable table : paper.tables()) {
            tables.add(table.with(table.rows().stream().map(change).toList()));
        }
        byte[] content = layout.write(paper.with(tables));
        Reading reading = READER.read(new Source("年报.pdf", content), Format.PDF, new Budget(Limits.DEFAULT));
        return ((Reading.Read) reading).report();
    }
}
