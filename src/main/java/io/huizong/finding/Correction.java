package io.huizong.finding;

import io.huizong.form.Cell;
import java.math.BigDecimal;

/**
 * A value that should stand in a cell.
 *
 * @param cell the code of the cell
 * @param value in the unit in which the form prints it: pieces, or 万元
 */
public record Correction(String cell, BigDecimal value) {

    /** The correction of a cell to a value as figures keep it: pieces, or 元. */
    public static Correction of(Cell cell, long value) {
        return new Correction(cell.code(), new BigDecimal(cell.kind().print(value)));
    }

    /** As outputs and the ledger write it: {@code cell=value}. */
    public String text() {
        return cell + "=" + printed();
    }

    /** The value as the form prints it. */
    public String printed() {
        return value.toPlainString();
    }
}
