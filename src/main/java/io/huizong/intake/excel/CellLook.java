package io.huizong.intake.excel;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How a style shows the cells that have it.
 *
 * @param isDate whether it shows a number as a date
 * @param isPlain whether it shows a number as a plain one
 * @param isMarked whether its font is struck out, raised or lowered
 */
record CellLook(boolean isDate, boolean isPlain, boolean isMarked) {

    /** What a number format may hold besides its digits without making the number look like another one. */
    private static final Pattern DECORATION = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.|\\\\?[ ()+-]");

    private static final Pattern PLAIN = Pattern.compile("(?i)general|@|[#0?](?:[#0?,]*[#0?])?(?:\\.[#0?]*)?");

    static CellLook of(CellStyle style, Workbook workbook) {
        String format = String.valueOf(style.getDataFormatString());
        return new CellLook(
                DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString()),
                isPlain(format),
                CellFonts.isMarked(workbook.getFontAt(style.getFontIndex())));
    }

    private static boolean isPlain(String format) {
        String positive = format.split(";", -1)[0];
        return PLAIN.matcher(DECORATION.matcher(positive).replaceAll("")).matches();
    }
}
