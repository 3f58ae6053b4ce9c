package io.huizong.paper.blank;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFFData;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Fields of Word files. Those to fill in are the old form fields, which Word, WPS and LibreOffice all let fill in while
 * the rest of the file is locked.
 */
final class WordFields {

    /** A field is seen by these where nothing is written in it: spaces that no reader takes for text. */
    private static final String SPACE = "\u2002";

    /** What fits a cell of the form. */
    private static final int LONGEST_FIGURE = 20;

    private static final int FIGURE_WIDTH = 1;

    private WordFields() {}

    /** A field in a cell. */
    static void figure(XWPFParagraph paragraph) {
        CTFFData data = field(paragraph, WordFonts.SONG, WordTable.POINTS);
        data.addNewTextInput().addNewMaxLength().setVal(BigInteger.valueOf(LONGEST_FIGURE));
        result(paragraph, FIGURE_WIDTH, WordFonts.SONG, WordTable.POINTS);
    }

    /** An underlined field of so many spaces in a line of text. */
    static void blank(XWPFParagraph paragraph, String name, int width, String font, int points) {
        CTFFData data = field(paragraph, font, points);
        data.addNewName().setVal(name);
        data.addNewTextInput();
        result(paragraph, width, font, points).setUnderline(UnderlinePatterns.SINGLE);
    }

    private static CTFFData field(XWPFParagraph paragraph, String font, int points) {
        CTFldChar begin = WordFonts.run(paragraph, "", font, points).getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        instruction(paragraph, " FORMTEXT ");
        return begin.addNewFfData();
    }

    private static XWPFRun result(XWPFParagraph paragraph, int width, String font, int points) {
        XWPFRun result = WordFonts.run(paragraph, SPACE.repeat(width), font, points);
        end(paragraph);
        return result;
    }

    /** A field that the program computes, such as {@code PAGE}. */
    static void computed(XWPFParagraph paragraph, String instruction) {
        XWPFRun begin = paragraph.createRun();
        begin.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruction(paragraph, " " + instruction + " ");
        WordFonts.run(paragraph, "1", WordFonts.SONG, WordTable.POINTS);
        end(paragraph);
    }

    private static void instruction(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
