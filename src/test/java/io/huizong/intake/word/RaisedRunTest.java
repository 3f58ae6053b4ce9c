package io.huizong.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raised runs behind a text: with nothing in them they change no figure. */
class RaisedRunTest {

    private static final Forms FORMS = Forms.load();
    private static final Report REPORT = RandomReports.report(FORMS.all().get(1), new Random(7), 20, false);

    @ParameterizedTest
    @ValueSource(strings = {"", "<w:t xml:space=\"preserve\"> </w:t>", "<w:lastRenderedPageBreak/>"})
    void everyCellIsRight_whenRunShowsNothing(String content) {
        assertThat(figuresWith(content, "</w:p>")).isEqualTo(REPORT.figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:t>2</w:t>", "<w:footnoteReference w:id=\"1\"/>"})
    void noFigure_whenRunShowsSomething(String content) {
        assertThat(figuresWith(content, "(?<=\\d</w:t></w:r>)</w:p>").cells(Figures.State.VALUE))
                .isEmpty();
    }

    private static Figures figuresWith(String content, String end) {
        String run = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" + content + "</w:r>";
        String body = DocxLayout.WORD.body(PaperReport.of(REPORT)).replaceAll(end, run + "</w:p>");
        Reading reading = Intake.standard(FORMS, Limits.DEFAULT).read(new Source("年报.docx", DocxLayout.of(body)));
        return ((Reading.Read) reading).report().figures();
    }
}
