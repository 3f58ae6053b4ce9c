package io.huizong.bench;

import io.huizong.form.Forms;
import io.huizong.intake.excel.SheetLayout;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.pdf.PdfLayout;
import io.huizong.intake.word.DocxLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The files that {@link FormatsBenchmark} reads: of each kind a folder of reports with different figures, in its layouts. */
final class BenchmarkFiles {

    private static final int FILES = 1_000;
    private static final int PDF_FILES = 100;
    private static final Forms FORMS = Forms.load();

    private BenchmarkFiles() {}

    static void write(Path folder) throws IOException {
        SheetLayout[] sheets = Stream.of(SheetLayout.values())
                .filter(layout -> layout.extension().equals(".xlsx"))
                .toArray(SheetLayout[]::new);
        write(folder.resolve("html8k"), FILES, "html", seed -> page(8_000, PageLayout.CLEAN, seed));
        write(folder.resolve("html128k"), FILES, "html", seed -> page(128_000, PageLayout.WORD, seed));
        write(
                folder.resolve("docx"),
                FILES,
                "docx",
                seed -> nth(DocxLayout.values(), seed).write(report(seed)));
        write(folder.resolve("xlsx"), FILES, "xlsx", seed -> nth(sheets, seed).write(report(seed)));
        write(
                folder.resolve("pdf"),
                PDF_FILES,
                "pdf",
                seed -> nth(PdfLayout.values(), seed).write(report(seed)));
    }

    private static void write(Path folder, int files, String ending, IntFunction<byte[]> writer) throws IOException {
        Files.createDirectories(folder);
        for (int seed = 0; seed < files; seed++) {
            Files.write(folder.resolve("年报" + seed + "." + ending), writer.apply(seed));
        }
    }

    private static <T> T nth(T[] layouts, int seed) {
        return layouts[seed % layouts.length];
    }

    private static PaperReport report(int seed) {
        return PaperReport.of(RandomReports.report(FORMS.forYear(2024), new Random(seed), 10, false));
    }

    /** A page of about that size: filled up with paragraphs of text. */
    private static byte[] page(int size, PageLayout layout, int seed) {
        String page = layout.write(report(seed));
        StringBuilder text = new StringBuilder();
        String paragraph = "<p class=MsoNormal><span style='font-size:16.0pt'>公开信息" + seed + "条，回应关切。</span></p>\n";
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        for (; bytes < size; bytes += paragraph.getBytes(StandardCharsets.UTF_8).length) {
            text.append(paragraph);
        }
        int end = page.lastIndexOf("</body>");
        return (page.substring(0, end) + text + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
