package io.huizong.intake.recognise.rows;

import io.huizong.intake.cell.Folding;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Document.GridCell;
import io.huizong.intake.recognise.labels.LabelText;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column for remarks that stands right of a form's own. It is passed over only where each row with a figure has its own
 * cell there: a row that lacks one may have lost a figure, and one with more may have got one. For the same reason, and as
 * they may say in what a figure counts, remarks with a numeral or a unit are not passed over.
 */
final class RemarksColumn {

    private static final Set<String> HEADINGS = Set.of("备注", "说明");
    private static final Pattern NUMERAL_OR_UNIT =
            Pattern.compile("\\p{N}|[〇零一二三四五六七八九十两百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億兩元圆圓]|单位|單位|[%％‰]");

    private final Document.Grid grid;
    private final int column;
    private final int end;

    private RemarksColumn(Document.Grid grid, int column, int end) {
        this.grid = grid;
        this.column = column;
        this.end = end;
    }

    /** The grid without that column; the same grid where there is none. */
    static Document.Grid removed(Document.Grid grid) {
        OptionalInt column = grid.rows().stream()
                .takeWhile(row -> !hasFigure(row))
                .flatMap(row -> row.cells().stream())
                .filter(RemarksColumn::isHeading)
                .mapToInt(GridCell::column)
                .max();
        if (column.isEmpty()) {
            return grid;
        }
        int end = cells(grid).stream().mapToInt(RemarksColumn::end).max().orElse(0);
        RemarksColumn remarks = new RemarksColumn(grid, column.getAsInt(), end);
        return remarks.isApart() ? remarks.removed() : grid;
    }

    private static List<GridCell> cells(Document.Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static boolean isHeading(GridCell cell) {
        return !Folding.isDigits(cell.text())
                && HEADINGS.contains(LabelText.of(cell.text()).whole());
    }

    private static int end(GridCell cell) {
        return cell.column() + cell.columnSpan();
    }

    private static boolean isValue(GridCell cell) {
        return Token.of(cell.text(), cell.place()).isValue();
    }

    private static boolean hasFigure(Document.Row row) {
        return row.cells().stream().anyMatch(RemarksColumn::isValue);
    }

    private boolean isApart() {
        return column > 0 && grid.rows().stream().allMatch(row -> hasOwnCell(row) && isApart(row));
    }

    private boolean isApart(Document.Row row) {
        return row.cells().stream()
                .allMatch(cell -> end(cell) <= column
                        || (cell.column() == column && end(cell) == end && isHeadingOrRemark(cell, row))
                        || isCaption(cell));
    }

    private static boolean isHeadingOrRemark(GridCell cell, Document.Row row) {
        return isHeading(cell) || cell.text().isBlank() || (hasFigure(row) && isRemark(cell));
    }

    private static boolean isRemark(GridCell cell) {
        return !isValue(cell) && !NUMERAL_OR_UNIT.matcher(cell.text()).find();
    }

    /** Words over the whole width, such as the name of an article. */
    private boolean isCaption(GridCell cell) {
        return cell.column() < column && !cell.text().isBlank() && !isValue(cell);
    }

    private boolean hasOwnCell(Document.Row row) {
        return !hasFigure(row) || row.cells().stream().anyMatch(cell -> cell.column() == column && cell.rowSpan() == 1);
    }

    private Document.Grid removed() {
        return new Document.Grid(grid.rows().stream()
                .map(row -> new Document.Row(row.cells().stream()
                        .filter(cell -> cell.column() < column)
                        .map(this::shortened)
                        .toList()))
                .toList());
    }

    private GridCell shortened(GridCell cell) {
        int span = Math.min(cell.columnSpan(), column - cell.column());
        return new GridCell(cell.column(), span, cell.rowSpan(), cell.text(), cell.place());
    }
}
