package io.huizong.finding;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names many cells shortly: whole tables, columns and lines first, then the cells that are left. */
final class CellList {

    private static final int LISTED = 10;

    private final Form form;
    private final Language language;
    private final List<String> words = new ArrayList<>();

    private CellList(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** The cells in words; after {@value #LISTED} parts it ends with 等. */
    static String of(List<Cell> cells, Form form, Language language) {
        return new CellList(form, language).list(cells);
    }

    private String list(List<Cell> cells) {
        Set<Cell> left = new LinkedHashSet<>(cells);
        take(left, Cell::table, this::table);
        take(left, cell -> cell.table() + " " + cell.column().code(), this::column);
        take(left, cell -> cell.line().path(), this::line);
        left.forEach(cell -> words.add(coded(cell.label(), cell.code())));
        boolean isLong = words.size() > LISTED;
        String rest = language == Language.CHINESE ? "等" : " and others";
        return words.stream().limit(LISTED).collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "))
                + (isLong ? rest : "");
    }

    /** Takes out every group of several cells of which all are there. */
    private void take(Set<Cell> left, Function<Cell, String> group, Function<Cell, String> name) {
        Map<String, List<Cell>> groups = new LinkedHashMap<>();
        form.cells()
                .forEach(cell -> groups.computeIfAbsent(group.apply(cell), key -> new ArrayList<>())
                        .add(cell));
        for (List<Cell> all : groups.values()) {
            if (all.size() > 1 && left.containsAll(all)) {
                words.add(name.apply(all.get(0)) + count(all.size()));
                all.forEach(left::remove);
            }
        }
    }

    private String count(int cells) {
        return language == Language.CHINESE ? "（" + cells + " 栏）" : " (" + cells + " cells)";
    }

    private String table(Cell cell) {
        String whole = form.table(cell.table()).map(Table::name).orElse(cell.tableName());
        return language == Language.CHINESE ? whole + "全部" : "all of " + whole;
    }

    private String column(Cell cell) {
        String column = cell.tableName() + "“" + cell.column().label() + "”列";
        return language == Language.CHINESE
                ? column
                : column + " [" + cell.column().code() + "]";
    }

    private String line(Cell cell) {
        return coded(
                cell.tableName() + "“" + cell.line().label() + "”行", cell.line().path());
    }

    private String coded(String label, String code) {
        return language == Language.CHINESE ? label : label + " [" + code + "]";
    }
}
