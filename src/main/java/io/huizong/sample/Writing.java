package io.huizong.sample;

import io.huizong.paper.ReportPage;
import io.huizong.paper.ReportWordFile;
import io.huizong.paper.ReportWorkbook;
import io.huizong.paper.ReportXml;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a report in the format in which it is sent; the same report always gives the same bytes. */
final class Writing {

    private static final int COMMON_SIZE = 16_384;
    /** The only part of an Office file that says when it was written. */
    private static final String PROPERTIES = "docProps/core.xml";

    private static final String WRITTEN = "2000-01-01T00:00:00Z";

    private Writing() {}

    static byte[] of(Report report, Delivery delivery) {
        return switch (delivery.format()) {
            case TEXT -> edited(ReportText.of(report, delivery.layout()), delivery);
            case XML -> edited(text(out -> ReportXml.write(report, out)), delivery);
            case HTML -> edited(text(out -> ReportPage.write(report, out)), delivery);
            case DOCX -> withoutTimes(bytes(out -> ReportWordFile.write(report, out)));
            case XLSX -> withoutTimes(bytes(out -> ReportWorkbook.write(report, out)));
        };
    }

    private static byte[] edited(String text, Delivery delivery) {
        return delivery.edit().apply(text).getBytes(StandardCharsets.UTF_8);
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Writer writer) {
        return new String(bytes(writer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(COMMON_SIZE);
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Office files tell the time at which they were written in every entry and among their properties. */
    private static byte[] withoutTimes(byte[] archive) {
        return bytes(out -> {
            try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                    ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    ZipEntry timeless = new ZipEntry(entry.getName());
                    timeless.setTime(0);
                    to.putNextEntry(timeless);
                    byte[] content = from.readAllBytes();
                    to.write(entry.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                    to.closeEntry();
                }
            }
        });
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + WRITTEN)
                .getBytes(StandardCharsets.UTF_8);
    }
}
