package io.huizong.intake.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What the cells of a workbook say. Numbers come out in full, however they are shown; what is shown as anything else comes
 * out so. Not safe for several threads.
 */
final class ShownText {

    /** As many digits as Excel keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Workbook workbook;
    private final Map<Short, CellLook> looks = new HashMap<>();

    ShownText(Workbook workbook) {
        this.workbook = workbook;
    }

    String of(Cell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            return isCalculated(cell) ? of(cell, cell.getCachedFormulaResultType()) : "=" + cell.getCellFormula();
        }
        return of(cell, type);
    }

    /** A programme that does not calculate leaves no value beside a formula. */
    private static boolean isCalculated(Cell cell) {
        return !(cell instanceof XSSFCell packaged) || packaged.getRawValue() != null;
    }

    private String of(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> marked(cell, number(cell));
            case STRING -> marked(cell, cell.getRichStringCellValue().getString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    /** Struck out or raised digits are no part of the number beside them: the whole cell is marked, words are not. */
    private String marked(Cell cell, String text) {
        boolean isNumber = text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isIdeographic);
        return isNumber && (look(cell).isMarked() || CellFonts.isAnyRunMarked(cell)) ? "~" + text + "~" : text;
    }

    private CellLook look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return looks.computeIfAbsent(style.getIndex(), index -> CellLook.of(style, workbook));
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        CellLook look = look(cell);
        if (look.isDate() && DateUtil.isValidExcelDate(value)) {
            return date(cell);
        }
        String plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return look.isPlain() ? plain : shown(value, cell, plain);
    }

    /** A format may add a unit, divide, or hide; hidden numbers are marked so that nobody takes them for nothing. */
    private static String shown(double value, Cell cell, String plain) {
        int index = cell.getCellStyle().getDataFormat();
        String shown = new DataFormatter(Locale.ROOT)
                .formatRawCellContents(value, index, cell.getCellStyle().getDataFormatString());
        return shown.isBlank() ? "~" + plain + "~" : shown;
    }

    /** Never a number, not even where the format shows the day alone. */
    private static String date(Cell cell) {
        LocalDateTime date = cell.getLocalDateTimeCellValue();
        return date == null ? "#DATE" : date.toLocalDate().toString();
    }
}
