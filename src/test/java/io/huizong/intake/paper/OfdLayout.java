package io.huizong.intake.paper;

import io.huizong.intake.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes OFD files: characters and frames where a printer would put them, in millimetres. */
public final class OfdLayout {

    private static final String NAME_SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double LEFT = 15;
    private static final double RIGHT = 195;
    private static final double TOP = 20;
    private static final double BOTTOM = 275;
    private static final double SIZE = 3;
    private static final double LINE = 4;

    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;
    private int lastId = 10;

    private record Band(int page, double top, double bottom) {}

    private OfdLayout() {
        turn();
    }

    /** The file. */
    public static byte[] write(PaperReport report) {
        OfdLayout layout = new OfdLayout();
        layout.report(report);
        return pack(layout.pages.stream().map(StringBuilder::toString).toList());
    }

    /** A file of pages that hold these objects. */
    public static byte[] pack(List<String> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD " + NAME_SPACE
                            + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                            + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                list.append("<ofd:Page ID=\"" + (i + 1) + "\" BaseLoc=\"Pages/Page_" + i + "/Content.xml\"/>");
                entry(
                        zip,
                        "Doc_0/Pages/Page_" + i + "/Content.xml",
                        "<ofd:Page " + NAME_SPACE + "><ofd:Template TemplateID=\"5\"/><ofd:Content><ofd:Layer ID=\"6\">"
                                + pages.get(i) + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
            entry(
                    zip,
                    "Doc_0/Document.xml",
                    "<ofd:Document " + NAME_SPACE
                            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                            + "</ofd:PageArea><ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"
                            + "<ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
            entry(
                    zip,
                    "Doc_0/Tpls/Tpl_0/Content.xml",
                    "<ofd:Page " + NAME_SPACE
                            + "><ofd:Content><ofd:Layer ID=\"7\"><ofd:PathObject ID=\"8\" Boundary=\"15 285 180 1\">"
                            + "<ofd:AbbreviatedData>M 0 0 L 180 0</ofd:AbbreviatedData></ofd:PathObject></ofd:Layer>"
                            + "</ofd:Content></ofd:Page>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private void report(PaperReport report) {
        paragraph(report.title());
        report.sections().get(0).forEach(this::paragraph);
        for (PaperTable table : report.tables()) {
            paragraph(table.heading());
            table(PaperGrids.grid(table, 1), (RIGHT - LEFT) / table.width());
        }
        report.sections().stream().skip(1).flatMap(List::stream).forEach(this::paragraph);
    }

    private void turn() {
        pages.add(new StringBuilder());
        y = TOP;
    }

    private void paragraph(String text) {
        for (String line : lines(text, RIGHT - LEFT)) {
            if (y + LINE > BOTTOM) {
                turn();
            }
            line(pages.size() - 1, LEFT, y, line);
            y += LINE;
        }
        y += LINE / 2;
    }

    private void table(Document.Grid grid, double column) {
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            double height = height(grid, row, column);
            if (y + height + (PaperGrids.isJoinedBelow(grid, row) ? height(grid, row + 1, column) : 0) > BOTTOM) {
                turn();
            }
            bands.add(new Band(pages.size() - 1, y, y + height));
            y += height;
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (Document.GridCell cell : grid.rows().get(row).cells()) {
                cell(cell, bands.subList(row, Math.min(bands.size(), row + cell.rowSpan())), column);
            }
        }
        y += LINE;
    }

    private static double height(Document.Grid grid, int row, double column) {
        double height = 2.5 * LINE;
        for (Document.GridCell cell : grid.rows().get(row).cells()) {
            int lines = cell.rowSpan() > 1
                    ? 1
                    : lines(cell.text(), column * cell.columnSpan()).size();
            height = Math.max(height, lines * LINE + 2);
        }
        return height;
    }

    private void cell(Document.GridCell cell, List<Band> bands, double column) {
        double left = LEFT + cell.column() * column;
        double width = cell.columnSpan() * column;
        double top = bands.get(0).top() + 1;
        for (String line : lines(cell.text(), width)) {
            line(bands.get(0).page(), left + 1, top, line);
            top += LINE;
        }
        bands.stream().collect(Collectors.groupingBy(Band::page)).forEach((page, parts) -> {
            Band last = parts.get(parts.size() - 1);
            frame(
                    page,
                    left,
                    parts.get(0).top(),
                    width,
                    last.bottom() - parts.get(0).top());
        });
    }

    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 2;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (used + advance(character) > width && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 2;
            }
            line.append(character);
            used += advance(character);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double advance(char character) {
        return character < 0x2000 ? SIZE / 2 : SIZE;
    }

    private void line(int page, double left, double top, String text) {
        if (text.isEmpty()) {
            return;
        }
        String advances = text.chars()
                .limit(text.length() - 1L)
                .mapToObj(character -> Double.toString(advance((char) character)))
                .collect(Collectors.joining(" "));
        pages.get(page)
                .append(String.format(
                        Locale.ROOT,
                        "<ofd:TextObject ID=\"%d\" Boundary=\"%.3f %.3f 180 4\" Font=\"3\" Size=\"%.1f\"><ofd:TextCode X=\"0\" Y=\"%.2f\" "
                                + "DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
                        ++lastId,
                        left,
                        top,
                        SIZE,
                        SIZE,
                        advances,
                        text));
    }

    private void frame(int page, double left, double top, double width, double height) {
        pages.get(page)
                .append(String.format(
                        Locale.ROOT,
                        "<ofd:PathObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" LineWidth=\"0.2\"><ofd:AbbreviatedData>"
                                + "M 0 0 L %4$.3f 0 L %4$.3f %5$.3f L 0 %5$.3f C</ofd:AbbreviatedData></ofd:PathObject>",
                        ++lastId,
                        left,
                        top,
                        width,
                        height));
    }
}
