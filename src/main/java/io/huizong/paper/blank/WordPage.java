package io.huizong.paper.blank;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Page and paragraphs of the Word file: A4, and lines as official documents have them. In twentieths of a point. */
final class WordPage {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1080;

    /** The width of the text between the margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private static final int HEADING_SPACE = 160;
    private static final int TWO_CHARACTERS = 560;
    private static final int LINE_POINTS = 28;

    private WordPage() {}

    /** A section in which only fields can be filled in. */
    static void locked(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.CONTINUOUS);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A section in which everything can be written. */
    static void free(CTSectPr section) {
        locked(section);
        section.addNewFormProt().setVal(STOnOff1.OFF);
    }

    /** A heading stays with what follows. */
    static void heading(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(HEADING_SPACE);
        paragraph.setSpacingAfter(HEADING_SPACE / 2);
    }

    /** Running text: two characters indented, lines 28 points apart. */
    static void prose(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
    }
}
