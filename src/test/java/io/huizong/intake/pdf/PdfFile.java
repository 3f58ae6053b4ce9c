package io.huizong.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A PDF file with text and lines, in points from the upper left corner. Its font is named and not enclosed. */
final class PdfFile {

    private static final int HEIGHT = 842;
    private static final int MOST_IN_A_BLOCK = 100;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final TreeSet<Integer> characters = new TreeSet<>();

    /** How wide a text is: ASCII half its height, all else as wide as high. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> c < 0x80 ? size / 2 : size).sum();
    }

    /** Writes a line of text that begins at a point of its base line; pages count from 0. */
    void text(int page, double x, double y, double size, String text) {
        StringBuilder codes = new StringBuilder();
        text.codePoints().forEach(c -> codes.append("%04X".formatted(c)));
        text.codePoints().forEach(characters::add);
        draw(page, "BT /F %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n", size, x, HEIGHT - y, codes);
    }

    /** Draws a line, with a pen or as a thin filled area. */
    void line(int page, double x1, double y1, double x2, double y2, boolean isFilled) {
        if (isFilled) {
            draw(page, "%.2f %.2f %.2f %.2f re f%n", x1, HEIGHT - y2, x2 - x1 + 0.5, y2 - y1 + 0.5);
        } else {
            draw(page, "%.2f %.2f m %.2f %.2f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2);
        }
    }

    private void draw(int page, String format, Object... values) {
        while (pages.size() <= page) {
            pages.add(new StringBuilder());
        }
        pages.get(page).append(String.format(Locale.ROOT, format, values));
    }

    byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append("%d 0 R ".formatted(6 + 2 * i));
        }
        objects.add("<</Type /Catalog /Pages 2 0 R>>");
        objects.add("<</Type /Pages /Count %d /Kids [%s]>>".formatted(pages.size(), kids));
        objects.add("<</Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H"
                + " /DescendantFonts [4 0 R] /ToUnicode 5 0 R>>");
        objects.add("<</Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /W [0 127 500]"
                + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
                + " /FontDescriptor <</Type /FontDescriptor /FontName /SimSun /Flags 4>>>>");
        objects.add(stream(toUnicode()));
        for (int i = 0; i < pages.size(); i++) {
            objects.add(
                    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources <</Font <</F 3 0 R>>>>>>"
                            .formatted(7 + 2 * i));
            objects.add(stream(pages.get(i).toString()));
        }
        return file(objects);
    }

    private static String stream(String content) {
        return "<</Length %d>>stream%n%s%nendstream".formatted(content.length(), content);
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        List<Integer> all = new ArrayList<>(characters);
        for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
            List<Integer> block = all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(c -> map.append("<%04X> <%04X>%n".formatted(c, c)));
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end\n").toString();
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        write(bytes, "%PDF-1.5\n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n %n".formatted(bytes.size()));
            write(bytes, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = bytes.size();
        write(
                bytes,
                "xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer <</Size " + (objects.size() + 1)
                        + " /Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
