package io.huizong.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of a block of the form.
 *
 * @param code the last part of the cell codes, such as {@code naturalPerson}
 * @param label the official label, to the letter
 * @param aliases other spellings met in published reports, as written there
 * @param group the caption printed above several columns ("法人或其他组织"), empty where there is none
 * @param kind what its cells hold
 * @param isUnitPrinted whether the form prints the unit of an amount; {@code true} for counts
 */
public record Column(String code, String label, List<String> aliases, String group, Kind kind, boolean isUnitPrinted) {

    /** What the cells of a column hold, and in which unit {@code Figures} keep it. */
    public enum Kind {
        /** A whole number, 0 or more. */
        COUNT,
        /** A whole number that may be negative (本年增/减). */
        CHANGE,
        /** An amount, printed in 万元 with up to 4 places and kept in whole 元. */
        MONEY;

        /** A value as it is printed: the number itself, or 万元 without trailing zeros (961716000 元: "96171.6"). */
        public String print(long value) {
            return this == MONEY ? yuanAsWan(value) : Long.toString(value);
        }

        private static String yuanAsWan(long yuan) {
            BigDecimal wan = BigDecimal.valueOf(yuan, 4).stripTrailingZeros();
            return wan.toPlainString();
        }
    }

    public Column {
        aliases = List.copyOf(aliases);
    }

    /** The label, with the unit of an amount behind it where the form does not print one. */
    public String labelWithUnit() {
        return isUnitPrinted ? label : label + "（万元）";
    }
}
