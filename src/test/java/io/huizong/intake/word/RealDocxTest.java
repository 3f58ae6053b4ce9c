package io.huizong.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The official form as it was handed out. */
class RealDocxTest {

    private static final Path FILE = Path.of("../shared/real/blank-form-2021.docx");

    @Test
    void everyCellIsBlank_whenFormIsEmpty() {
        Assumptions.assumeTrue(
                Files.exists(FILE), "lay the real reports beside the project as ../shared/real to run this test");
        Reading reading = Intake.standard(Forms.load(), Limits.DEFAULT).read(FILE, FILE.toString());

        Report report = ((Reading.Read) reading).report();
        assertThat(report.form().edition()).isEqualTo("2021");
        assertThat(report.remarks()).isEmpty();
        assertThat(report.figures()).isEqualTo(Figures.blank(report.form()));
    }
}
