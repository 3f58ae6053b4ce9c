package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form in which nobody has written anything. */
class EmptyFormTest {

    private static final Forms FORMS = Forms.load();

    static List<Form> forms() {
        return FORMS.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellIsBlank_whenNothingIsFilledIn(Form form) {
        PaperReport paper = PaperReport.of(Report.of("示例市科技局", form.firstYear(), Figures.blank(form)));

        Reading reading = new Recogniser(FORMS).read(PaperGrids.write(paper), Format.DOCX, new Budget(Limits.DEFAULT));

        Report report = ((Reading.Read) reading).report();
        assertThat(report.remarks()).isEmpty();
        assertThat(report.figures()).isEqualTo(Figures.blank(form));
    }
}
