package io.huizong.intake.xml;

import io.huizong.form.Cell;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table element. Whatever leaves a cell in doubt refuses the whole table. Used once. */
final class TableElement {

    private final Cursor xml;
    private final TableLayout layout;
    private final ReportCells draft;
    private final boolean[] isSeen;
    private @Nullable LineLayout merged;
    private boolean isRefused;

    TableElement(Cursor xml, TableLayout layout, ReportCells draft) {
        this.xml = xml;
        this.layout = layout;
        this.draft = draft;
        this.isSeen = new boolean[layout.lines().size()];
    }

    void read() throws Refusal {
        Place start = xml.place();
        Cursor.Event event = xml.next();
        while (event != Cursor.Event.END) {
            if (event == Cursor.Event.TEXT) {
                doubt(Remark.Kind.LINE_UNKNOWN, layout.code(), start, xml.text().strip());
            } else if (xml.is("line")) {
                line();
            } else {
                unknown(xml.place(), xml.name());
            }
            event = xml.next();
        }
        finish(start);
    }

    private void line() throws Refusal {
        Place place = xml.place();
        String code = xml.attribute("code");
        LineLayout line = layout.line(code);
        if (line == null) {
            line = merged(code, place);
        }
        if (line == null) {
            unknown(place, code.isEmpty() ? "line" : code);
        } else if (isSeen[line.index()]) {
            doubt(Remark.Kind.LINE_TWICE, line.line().path(), place, code);
            xml.skip();
        } else {
            isSeen[line.index()] = true;
            cells(line, place);
        }
    }

    private @Nullable LineLayout merged(String code, Place place) throws Refusal {
        LineLayout line = layout.covering(code);
        if (line != null) {
            merged = line;
            draft.remark(Remark.Kind.LINES_MERGED, line.line().path(), place, code);
        }
        return line;
    }

    private void cells(LineLayout line, Place place) throws Refusal {
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (!name.equals("code")) {
                cell(line, i, name, place);
            }
        }
        if (xml.skipContent()) {
            doubt(
                    Remark.Kind.LINE_UNKNOWN,
                    line.line().path(),
                    place,
                    line.line().code());
        }
    }

    private void cell(LineLayout line, int attribute, String name, Place place) throws Refusal {
        Cell cell = line.cell(name, attribute - 1);
        if (cell != null) {
            draft.enter(cell, xml.number(attribute), place);
        } else if (xml.holdsData(attribute)) {
            doubt(Remark.Kind.LINE_UNKNOWN, line.line().path(), place, name + "=" + xml.attribute(attribute));
        }
    }

    private void unknown(Place place, String found) throws Refusal {
        if (xml.skip()) {
            doubt(Remark.Kind.LINE_UNKNOWN, layout.code(), place, found);
        } else {
            draft.remark(Remark.Kind.LINE_EXTRA, layout.code(), place, found);
        }
    }

    private void doubt(Remark.Kind kind, String where, Place place, String found) throws Refusal {
        isRefused = true;
        draft.remark(kind, where, place, found);
    }

    private void finish(Place start) throws Refusal {
        if (isNothingSeen()) {
            doubt(Remark.Kind.TABLE_MISSING, layout.code(), start, "");
        } else if (merged != null) {
            checkMerged(merged, start);
        } else {
            checkComplete(layout.lines(), start);
        }
        if (isRefused) {
            draft.refuse(layout);
        }
    }

    private boolean isNothingSeen() {
        for (boolean seen : isSeen) {
            if (seen) {
                return false;
            }
        }
        return true;
    }

    private void checkMerged(LineLayout line, Place start) throws Refusal {
        List<LineLayout> siblings = layout.siblings(line);
        if (siblings.stream().anyMatch(sibling -> isSeen[sibling.index()])) {
            doubt(Remark.Kind.LINE_TWICE, line.line().path(), start, line.line().code());
        }
        checkComplete(
                layout.lines().stream().filter(each -> !siblings.contains(each)).toList(), start);
    }

    private void checkComplete(List<LineLayout> lines, Place start) throws Refusal {
        for (LineLayout line : lines) {
            if (!isSeen[line.index()]) {
                doubt(Remark.Kind.LINE_MISSING, line.line().path(), start, "");
            }
        }
    }
}
