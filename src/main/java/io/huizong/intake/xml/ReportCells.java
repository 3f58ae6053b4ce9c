package io.huizong.intake.xml;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.intake.cell.AmountUnit;
import io.huizong.intake.cell.CellText;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a report while it is being read, and what was noticed on the way. */
final class ReportCells {

    /** More than every cell and line of a form can cause; a file beyond it is no report. */
    private static final int MOST_REMARKS = 500;

    private final Cursor xml;
    private final Figures.Builder figures;
    private final @Nullable Place[] places;
    private final List<Remark> remarks = new ArrayList<>();

    ReportCells(Form form, Cursor xml) {
        this.xml = xml;
        this.figures = Figures.builder(form);
        this.places = new Place[form.size()];
    }

    void enter(Cell cell, AttributeNumber attribute, Place place) throws Refusal {
        places[cell.index()] = place;
        if (attribute.number() >= 0 && cell.kind() != Column.Kind.MONEY) {
            figures.set(cell, attribute.number());
        } else {
            enter(cell, attribute.text(), place);
        }
    }

    private void enter(Cell cell, String text, Place place) throws Refusal {
        CellText read = CellText.read(text, cell.kind(), AmountUnit.WAN_YUAN);
        read.enter(figures, cell);
        for (Remark remark : read.remarks(cell, place, text)) {
            add(remark);
        }
    }

    /** Makes every cell of a table unreadable, whatever was read. */
    void refuse(TableLayout table) {
        for (LineLayout line : table.lines()) {
            line.cells().forEach(cell -> figures.set(cell, Figures.State.UNREADABLE));
        }
    }

    void remark(Remark.Kind kind, String where, Place place, String found) throws Refusal {
        add(new Remark(kind, where, place, found, ""));
    }

    private void add(Remark remark) throws Refusal {
        if (remarks.size() == MOST_REMARKS) {
            throw xml.overLimit("疑点超过 %d 处，不像是报告 / more than %1$d doubts, hardly a report", MOST_REMARKS);
        }
        remarks.add(remark);
    }

    Figures figures() {
        return figures.build();
    }

    Places places() {
        return Places.of(places);
    }

    List<Remark> remarks() {
        return remarks;
    }
}
