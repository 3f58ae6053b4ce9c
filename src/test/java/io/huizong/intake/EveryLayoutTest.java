package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.archive.Archive;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.FileLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Narrative;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is written down in any layout and read again is the same report. */
class EveryLayoutTest {

    private static final int REPORTS = 20;
    private static final int CONVERTED_REPORTS = 10;
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    @TempDir
    Path folder;

    static Stream<FileLayout> layouts() {
        return FileLayouts.all().stream();
    }

    @Test
    void manyLayouts() {
        assertThat(layouts().map(FileLayout::name).distinct()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void sameReport_whenWrittenAndReadAgain(FileLayout layout) throws IOException {
        List<Report> reports = reports(layout);
        List<byte[]> files =
                layout.writer().apply(reports.stream().map(PaperReport::of).toList());

        for (int i = 0; i < reports.size(); i++) {
            assertSame(read(files.get(i), layout), reports.get(i), layout, i);
        }
    }

    /** Of each edition so many, a third of them without blanks; half as many where another program takes its time. */
    private static List<Report> reports(FileLayout layout) {
        List<Report> reports = new ArrayList<>();
        for (Form form : FORMS.all()) {
            for (int seed = 0; seed < (layout.isConverted() ? CONVERTED_REPORTS : REPORTS); seed++) {
                int blanks = layout.showsEmptyCells() ? 20 * (seed % 3) : 0;
                reports.add(RandomReports.report(form, new Random(seed), blanks, layout.isPadded()));
            }
        }
        return reports;
    }

    private Reading read(byte[] content, FileLayout layout) throws IOException {
        if (!layout.ending().equals("zip")) {
            return INTAKE.read(new Source("年报." + layout.ending(), content));
        }
        Path zip = Files.write(folder.resolve("年报.zip"), content);
        String inside =
                Archive.entries(zip, Limits.DEFAULT).orElseThrow().get(0).path();
        return INTAKE.read(zip.resolve(inside), inside);
    }

    private static void assertSame(Reading reading, Report expected, FileLayout layout, int number) {
        String what = layout + ", report " + number;
        assertThat(reading).as(what).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.figures()).as(what).isEqualTo(expected.figures());
        assertThat(report.remarks()).as(what).extracting(Remark::kind).allMatch(Remark.Kind.UNIT_UNKNOWN::equals);
        assertThat(report.agencyName())
                .as(what)
                .isEqualTo(layout.spelling().apply(String.valueOf(expected.agencyName())));
        assertThat(report.year()).as(what).isEqualTo(expected.year());
        assertThat(texts(report))
                .as(what)
                .isEqualTo(texts(expected).stream().map(layout.spelling()).toList());
    }

    private static List<String> texts(Report report) {
        return report.narrative().sections().stream()
                .map(Narrative.Section::text)
                .toList();
    }
}
