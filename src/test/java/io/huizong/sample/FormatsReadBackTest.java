package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a synthetic city files in any format is read back as what was meant. */
class FormatsReadBackTest {

    private static final Intake INTAKE = Intake.standard(Forms.load(), Limits.DEFAULT);

    private static SyntheticCity city(Options.FileFormat format) {
        return new SyntheticCity(new Options(24, 5, 0, Set.of(format), List.of(2020, 2024)));
    }

    @ParameterizedTest
    @EnumSource
    void sameReport_whenReadBack(Options.FileFormat format) {
        city(format).reports().forEach(one -> {
            Report meant = one.report();
            Report read = read(one.files().get(0));

            assertThat(read.figures().toString())
                    .as(one.agency().code())
                    .isEqualTo(meant.figures().toString());
            assertThat(read.figures().stateLetters()).isEqualTo(meant.figures().stateLetters());
            assertThat(read.agencyName()).isEqualTo(meant.agencyName());
            assertThat(read.year()).isEqualTo(meant.year());
            assertThat(read.published()).isEqualTo(meant.published());
            assertThat(read.remarks()).isEmpty();
            assertThat(texts(read)).isEqualTo(texts(meant));
        });
    }

    private static Report read(SampleFile file) {
        Reading reading = INTAKE.read(new Source(file.path(), file.content()));
        assertThat(reading).as(file.path()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    /** Pages are read paragraph by paragraph or sentence by sentence; the words are the same. */
    private static List<String> texts(Report report) {
        return report.narrative().sections().stream()
                .map(Narrative.Section::text)
                .map(text -> text.replace("\n", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void sameBytes_whenMadeAgain(Options.FileFormat format) {
        List<byte[]> once = contents(format);
        List<byte[]> again = contents(format);

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).isEqualTo(once.get(i));
        }
    }

    private static List<byte[]> contents(Options.FileFormat format) {
        return city(format)
                .reports()
                .limit(3)
                .map(report -> report.files().get(0).content())
                .toList();
    }
}
