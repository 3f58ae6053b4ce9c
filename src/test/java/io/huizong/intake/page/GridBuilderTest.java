package io.huizong.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Document;
import io.huizong.intake.page.DrawnTable.Cell;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table whose last row on a page goes on at the top of the next: the name of a group, a label, a figure. */
class GridBuilderTest {

    private static final Box WIDE = new Box(0, 0, 300, 100);

    @Test
    void oneRow_whenPageBreakCutsItsLabel() {
        List<List<String>> rows = rows(
                List.of(row(1, "（六）其他处理", "1.无正当理由逾期不补正、机关不", "7")),
                List.of(row(1, "", "再处理其申请", ""), row(1, "", "2.其他", "8")));

        assertThat(rows).containsExactly(List.of("（六）其他处理", "1.无正当理由逾期不补正、机关不再处理其申请", "7"), List.of("", "2.其他", "8"));
    }

    /** As a browser prints it: the cell of the group goes on below the break, empty and with sides of its own. */
    @Test
    void oneRow_whenGroupReachesDownFromRowsAbove() {
        List<List<String>> rows = rows(
                List.of(row(2, "三、本年度办理结果", "1.属于国家秘密", "6"), below("2.无正当理由逾期不补正、机关不", "7")),
                List.of(row(2, "", "再处理其申请", ""), below("3.其他", "8")));

        assertThat(rows)
                .containsExactly(
                        List.of("三、本年度办理结果", "1.属于国家秘密", "6"),
                        List.of("2.无正当理由逾期不补正、机关不再处理其申请", "7"),
                        List.of("3.其他", "8"));
    }

    @Test
    void wholeName_whenPageBreakCutsTheNameOfTheGroupToo() {
        List<List<String>> rows = rows(
                List.of(row(2, "三、本年度", "1.属于国家秘密", "6"), below("2.无正当理由逾期不补正、机关不", "7")),
                List.of(row(1, "办理结果", "再处理其申请", "")));

        assertThat(rows).containsExactly(List.of("三、本年度办理结果", "1.属于国家秘密", "6"), List.of("2.无正当理由逾期不补正、机关不再处理其申请", "7"));
    }

    @Test
    void rowsOfTheirOwn_whenBothHoldAFigure() {
        List<List<String>> rows = rows(
                List.of(row(2, "三、本年度办理结果", "1.属于国家秘密", "6"), below("2.其他", "7")), List.of(row(1, "", "再处理其申请", "8")));

        assertThat(rows).hasSize(3).last().isEqualTo(List.of("", "再处理其申请", "8"));
    }

    @Test
    void rowsOfTheirOwn_whenTheLowerOneIsNumbered() {
        List<List<String>> rows = rows(
                List.of(row(2, "三、本年度办理结果", "1.属于国家秘密", "6"), below("2.其他", "7")), List.of(row(1, "", "3.再处理其申请", "")));

        assertThat(rows).hasSize(3);
    }

    private static List<List<String>> rows(List<List<Cell>> upper, List<List<Cell>> lower) {
        GridBuilder grid = new GridBuilder(new DrawnTable(WIDE, false, true, upper));
        grid.add(new DrawnTable(WIDE, true, false, lower));
        return grid.build().rows().stream()
                .map(row -> row.cells().stream().map(Document.GridCell::text).toList())
                .toList();
    }

    private static List<Cell> row(int rowsOfGroup, String group, String label, String figure) {
        List<Cell> cells = below(label, figure);
        cells.add(0, new Cell(0, 100, rowsOfGroup, group, Place.NONE));
        return cells;
    }

    private static List<Cell> below(String label, String figure) {
        return new ArrayList<>(
                List.of(new Cell(100, 200, 1, label, Place.NONE), new Cell(200, 300, 1, figure, Place.NONE)));
    }
}
