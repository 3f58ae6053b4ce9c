package io.huizong.paper.blank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The fonts of official documents, which Office and WPS have; the file says what stands in for them elsewhere. */
final class WordFonts {

    static final String SONG = "宋体";
    static final String HEI = "黑体";
    static final String FANGSONG = "仿宋";

    private static final String PART = "/word/fontTable.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s%s%s</w:fonts>""";
    private static final String FONT = """
            <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/><w:family w:val="%s"/></w:font>""";

    private WordFonts() {}

    /** Writes the table of fonts with their other names. */
    static void declare(XWPFDocument document) throws IOException {
        String table = TABLE.formatted(
                FONT.formatted(SONG, "SimSun", "roman"),
                FONT.formatted(HEI, "SimHei", "swiss"),
                FONT.formatted(FANGSONG, "FangSong", "roman"));
        try {
            PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName(PART), TYPE);
            try (OutputStream stream = part.getOutputStream()) {
                stream.write(table.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(PART, e);
        }
    }

    /** Adds words to a paragraph. */
    static XWPFRun run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }
}
