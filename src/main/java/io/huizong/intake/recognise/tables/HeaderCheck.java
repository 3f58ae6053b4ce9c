package io.huizong.intake.recognise.tables;

import io.huizong.form.Block;
import io.huizong.form.Column;
import io.huizong.intake.recognise.labels.Meaning;
import io.huizong.intake.recognise.rows.Row;
import java.util.ArrayList;
import java.util.List;

/** Holds the column headers that a file shows above a block against the form's. */
final class HeaderCheck {

    /** How the headers of a file compare with the form's. */
    enum Result {
        /** There are none. */
        ABSENT,
        /** They are the form's, or what is left of them does not contradict it. */
        FIT,
        /** They are others, in another order, or one is missing or doubled. */
        DIFFER
    }

    private static final String FOREIGN = "?";

    private final String table;
    private final Block block;

    HeaderCheck(String table, Block block) {
        this.table = table;
        this.block = block;
    }

    /** Compares; texts that mean nothing may stand for a column whose header was damaged. */
    Result check(List<Row.Header> headers) {
        List<String> seen = new ArrayList<>();
        AdditionalHeaders additional = new AdditionalHeaders(block);
        int unknown = 0;
        for (Row.Header header : headers) {
            Meaning meaning = header.meaning();
            additional.add(header);
            if (meaning == null) {
                unknown++;
            } else if (meaning.isColumn() || !meaning.groups().isEmpty()) {
                seen.add(name(meaning));
            }
        }
        long columns = seen.stream().filter(this::isColumn).count();
        if (additional.count() > 0
                && columns + additional.count() > block.columns().size()) {
            return Result.DIFFER;
        }
        if (seen.stream().noneMatch(this::isColumnOrForeign)) {
            return Result.ABSENT;
        }
        int mayLack = unknown;
        return readingOrders().stream().anyMatch(order -> fits(seen, order, mayLack)) ? Result.FIT : Result.DIFFER;
    }

    private String name(Meaning meaning) {
        for (Column column : block.columns()) {
            if (meaning.columns().contains(table + "." + column.code())) {
                return column.code();
            }
            if (meaning.groups().contains(table + "/" + column.group())) {
                return column.group();
            }
        }
        return FOREIGN;
    }

    private boolean fits(List<String> seen, List<String> order, int mayLack) {
        int at = 0;
        int lacking = 0;
        for (String name : order) {
            if (at < seen.size() && seen.get(at).equals(name)) {
                at++;
            } else if (isColumn(name)) {
                lacking++;
            }
        }
        return at == seen.size() && lacking <= mayLack;
    }

    private boolean isColumnOrForeign(String name) {
        return name.equals(FOREIGN) || isColumn(name);
    }

    private boolean isColumn(String name) {
        return block.columns().stream().anyMatch(column -> column.code().equals(name));
    }

    /** Column by column, or row by row: then the columns below a common caption come after all others. */
    private List<List<String>> readingOrders() {
        List<String> byColumn = new ArrayList<>();
        List<String> upperRow = new ArrayList<>();
        List<String> lowerRow = new ArrayList<>();
        for (Column column : block.columns()) {
            if (!column.group().isEmpty() && !upperRow.contains(column.group())) {
                upperRow.add(column.group());
                byColumn.add(column.group());
            }
            byColumn.add(column.code());
            (column.group().isEmpty() ? upperRow : lowerRow).add(column.code());
        }
        upperRow.addAll(lowerRow);
        return List.of(byColumn, upperRow);
    }
}
