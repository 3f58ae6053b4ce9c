package io.huizong.paper.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.NarrativeSection;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.RandomReports;
import io.huizong.paper.LibreOffice;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that an agency has filled in is read back exactly: figures, name, code, year and text. */
class FilledTemplateTest {

    private static final int REPORTS = 5;
    private static final int SAVED_REPORTS = 2;
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    @TempDir
    private Path folder;

    /** Makes a file of a report. */
    private interface Filling {
        byte[] fill(Report report) throws IOException;
    }

    static List<Form> forms() {
        return FORMS.all();
    }

    /** A random report of an agency that knows its code; every third has no blank, some have many. */
    private static Report report(Form form, int seed) {
        Report random = RandomReports.report(form, new Random(seed), 20 * (seed % 3), false);
        return new Report(
                random.agencyName(),
                "SL" + seed,
                random.year(),
                form,
                null,
                random.figures(),
                random.narrative(),
                random.places(),
                random.remarks());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameReport_whenWorkbookIsFilledIn(Form form) throws IOException {
        for (int seed = 0; seed < REPORTS; seed++) {
            assertSame(read(FilledTemplates.workbook(report(form, seed))), report(form, seed));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameReport_whenWordFileIsFilledIn(Form form) throws IOException {
        for (int seed = 0; seed < REPORTS; seed++) {
            assertSame(read(FilledTemplates.wordFile(report(form, seed))), report(form, seed));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void shortTextIsRead_whenThereIsNothingToReport(Form form) throws IOException {
        Report random = report(form, 1);
        Narrative none = new Narrative(form.sections().stream()
                .map(section -> new Narrative.Section(section.number(), "无", Place.NONE))
                .toList());
        Report report = new Report(
                random.agencyName(),
                "SL1",
                random.year(),
                form,
                null,
                random.figures(),
                none,
                random.places(),
                List.of());

        assertSame(read(FilledTemplates.workbook(report)), report);
        assertSame(read(FilledTemplates.wordFile(report)), report);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameReport_whenASubheadingInTheTextReadsAsALabelOfTheForm(Form form) throws IOException {
        for (String text : List.of("（一）行政许可\n办理12件。\n（二）行政处罚\n办理3件。", "2.培训已办两期。\n3.其他\n加强了宣传。")) {
            Report report = withText(report(form, 1), text);

            assertSame(read(FilledTemplates.wordFile(report)), report);
            assertSame(read(FilledTemplates.workbook(report)), report);
        }
    }

    private static Report withText(Report report, String text) {
        Narrative narrative = new Narrative(report.form().sections().stream()
                .map(section -> new Narrative.Section(section.number(), text, Place.NONE))
                .toList());
        return new Report(
                report.agencyName(),
                report.agencyCode(),
                report.year(),
                report.form(),
                null,
                report.figures(),
                narrative,
                report.places(),
                List.of());
    }

    @Test
    void sameReport_whenWorkbookIsSavedByLibreOffice() throws Exception {
        assertSameWhenSaved("xlsx", FilledTemplates::workbook);
    }

    @Test
    void sameReport_whenWordFileIsSavedByLibreOffice() throws Exception {
        assertSameWhenSaved("docx", FilledTemplates::wordFile);
    }

    @Test
    void eachHeadingStandsAboveItsText_whenWordFileIsPrinted() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Form form : FORMS.all()) {
            files.add(Files.write(folder.resolve(form.edition() + ".docx"), FilledTemplates.wordFile(report(form, 0))));
        }
        Path printed = Files.createDirectory(folder.resolve("printed"));
        LibreOffice.save(files, "pdf", printed);

        for (Form form : FORMS.all()) {
            List<String> lines = lines(printed.resolve(form.edition() + ".pdf"));
            for (NarrativeSection section : form.sections()) {
                int heading = lines.indexOf(section.label());
                assertThat(lines.get(heading + 1)).contains("第" + section.number() + "部分的工作");
            }
        }
    }

    /** The lines of all pages without their blanks, page numbers among them. */
    private static List<String> lines(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(line -> line.replace(" ", ""))
                    .toList();
        }
    }

    private void assertSameWhenSaved(String format, Filling filling) throws Exception {
        List<Path> files = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Form form : FORMS.all()) {
            for (int seed = 0; seed < SAVED_REPORTS; seed++) {
                reports.add(report(form, seed));
                files.add(folder.resolve(form.edition() + "-" + seed + "." + format));
                Files.write(files.get(files.size() - 1), filling.fill(report(form, seed)));
            }
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));
        LibreOffice.save(files, format, saved);

        for (int i = 0; i < files.size(); i++) {
            assertSame(read(Files.readAllBytes(saved.resolve(files.get(i).getFileName()))), reports.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellIsBlankAndNobodyIsNamed_whenTemplateIsNotFilledIn(Form form) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        BlankWorkbook.write(form, workbook);
        ByteArrayOutputStream wordFile = new ByteArrayOutputStream();
        BlankWordFile.write(form, wordFile);

        for (byte[] content : List.of(workbook.toByteArray(), wordFile.toByteArray())) {
            Report read = read(content);

            assertThat(read.figures()).isEqualTo(Figures.blank(form));
            assertThat(read.agencyName()).isNull();
            assertThat(read.agencyCode()).isNull();
            assertThat(read.year()).isNull();
        }
    }

    private static void assertSame(Report read, Report report) {
        String what = report.form() + " " + report.agencyCode();
        assertThat(read.figures()).as(what).isEqualTo(report.figures());
        assertThat(read.agencyName()).as(what).isEqualTo(report.agencyName());
        assertThat(read.agencyCode()).as(what).isEqualTo(report.agencyCode());
        assertThat(read.year()).as(what).isEqualTo(report.year());
        assertThat(read.narrative().sections())
                .as(what)
                .extracting(Narrative.Section::text)
                .containsExactlyElementsOf(report.narrative().sections().stream()
                        .map(Narrative.Section::text)
                        .toList());
        assertThat(read.remarks()).as(what).isEmpty();
    }

    private static Report read(byte[] content) {
        Reading reading = INTAKE.read(new Source("年报", content));
        return ((Reading.Read) reading).report();
    }
}
