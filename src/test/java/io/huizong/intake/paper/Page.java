package io.huizong.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.RecognisingReader;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.intake.text.TextReader;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A scraped page in which a test changes a few words. Every cell holds another number, 10 and on in the order of the
 * form, so that a figure that was moved shows.
 *
 * @param expected the figures that reading must come to
 */
public record Page(String text, Figures expected) {

    private static final int FIRST_FIGURE = 10;
    private static final int YUAN = 10_000;
    private static final Forms FORMS = Forms.load();
    private static final Recogniser RECOGNISER = new Recogniser(FORMS);
    private static final ReportReader TEXT = new RecognisingReader(new TextReader(), RECOGNISER);

    /** A page of an edition in a layout. */
    public static Page of(String edition, TextLayout layout) {
        Report report = report(edition);
        return new Page(layout.write(PaperReport.of(report)), report.figures());
    }

    /** The forms of the figures: figures of another set are never equal. */
    public static Forms forms() {
        return FORMS;
    }

    /** The report that the pages are made from. */
    public static Report report(String edition) {
        Form form = FORMS.edition(edition).orElseThrow();
        Figures.Builder figures = Figures.builder(form);
        for (Cell cell : form.cells()) {
            long figure = (long) FIRST_FIGURE + cell.index();
            figures.set(cell, cell.kind() == Column.Kind.MONEY ? figure * YUAN : figure);
        }
        Narrative narrative = new Narrative(form.sections().stream()
                .map(section -> new Narrative.Section(section.number(), "工作按计划完成。", Place.NONE))
                .toList());
        Places places = Places.of(new Place[0]);
        return new Report(
                "示例市科学技术局", null, form.firstYear(), form, null, figures.build(), narrative, places, List.of());
    }

    /** The report of an edition as grids, its paper changed. */
    public static Report grids(String edition, UnaryOperator<PaperReport> change) {
        Document document = PaperGrids.write(change.apply(PaperReport.of(report(edition))));
        return ((Reading.Read) RECOGNISER.read(document, Format.DOCX, new Budget(Limits.DEFAULT))).report();
    }

    /** The page with other words in the place of some that stand there; "⏎" stands for the end of a line. */
    public Page with(String old, String other) {
        String there = old.replace('⏎', '\n');
        assertThat(text).contains(there);
        return new Page(text.replace(there, other.replace('⏎', '\n')), expected);
    }

    /** The page, of which a cell is to be read as another number. */
    public Page expecting(String cell, long value) {
        return new Page(text, expected.with(cell, value));
    }

    /** The page, of which cells are to be read as blank. */
    public Page expectingBlank(String... cells) {
        Figures.Builder figures = expected.toBuilder();
        for (String cell : cells) {
            figures.set(expected.form().cell(cell), Figures.State.BLANK);
        }
        return new Page(text, figures.build());
    }

    public Reading reading() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return TEXT.read(new Source("报告.txt", bytes), Format.TEXT, new Budget(Limits.DEFAULT));
    }

    public Report report() {
        assertThat(reading()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading()).report();
    }

    /** Asserts that every figure is as expected, and that nothing was noticed but this. */
    public void readsRight(Remark.Kind... noticed) {
        Report report = report();
        assertThat(report.figures()).isEqualTo(expected);
        assertThat(report.remarks()).extracting(Remark::kind).containsExactlyInAnyOrder(noticed);
    }

    /** Asserts that nothing is taken of one table, everything of the others, and that the reason is told. */
    public void refuses(String table, Remark.Kind reason) {
        Report report = report();
        for (Cell cell : expected.form().cells()) {
            boolean isRefused = cell.table().equals(table);
            Figures.State state = isRefused ? Figures.State.UNREADABLE : expected.state(cell);
            assertThat(report.figures().state(cell)).as(cell.code()).isEqualTo(state);
            assertThat(report.figures().value(cell)).as(cell.code()).isEqualTo(isRefused ? 0 : expected.value(cell));
        }
        assertThat(report.remarks()).extracting(Remark::kind).contains(reason);
    }
}
