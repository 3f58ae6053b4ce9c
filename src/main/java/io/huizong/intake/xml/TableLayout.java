package io.huizong.intake.xml;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of the form as the element of its code. */
final class TableLayout {

    private final Table table;
    private final List<LineLayout> lines = new ArrayList<>();
    private final Map<String, LineLayout> byCode = new HashMap<>();
    private final Map<String, LineLayout> covering = new HashMap<>();

    TableLayout(Form form, Table table) {
        this.table = table;
        for (Line line : table.lines()) {
            List<Cell> cells = form.cells(line);
            List<String> attributes =
                    cells.stream().map(cell -> cell.column().code()).toList();
            add(new LineLayout(lines.size(), line, cells, attributes));
        }
    }

    private void add(LineLayout layout) {
        lines.add(layout);
        byCode.put(layout.line().code(), layout);
        if (layout.line().covers().size() == 1) {
            covering.put(layout.line().covers().get(0), layout);
        }
    }

    String code() {
        return table.code();
    }

    List<LineLayout> lines() {
        return lines;
    }

    @Nullable
    LineLayout line(String code) {
        return byCode.get(code);
    }

    /** The line that stands for a line of an abridged print of the form, such as the one-row 其他处理. */
    @Nullable
    LineLayout covering(String code) {
        return covering.get(code);
    }

    /** The lines that an abridged print draws together with this one. */
    List<LineLayout> siblings(LineLayout layout) {
        return lines.stream()
                .filter(other -> other.index() != layout.index()
                        && other.line().groups().equals(layout.line().groups()))
                .toList();
    }
}
