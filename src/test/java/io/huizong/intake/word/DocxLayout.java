package io.huizong.intake.word;

import io.huizong.intake.document.Document;
import io.huizong.intake.paper.PaperGrids;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which reports stand in DOCX files. */
public enum DocxLayout {
    /** Merged cells as Word and WPS write them: lower parts of a cell that go on, texts cut into runs. */
    WORD {
        @Override
        String runs(String text) {
            int middle = text.length() / 2;
            return super.runs(text.substring(0, middle)) + "<w:proofErr w:type=\"gramStart\"/>"
                    + super.runs(text.substring(middle));
        }
    },
    /** As WPS writes: properties on everything, drawn text in two versions, merged cells that go on "continue". */
    WPS {
        @Override
        String runs(String text) {
            String hint =
                    text.isEmpty() ? "" : "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>";
            return hint
                    + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"宋体\" w:hAnsi=\"宋体\"/><w:color w:val=\"auto\"/>"
                    + "<w:sz w:val=\"15\"/><w:highlight w:val=\"none\"/><w:vertAlign w:val=\"baseline\"/>"
                    + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
        }

        @Override
        String table(PaperTable table) {
            return super.table(table)
                    .replace("<w:vMerge/>", "<w:vMerge w:val=\"continue\"/>")
                    .replace("</w:tcPr>", "<w:noWrap w:val=\"0\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
        }
    },
    /** With tracked changes, hidden text, comments and bookmarks among the words. */
    REVISED {
        @Override
        String runs(String text) {
            return "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>77</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\" w:author=\"a\">" + super.runs(text) + "</w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>88</w:t></w:r>";
        }
    },
    /** Filled in through content controls, empty ones showing what to fill in. */
    CONTROLS {
        @Override
        String runs(String text) {
            String placeholder = text.isEmpty() ? "<w:showingPlcHdr/>" : "";
            return "<w:sdt><w:sdtPr>" + placeholder + "</w:sdtPr><w:sdtContent>"
                    + super.runs(text.isEmpty() ? "单击此处输入 1 个数字" : text) + "</w:sdtContent></w:sdt>";
        }
    },
    /** Each table inside a cell of a table that lays out the page. */
    NESTED {
        @Override
        String table(PaperTable table) {
            return "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>" + super.table(table) + "<w:p/></w:tc></w:tr></w:tbl>";
        }
    };

    private static final String NAME_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The width of a table in twentieths of a point. */
    private static final int WIDTH = 9450;

    /** A sheet of A4. */
    private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" "
            + "w:right=\"1200\" w:bottom=\"1440\" w:left=\"1200\"/></w:sectPr>";

    private static final String BORDERS = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
            .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));

    private static final String MARGINS =
            "<w:tblCellMar><w:left w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"28\" w:type=\"dxa\"/></w:tblCellMar>";

    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** The file. */
    public byte[] write(PaperReport report) {
        return pack(body(report), MAIN);
    }

    /** A DOCX with that body. */
    static byte[] of(String body) {
        return pack(body, MAIN);
    }

    static byte[] pack(String body, String contentType) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PARTS + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + contentType
                            + "\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PARTS + "relationships\"><Relationship Id=\"rId1\" Type=\""
                            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                            + "Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + NAME_SPACE + "\"><w:body>" + body + SECTION + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    String body(PaperReport report) {
        StringBuilder body = new StringBuilder(paragraph(report.title()));
        report.sections().get(0).forEach(text -> body.append(paragraph(text)));
        report.tables().forEach(table -> body.append(paragraph(table.heading())).append(table(table)));
        report.sections().stream().skip(1).flatMap(List::stream).forEach(text -> body.append(paragraph(text)));
        return body.toString();
    }

    String paragraph(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs(text) + "</w:p>";
    }

    String runs(String text) {
        return "<w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"15\"/></w:rPr><w:t xml:space=\"preserve\">"
                + text + "</w:t></w:r>";
    }

    String table(PaperTable table) {
        Document.Grid grid = PaperGrids.grid(table, 1);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < grid.rows().size(); row++) {
            rows.append(cellsAt(grid, row, table.width()).stream()
                    .collect(Collectors.joining("", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", "</w:tr>")));
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + BORDERS + MARGINS + "</w:tblPr><w:tblGrid>"
                + ("<w:gridCol w:w=\"" + WIDTH / table.width() + "\"/>").repeat(table.width()) + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }

    private List<String> cellsAt(Document.Grid grid, int row, int width) {
        List<Document.GridCell> present = new ArrayList<>();
        for (int above = 0; above <= row; above++) {
            int distance = row - above;
            grid.rows().get(above).cells().stream()
                    .filter(cell -> cell.rowSpan() > distance)
                    .forEach(present::add);
        }
        present.sort(Comparator.comparingInt(Document.GridCell::column));
        return present.stream()
                .map(cell ->
                        cell(cell, WIDTH / width, grid.rows().get(row).cells().contains(cell)))
                .toList();
    }

    private String cell(Document.GridCell cell, int columnWidth, boolean isFirst) {
        String merge = cell.rowSpan() == 1 ? "" : isFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + columnWidth * cell.columnSpan()
                + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>" + merge + "</w:tcPr>"
                + (isFirst ? paragraph(cell.text()) : "<w:p/>") + "</w:tc>";
    }
}
