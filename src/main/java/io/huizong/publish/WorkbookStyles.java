package io.huizong.publish;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells of the blank workbook, in fonts that Office and WPS bring along. Only what is filled in is unlocked. */
record WorkbookStyles(
        CellStyle title,
        CellStyle heading,
        CellStyle header,
        CellStyle label,
        CellStyle value,
        CellStyle field,
        CellStyle text,
        CellStyle check) {

    WorkbookStyles(Workbook workbook) {
        this(
                plain(workbook, "黑体", 16, HorizontalAlignment.CENTER),
                plain(workbook, "黑体", 12, HorizontalAlignment.LEFT),
                boxed(workbook, HorizontalAlignment.CENTER),
                boxed(workbook, HorizontalAlignment.LEFT),
                unlocked(boxed(workbook, HorizontalAlignment.CENTER)),
                unlocked(boxed(workbook, HorizontalAlignment.LEFT)),
                unlocked(upper(boxed(workbook, HorizontalAlignment.LEFT))),
                grey(workbook));
    }

    private static CellStyle plain(Workbook workbook, String font, int points, HorizontalAlignment alignment) {
        Font face = workbook.createFont();
        face.setFontName(font);
        face.setFontHeightInPoints((short) points);
        CellStyle style = workbook.createCellStyle();
        style.setFont(face);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle boxed(Workbook workbook, HorizontalAlignment alignment) {
        CellStyle style = plain(workbook, "宋体", 10, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle unlocked(CellStyle style) {
        style.setLocked(false);
        return style;
    }

    private static CellStyle upper(CellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle grey(Workbook workbook) {
        CellStyle style = plain(workbook, "仿宋", 9, HorizontalAlignment.LEFT);
        workbook.getFontAt(style.getFontIndex()).setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setWrapText(false);
        return style;
    }
}
