package io.huizong.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One edition of the official form. Immutable; safe for any number of threads. */
public final class Form {

    private final String edition;
    private final int firstYear;
    private final String issuedAs;
    private final String title;
    private final List<NarrativeSection> sections;
    private final List<Table> tables;
    private final List<Cell> cells;
    private final List<Identity> identities;
    private final Map<String, Cell> byCode = new LinkedHashMap<>();
    private final Map<Line, List<Cell>> byLine = new HashMap<>();

    Form(
            String edition,
            String issuedAs,
            String title,
            List<NarrativeSection> sections,
            List<Table> tables,
            List<Cell> cells,
            List<Identity> identities) {
        this.edition = edition;
        this.firstYear = Integer.parseInt(edition);
        this.issuedAs = issuedAs;
        this.title = title;
        this.sections = List.copyOf(sections);
        this.tables = List.copyOf(tables);
        this.cells = List.copyOf(cells);
        this.identities = List.copyOf(identities);
        for (Cell cell : cells) {
            byCode.put(cell.code(), cell);
            byLine.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell);
        }
        byLine.replaceAll((line, found) -> List.copyOf(found));
    }

    /** The name of the edition: the first year that it is for ("2021"). */
    public String edition() {
        return edition;
    }

    /** The first year that this edition is for. */
    public int firstYear() {
        return firstYear;
    }

    /** The document that issued the form. */
    public String issuedAs() {
        return issuedAs;
    }

    /** The words after agency and year in a report's title. */
    public String title() {
        return title;
    }

    /** The sections of text that the form demands, in its order. */
    public List<NarrativeSection> sections() {
        return sections;
    }

    /** The three tables, in the form's order. */
    public List<Table> tables() {
        return tables;
    }

    /** All cells in the form's order; {@code cells().get(i).index() == i}. */
    public List<Cell> cells() {
        return cells;
    }

    /** All identities, in the order in which they are checked. */
    public List<Identity> identities() {
        return identities;
    }

    /** The number of cells. */
    public int size() {
        return cells.size();
    }

    /** The table of that code, if the form has it. */
    public Optional<Table> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The cell of that code ({@code table.line.column}), if the form has it. */
    public Optional<Cell> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The cell of that code.
     *
     * @throws IllegalArgumentException where the form has no such cell; the message says which codes it has instead
     */
    public Cell cell(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("表格（%s版）没有“%s”这一栏 / the form of %s has no cell \"%s\"; e.g. %s"
                                .formatted(
                                        edition,
                                        code,
                                        edition,
                                        code,
                                        cells.get(0).code())));
    }

    /** The cell where a line and a column of this form cross. */
    public Cell cell(Line line, Column column) {
        return cell(line.path() + "." + column.code());
    }

    /** The cells of one line in the order of its columns; none where the line is of another form. */
    public List<Cell> cells(Line line) {
        return byLine.getOrDefault(line, List.of());
    }

    /**
     * The cell of this edition that means what a cell of another edition means: the one of the same code, or the one
     * whose line covers the other's. Empty where the two editions do not compare.
     */
    public Optional<Cell> counterpart(Cell other) {
        Cell same = byCode.get(other.code());
        if (same != null) {
            return Optional.of(same);
        }
        return cells.stream()
                .filter(cell -> cell.table().equals(other.table())
                        && cell.column().code().equals(other.column().code())
                        && cell.line().covers().contains(other.line().code()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "form " + edition;
    }
}
