package io.huizong.form;

/**
 * A cell of the form.
 *
 * @param index its place in the form's order, from 0; arrays of figures are addressed by it
 * @param code {@code table.line.column}, the contract of every file that is read or written
 * @param tableName how messages call its table ("表三")
 */
public record Cell(int index, String code, String tableName, Line line, Column column) {

    /**
     * The largest value that any report can mean, in the unit that figures are kept in: pieces, or 元. Ten thousand of
     * them still add up within a {@code long}.
     */
    public static final long LARGEST = 1_000_000_000_000_000L;

    /** The code of its table. */
    public String table() {
        return line.table();
    }

    public Column.Kind kind() {
        return column.kind();
    }

    /** The cell in official words, as messages name it: 表三“一、本年新收政府信息公开申请数量”的“总计”. */
    public String label() {
        return tableName + "“" + line.label() + "”的“" + column.label() + "”";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && cell.index == index && cell.code.equals(code);
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return code;
    }
}
