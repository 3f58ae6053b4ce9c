package io.huizong.paper.blank;

import java.util.HexFormat;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells of the blank workbook, in fonts that Office and WPS bring along. Only what is filled in is unlocked. */
record WorkbookStyles(
        CellStyle title,
        CellStyle heading,
        CellStyle caption,
        CellStyle header,
        CellStyle label,
        CellStyle value,
        CellStyle field,
        CellStyle code,
        CellStyle text,
        CellStyle check) {

    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 14;
    private static final int TABLE_POINTS = 10;
    private static final int TEXT_POINTS = 12;
    private static final int CHECK_POINTS = 9;

    WorkbookStyles(XSSFWorkbook workbook) {
        this(
                bold(plain(workbook, WordFonts.SONG, TITLE_POINTS, HorizontalAlignment.CENTER)),
                plain(workbook, WordFonts.HEI, HEADING_POINTS, HorizontalAlignment.LEFT),
                shaded(boxed(workbook, WordFonts.SONG, TABLE_POINTS, HorizontalAlignment.LEFT)),
                boxed(workbook, WordFonts.SONG, TABLE_POINTS, HorizontalAlignment.CENTER),
                boxed(workbook, WordFonts.SONG, TABLE_POINTS, HorizontalAlignment.LEFT),
                unlocked(boxed(workbook, WordFonts.SONG, TABLE_POINTS, HorizontalAlignment.CENTER)),
                unlocked(boxed(workbook, WordFonts.SONG, TEXT_POINTS, HorizontalAlignment.LEFT)),
                asTyped(unlocked(boxed(workbook, WordFonts.SONG, TEXT_POINTS, HorizontalAlignment.LEFT))),
                unlocked(upper(boxed(workbook, WordFonts.FANGSONG, TEXT_POINTS, HorizontalAlignment.LEFT))),
                grey(plain(workbook, WordFonts.SONG, CHECK_POINTS, HorizontalAlignment.LEFT)));
    }

    private static XSSFCellStyle plain(XSSFWorkbook workbook, String font, int points, HorizontalAlignment alignment) {
        XSSFFont face = workbook.createFont();
        face.setFontName(font);
        face.setFontHeightInPoints((short) points);
        face.setCharSet(FontCharset.GB2312.getNativeId());
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(face);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle boxed(XSSFWorkbook workbook, String font, int points, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(workbook, font, points, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle bold(XSSFCellStyle style) {
        style.getFont().setBold(true);
        return style;
    }

    private static CellStyle shaded(XSSFCellStyle style) {
        byte[] colour = HexFormat.of().parseHex(WordTable.CAPTION_COLOUR);
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle unlocked(XSSFCellStyle style) {
        style.setLocked(false);
        return style;
    }

    /** Digits stay text: as a number 0012 would become 12, and a code of 18 digits would lose the last three. */
    private static CellStyle asTyped(XSSFCellStyle style) {
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        return style;
    }

    private static XSSFCellStyle upper(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle grey(XSSFCellStyle style) {
        style.getFont().setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        return style;
    }
}
