package io.huizong.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty cell at the end of a row beside which no outer line is drawn. */
class OuterLineTest {

    private static final double LEFT = 50;
    private static final double MIDDLE = 100;
    private static final double RIGHT = 200;
    private static final double HEIGHT = 20;

    /** Words in the left and the right cell; the row is closed on its right side or not. */
    private record Line(String left, String right, boolean isClosed) {}

    @Test
    void cell_whenTheHeaderAboveIsNotClosedEither() {
        assertThat(cells(new Line("甲", "乙", true), new Line("项目", "金额", false), new Line("收费", "", false)))
                .containsExactly(2, 2, 2);
    }

    @Test
    void noCell_whenTheHeaderAboveIsClosed() {
        assertThat(cells(new Line("甲", "乙", true), new Line("项目", "金额", true), new Line("收费", "", false)))
                .containsExactly(2, 2, 1);
    }

    @Test
    void noCell_whenNothingIsWrittenAbove() {
        assertThat(cells(new Line("甲", "乙", true), new Line("项目", "", false), new Line("收费", "", false)))
                .containsExactly(2, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 2.25})
    void noCell_whenOnlyAFrameAroundTheTableClosesIt(double gap) {
        assertThat(framed(gap, new Line("甲", "乙", true), new Line("丙", "", false), new Line("丁", "", true)))
                .containsExactly(2, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 2.25})
    void noCell_whenNoRowOfThePageHasOneInTheFrame(double gap) {
        assertThat(framed(gap, new Line("丙", "", false))).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"'1/2/26,1:02AM',", "'1/2/26,1:02AM',某局年度报告", "file:///a.html,1/2"})
    void emptyCells_whenOnlyABrowsersLineStandsInThem(String left, @Nullable String right) {
        Document.Grid grid = grid(new Line(left, right == null ? "" : right, true), new Line("甲", "乙", true));

        assertThat(grid.rows().get(0).cells())
                .extracting(Document.GridCell::text)
                .containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "1,234", "3件", "1O", "/", "无", "2024年度报告"})
    void nothingIsPassedOver_whenWhatMayBeOfACellStandsBesideABrowsersLine(String word) {
        Document.Grid grid = grid(new Line("1/2/26,1:02AM", word, true), new Line("甲", "乙", true));

        assertThat(grid.rows().get(0).cells())
                .extracting(Document.GridCell::text)
                .containsExactly("1/2/26,1:02AM", word);
    }

    @Test
    void wordsOfCell_whenADateAloneStandsInIt() {
        Document.Grid grid = grid(new Line("1/2/26", "", true), new Line("甲", "乙", true));

        assertThat(grid.rows().get(0).cells())
                .extracting(Document.GridCell::text)
                .contains("1/2/26");
    }

    /** How many cells each row of a table has. */
    private static List<Integer> cells(Line... lines) {
        return grid(lines).rows().stream().map(row -> row.cells().size()).toList();
    }

    private static Document.Grid grid(Line... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            double top = LEFT + i * HEIGHT;
            double bottom = top + HEIGHT;
            word(lines[i].left(), LEFT, top, glyphs);
            word(lines[i].right(), MIDDLE, top, glyphs);
            rulings.add(new Ruling(true, LEFT, top, bottom));
            rulings.add(new Ruling(true, MIDDLE, top, bottom));
            if (lines[i].isClosed()) {
                rulings.add(new Ruling(true, RIGHT, top, bottom));
            }
            rulings.add(new Ruling(false, top, LEFT, RIGHT));
            rulings.add(new Ruling(false, bottom, LEFT, RIGHT));
        }
        Pages pages = new Pages();
        pages.add(new Page(glyphs, rulings));
        return (Document.Grid) pages.document(List.of()).parts().get(0);
    }

    /** How many cells each row has where cells have lines of their own inside a frame around the table. */
    private static List<Integer> framed(double gap, Line... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        double bottom = LEFT + lines.length * HEIGHT;
        box(LEFT - gap, LEFT - gap, RIGHT + gap, bottom + gap, rulings);
        for (int i = 0; i < lines.length; i++) {
            double top = LEFT + i * HEIGHT;
            word(lines[i].left(), LEFT, top, glyphs);
            word(lines[i].right(), MIDDLE, top, glyphs);
            box(LEFT, top, MIDDLE - gap, top + HEIGHT, rulings);
            if (lines[i].isClosed()) {
                box(MIDDLE, top, RIGHT, top + HEIGHT, rulings);
            }
        }
        Pages pages = new Pages();
        pages.add(new Page(glyphs, rulings));
        Document.Grid grid = (Document.Grid) pages.document(List.of()).parts().get(0);
        return grid.rows().stream().map(row -> row.cells().size()).toList();
    }

    private static void box(double left, double top, double right, double bottom, List<Ruling> rulings) {
        rulings.add(new Ruling(true, left, top, bottom));
        rulings.add(new Ruling(true, right, top, bottom));
        rulings.add(new Ruling(false, top, left, right));
        rulings.add(new Ruling(false, bottom, left, right));
    }

    private static void word(String text, double left, double top, List<Glyph> glyphs) {
        for (int i = 0; i < text.length(); i++) {
            double width = 40.0 / Math.max(4, text.length());
            double at = left + 5 + width * i;
            glyphs.add(new Glyph(text.substring(i, i + 1), new Box(at, top + 5, at + width, top + 15)));
        }
    }
}
