package io.huizong.intake.excel;

import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The fonts that the text of a cell is shown in. */
final class CellFonts {

    private CellFonts() {}

    /** Whether any part of the text that has a font of its own is struck out, raised or lowered. */
    static boolean isAnyRunMarked(Cell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return false;
        }
        RichTextString text = cell.getRichStringCellValue();
        Workbook workbook = cell.getSheet().getWorkbook();
        return IntStream.range(0, text.numFormattingRuns()).anyMatch(run -> isMarked(font(text, run, workbook)));
    }

    private static @Nullable Font font(RichTextString text, int run, Workbook workbook) {
        if (text instanceof XSSFRichTextString packaged) {
            return packaged.getFontOfFormattingRun(run);
        }
        return text instanceof HSSFRichTextString old ? workbook.getFontAt(old.getFontOfFormattingRun(run)) : null;
    }

    static boolean isMarked(@Nullable Font font) {
        return font != null && (font.getStrikeout() || font.getTypeOffset() != Font.SS_NONE);
    }
}
