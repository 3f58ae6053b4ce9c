package io.huizong.intake;

import io.huizong.intake.excel.SheetLayout;
import io.huizong.intake.paper.FileLayout;
import io.huizong.intake.paper.OfdLayout;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.TextLayout;
import io.huizong.intake.word.DocxLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every way in which the tests write a report down. */
final class FileLayouts {

    private FileLayouts() {}

    static List<FileLayout> all() {
        List<FileLayout> all = new ArrayList<>();
        Stream.of(TextLayout.values()).map(layout -> text(layout, "UTF-8", "")).forEach(all::add);
        all.add(text(TextLayout.ROW_A_LINE, "UTF-8", "\uFEFF"));
        all.add(text(TextLayout.CELL_A_LINE, "GB18030", ""));
        all.add(text(TextLayout.MARKDOWN, "UTF-16LE", "\uFEFF"));
        all.add(text(TextLayout.LONE_PIPES, "UTF-16BE", "\uFEFF"));
        all.add(text(TextLayout.PARAGRAPHS, "UTF-16LE", ""));
        Stream.of(PageLayout.values()).map(layout -> page(layout, "UTF-8", "")).forEach(all::add);
        all.add(page(PageLayout.CLEAN, "GBK", ""));
        all.add(page(PageLayout.CLEAN, "GB2312", ""));
        all.add(page(PageLayout.CLEAN, "UTF-16LE", "\uFEFF"));
        all.add(page(PageLayout.CLEAN, "UTF-16BE", "\uFEFF"));
        all.add(page(PageLayout.TRADITIONAL, "Big5", ""));
        Stream.of(DocxLayout.values()).map(FileLayouts::docx).forEach(all::add);
        Stream.of(SheetLayout.values()).map(FileLayouts::workbook).forEach(all::add);
        FileLayout docx = docx(DocxLayout.WORD);
        FileLayout sheet = workbook(SheetLayout.ONE_SHEET);
        all.addAll(List.of(docx.convertedTo("docx"), docx.convertedTo("doc"), docx.convertedTo("pdf")));
        all.add(docx(DocxLayout.NESTED).convertedTo("doc"));
        all.add(docx(DocxLayout.REVISED).convertedTo("doc"));
        all.addAll(List.of(sheet.convertedTo("xlsx"), sheet.convertedTo("xls"), sheet.convertedTo("pdf")));
        all.add(FileLayout.of("OFD", "ofd", OfdLayout::write));
        all.add(printed(PageLayout.CLEAN));
        all.add(zipped("GBK"));
        all.add(zipped("UTF-8"));
        return List.copyOf(all);
    }

    private static FileLayout text(TextLayout layout, String charset, String mark) {
        return new FileLayout(
                "TXT " + layout + " " + charset + (mark.isEmpty() ? "" : " with BOM"),
                "txt",
                layout.showsEmptyCells(),
                layout.isPadded(),
                UnaryOperator.identity(),
                reports -> reports.stream()
                        .map(report -> (mark + layout.write(report)).getBytes(Charset.forName(charset)))
                        .toList());
    }

    private static FileLayout page(PageLayout layout, String charset, String mark) {
        return new FileLayout(
                "HTML " + layout + " " + charset,
                "html",
                layout.showsEmptyCells(),
                layout.isPadded(),
                layout::spell,
                reports -> reports.stream()
                        .map(report -> page(layout, charset, mark, report))
                        .toList());
    }

    private static byte[] page(PageLayout layout, String charset, String mark, PaperReport report) {
        String page = layout.write(report).replace("charset=\"utf-8\"", "charset=" + charset);
        return (mark + page).getBytes(Charset.forName(charset));
    }

    /** Printed from a browser: all reports as one file, each on pages of its own, which is cut up afterwards. */
    private static FileLayout printed(PageLayout layout) {
        FileLayout page = page(layout, "UTF-8", "");
        return new FileLayout(
                page.name() + " → pdf",
                "pdf",
                page.showsEmptyCells(),
                page.isPadded(),
                page.spelling(),
                PrintedPages::of);
    }

    private static FileLayout zipped(String charset) {
        return FileLayout.of("ZIP with names in " + charset, "zip", report -> zipped(report, charset));
    }

    private static byte[] zipped(PaperReport report, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            zip.putNextEntry(new ZipEntry("报送/年报.html"));
            zip.write(PageLayout.CLEAN.write(report).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FileLayout docx(DocxLayout layout) {
        return FileLayout.of("DOCX " + layout, "docx", layout::write);
    }

    private static FileLayout workbook(SheetLayout layout) {
        String ending = layout.extension().substring(1);
        return FileLayout.of(ending.toUpperCase(Locale.ROOT) + " " + layout, ending, layout::write);
    }
}
