package io.huizong.intake.recognise.tables;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.cell.CellText;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of one table under one edition: its cells as far as they could be placed, and what was noticed. */
final class TableReading {

    /** After these nothing of the table is taken. */
    private static final Set<Remark.Kind> REFUSALS = EnumSet.of(
            Remark.Kind.TABLE_MISSING,
            Remark.Kind.LINE_MISSING,
            Remark.Kind.LINE_TWICE,
            Remark.Kind.TABLE_TWICE,
            Remark.Kind.CELL_COUNT,
            Remark.Kind.HEADERS_DIFFER,
            Remark.Kind.LINE_UNKNOWN,
            Remark.Kind.CELL_DOUBTFUL);

    /** Signs of another edition. */
    private static final Set<Remark.Kind> FOREIGN_LINES = EnumSet.of(
            Remark.Kind.LINE_MISSING, Remark.Kind.LINE_UNKNOWN, Remark.Kind.LINE_EXTRA, Remark.Kind.LINES_MERGED);

    private static final Set<Remark.Kind> FOREIGN_HEADERS = EnumSet.of(Remark.Kind.HEADERS_DIFFER);

    /** The text of one cell, and where it stands. */
    private record Reading(CellText text, String written, Place place) {}

    private final Table table;
    private final Map<Cell, Reading> cells = new HashMap<>();
    private final Map<Cell, Place> places = new HashMap<>();
    private final Set<Cell> refusedCells = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean isRefused;
    private int foreignLines;

    TableReading(Table table) {
        this.table = table;
    }

    void remark(Remark.Kind kind, String where, Place place, String found, String read) {
        isRefused |= REFUSALS.contains(kind);
        remarks.add(new Remark(kind, where, place, found, read));
    }

    /** Refuses some cells only, for a reason that leaves the others without doubt. */
    void refuse(List<Cell> some, Remark remark) {
        refusedCells.addAll(some);
        remarks.add(remark);
    }

    /** Notes a row that bears the name of a line of another edition. */
    void foreignLine() {
        foreignLines++;
    }

    void cell(Cell cell, CellText text, String written, Place place) {
        cells.put(cell, new Reading(text, written, place));
        places.put(cell, place);
    }

    void place(Cell cell, Place place) {
        places.putIfAbsent(cell, place);
    }

    boolean isRefused() {
        return isRefused;
    }

    /** Whether most lines of the form stand in it. */
    boolean isRecognised() {
        long missing = remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.LINE_MISSING)
                .count();
        return remarks.stream().noneMatch(remark -> remark.kind() == Remark.Kind.TABLE_MISSING)
                && 2 * missing < table.lines().size();
    }

    Table table() {
        return table;
    }

    /**
     * How much speaks against this reading: lines that are not this edition's first, then its headers, then other reasons
     * to refuse, then everything else that departs from the form.
     */
    long doubts() {
        return 1_000_000_000 * (count(FOREIGN_LINES) + foreignLines)
                + 1_000_000 * count(FOREIGN_HEADERS)
                + 1000 * count(REFUSALS)
                + remarks.size();
    }

    private long count(Set<Remark.Kind> kinds) {
        return remarks.stream().filter(remark -> kinds.contains(remark.kind())).count();
    }

    /** Whether every figure that another reading has is the same here, and nothing but lines is missing there. */
    boolean contains(TableReading other) {
        Map<Cell, CellText> texts = texts();
        return other.isFragment()
                && other.texts().entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(texts.get(entry.getKey())));
    }

    private boolean isFragment() {
        return refusedCells.isEmpty()
                && remarks.stream()
                        .map(Remark::kind)
                        .allMatch(kind -> kind == Remark.Kind.LINE_MISSING || !REFUSALS.contains(kind));
    }

    private Map<Cell, CellText> texts() {
        Map<Cell, CellText> texts = new HashMap<>();
        cells.forEach((cell, reading) -> texts.put(cell, reading.text()));
        return texts;
    }

    /** Enters every cell of the table, and adds the remarks on the table and then on its cells. */
    void enter(Form form, Figures.Builder figures, @Nullable Place[] target, List<Remark> report) {
        report.addAll(remarks);
        for (Line line : table.lines()) {
            form.cells(line).forEach(cell -> enter(cell, figures, target, report));
        }
    }

    private void enter(Cell cell, Figures.Builder figures, @Nullable Place[] target, List<Remark> report) {
        target[cell.index()] = places.get(cell);
        Reading reading = cells.get(cell);
        if (isRefused || refusedCells.contains(cell)) {
            figures.set(cell, Figures.State.UNREADABLE);
        } else if (reading == null) {
            figures.set(cell, Figures.State.BLANK);
        } else {
            reading.text().enter(figures, cell);
            report.addAll(reading.text().remarks(cell, reading.place(), reading.written()));
        }
    }
}
