package io.huizong.intake;

import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PageExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reports printed from a browser, whose pages end wherever they are full: between rows, in the middle of a label, inside a
 * group. Starting one takes long, so all are printed at once and cut apart afterwards.
 */
final class PrintedPages {

    private static final String BREAKS = "div { break-before: page; } div:first-child { break-before: auto; }";
    private static final String COMMON = "table { border-collapse: collapse; width: 100%; } td { border: 1pt solid; }";

    /** Moves the page breaks to other rows, in pixels. */
    private static final int STEP = 37;

    private static final int MOST = 400;

    private PrintedPages() {}

    static List<byte[]> of(List<PaperReport> reports) {
        return of(reports, COMMON);
    }

    /** @param style what the pages say about their looks, in CSS */
    static List<byte[]> of(List<PaperReport> reports, String style) {
        String bodies = IntStream.range(0, reports.size())
                .mapToObj(
                        i -> "<div style='padding-top: %dpx'>%s</div>".formatted(i * STEP % MOST, body(reports.get(i))))
                .collect(Collectors.joining());
        byte[] printed = Program.print(
                "<!DOCTYPE html><meta charset=utf-8><style>" + BREAKS + style + "</style><body>" + bodies + "</body>");
        try (PDDocument document = Loader.loadPDF(printed)) {
            return pieces(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(PaperReport report) {
        String page = PageLayout.CLEAN.write(report);
        return page.substring(page.indexOf("<body>") + 6, page.indexOf("</body>"));
    }

    private static List<byte[]> pieces(PDDocument document) throws IOException {
        List<Integer> starts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).contains("年度报告")) {
                starts.add(page);
            }
        }
        starts.add(document.getNumberOfPages() + 1);
        List<byte[]> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            pieces.add(piece(document, starts.get(i), starts.get(i + 1) - 1));
        }
        return pieces;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static byte[] piece(PDDocument document, int first, int last) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument piece = new PageExtractor(document, first, last).extract()) {
            piece.save(bytes);
        }
        return bytes.toByteArray();
    }
}
