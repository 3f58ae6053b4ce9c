package io.huizong.paper.blank;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed into the cells of the blank workbook. */
final class Validations {

    private static final String LARGEST = Long.toString(Cell.LARGEST);

    private Validations() {}

    /** A figure: counts are whole and not below 0, changes whole, amounts not below 0. */
    static void figure(XSSFSheet sheet, CellRangeAddress area, Column.Kind kind) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint =
                switch (kind) {
                    case COUNT -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", LARGEST);
                    case CHANGE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-" + LARGEST, LARGEST);
                    case MONEY ->
                        helper.createCustomConstraint(
                                "AND(ISNUMBER(%1$s),%1$s>=0,ROUND(%1$s,4)=%1$s)".formatted(first(area)));
                };
        String words =
                switch (kind) {
                    case COUNT -> "请填 0 或正整数；没有的数填 0";
                    case CHANGE -> "请填整数，减少填负数；没有变化填 0";
                    case MONEY -> "请填金额，不小于 0，以万元计，最多四位小数";
                };
        add(sheet, area, constraint, words);
    }

    private static String first(CellRangeAddress area) {
        return new CellReference(area.getFirstRow(), area.getFirstColumn()).formatAsString();
    }

    /** A year from the first of an edition on. */
    static void year(XSSFSheet sheet, CellRangeAddress area, int first) {
        DataValidationConstraint constraint = sheet.getDataValidationHelper()
                .createIntegerConstraint(OperatorType.BETWEEN, Integer.toString(first), "2099");
        add(sheet, area, constraint, "请填报告年度，四位数字");
    }

    private static void add(XSSFSheet sheet, CellRangeAddress area, DataValidationConstraint constraint, String words) {
        CellRangeAddressList areas = new CellRangeAddressList();
        areas.addCellRangeAddress(area);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, areas);
        validation.setShowErrorBox(true);
        validation.createErrorBox("填写有误", words);
        sheet.addValidationData(validation);
    }
}
