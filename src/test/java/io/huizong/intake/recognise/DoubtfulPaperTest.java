package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.BLANKS;
import static io.huizong.intake.paper.TextLayout.MARKDOWN;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.intake.document.Reading;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers on which a figure seems to stand at the place of another one: read right, or not at all. */
class DoubtfulPaperTest {

    private static final PaperCell BLANK = new PaperCell("", 1, 1, PaperCell.Role.VALUE, "");

    @Nested
    class AdditionalColumns {

        @ParameterizedTest
        @ValueSource(strings = {"上年数", "合计", "2023年", "备注"})
        void refused_whenOneStandsInFrontAndTheLastCellIsEmpty(String header) {
            Report report = grids(1, row -> inFront(row, header, "自然人"));

            assertRefused(report, "requests");
        }

        @Test
        void right_whenTheLastCellIsEmptyAndNoneStandsInFront() {
            Report report = grids(1, row -> isLine(row) ? lastBlank(row) : row);

            assertThat(report.figures().cells(Figures.State.UNREADABLE)).isEmpty();
            assertThat(report.figures().value(report.form().cell("requests.received.other")))
                    .isEqualTo(25);
        }

        @Test
        void refused_whenOnlyLastYearsFigureIsFilledIn() {
            Report report = grids(0, row -> inFront(row, "上年处理数量", "本年处理决定数量"));

            assertRefused(report, "disclosure");
        }

        @Test
        void refused_whenOneStandsAmongTheAppeals() {
            Report report = grids(2, row -> inFront(row, "案件总数", "结果维持"));

            assertRefused(report, "appeals");
        }

        @Test
        void refused_whenTheRowsOfTwoYearsShareALabel() {
            Page.of("2021", MARKDOWN)
                    .with("| 行政许可 | 16 |", "| 行政许可 | 2023年 | 9 |\n| | 2024年 | 16 |")
                    .refuses("disclosure", Remark.Kind.CELL_COUNT);
        }

        private static List<PaperCell> inFront(List<PaperCell> row, String header, String next) {
            List<PaperCell> changed = new ArrayList<>(row);
            int at = IntStream.range(0, row.size())
                    .filter(i -> row.get(i).text().equals(next) || row.get(i).isValue())
                    .findFirst()
                    .orElse(-1);
            if (at >= 0 && row.get(at).isValue()) {
                changed.add(at, BLANK.withText("9"));
                return lastBlank(changed);
            }
            if (at >= 0) {
                PaperCell model = row.get(at);
                changed.add(at, new PaperCell(header, 1, model.rows(), PaperCell.Role.HEADER, ""));
            }
            return changed;
        }

        private static List<PaperCell> lastBlank(List<PaperCell> row) {
            List<PaperCell> changed = new ArrayList<>(row);
            PaperCell last = changed.remove(changed.size() - 1);
            changed.add(last.withText(""));
            return changed;
        }
    }

    @Nested
    class Tables {

        @Test
        void refused_whenATableIsTurnedByAQuarter() {
            Report report = Page.grids("2021", paper -> withTable(paper, 1, Tables::turned));

            assertRefused(report, "requests");
        }

        @Test
        void refused_whenTheReportOfASubordinateOnAnotherEditionFollows() {
            List<PaperTable> others = PaperReport.of(Page.report("2019")).tables();
            Report report = Page.grids("2021", paper -> {
                List<PaperTable> tables = new ArrayList<>(paper.tables());
                tables.addAll(others);
                return paper.with(tables);
            });

            assertThat(report.figures().cells(Figures.State.UNREADABLE)).hasSize(200);
        }

        @Test
        void refused_whenTwoLinesShareAFigure() {
            Report report = Page.grids("2021", paper -> withTable(paper, 0, Tables::merged));

            assertThat(report.figures().cells(Figures.State.UNREADABLE))
                    .extracting(Object::toString)
                    .containsExactly("disclosure.penalties.decisions", "disclosure.coerciveMeasures.decisions");
            assertThat(report.remarks()).extracting(Remark::kind).contains(Remark.Kind.NOT_A_NUMBER);
        }

        private static PaperTable merged(PaperTable table) {
            List<List<PaperCell>> rows = new ArrayList<>(table.rows());
            int penalties = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).get(0).text().equals("行政处罚"))
                    .findFirst()
                    .orElseThrow();
            PaperCell figure = rows.get(penalties).get(1);
            PaperCell over = new PaperCell(figure.text(), figure.columns(), 2, figure.role(), figure.code());
            rows.set(penalties, List.of(rows.get(penalties).get(0), over));
            rows.set(penalties + 1, List.of(rows.get(penalties + 1).get(0)));
            return table.with(rows);
        }

        /** The rows become columns; merged cells are not merged any more. */
        private static PaperTable turned(PaperTable table) {
            int columns = table.rows().stream().mapToInt(List::size).max().orElseThrow();
            List<List<PaperCell>> rows = IntStream.range(0, columns)
                    .mapToObj(column -> table.rows().stream()
                            .map(row -> column < row.size() ? single(row.get(column)) : BLANK)
                            .toList())
                    .toList();
            return table.with(rows);
        }

        private static PaperCell single(PaperCell cell) {
            return new PaperCell(cell.text(), 1, 1, cell.role(), cell.code());
        }

        private static PaperReport withTable(PaperReport paper, int index, UnaryOperator<PaperTable> change) {
            List<PaperTable> tables = new ArrayList<>(paper.tables());
            tables.set(index, change.apply(tables.get(index)));
            return paper.with(tables);
        }
    }

    @Nested
    class Digits {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "16①",
                    "16²",
                    "16*",
                    "16[1]",
                    "16注1",
                    "1‘016",
                    "1.6.1",
                    "l6",
                    "1O",
                    "١٦",
                    "十六",
                    "\u202E61",
                    "16,5",
                    "1,6",
                    "016",
                    "(16)",
                    "16/17",
                    "16-17",
                    "16％",
                    "16万",
                    "约16",
                    "16+1"
                })
        void refused_whenItIsNoPlainNumber(String figure) {
            assertRefused(Page.of("2021", MARKDOWN).with("| 行政许可 | 16 |", "| 行政许可 | " + figure + " |"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"１６", " 16 ", "\u300016", "16件"})
        void right_whenItIsOne(String figure) {
            Page page = Page.of("2021", MARKDOWN).with("| 行政许可 | 16 |", "| 行政许可 | " + figure + " |");

            assertThat(page.report().figures()).isEqualTo(page.expected());
        }

        @ParameterizedTest
        @CsvSource({"1⏎⏎6", "1⏎6", "1 6", "16⏎⏎16"})
        void refused_whenItStandsOnTwoLines(String figure) {
            assertRefused(Page.of("2021", PARAGRAPHS).with("行政许可⏎⏎16", "行政许可⏎⏎" + figure));
        }

        @Test
        void refused_whenThousandsAreSetOffByBlanks() {
            assertRefused(Page.of("2021", BLANKS).with("行政许可 16", "行政许可 1 016"));
            Page.of("2021", BLANKS)
                    .with("20 21 22 23 24 25 26", "1 020 21 22 23 24 25 1 026")
                    .refuses("requests", Remark.Kind.CELL_COUNT);
        }

        private static void assertRefused(Page page) {
            Reading reading = page.reading();

            assertThat(Misreading.in(reading, page.expected(), Set.of())).isEmpty();
            Figures figures = ((Reading.Read) reading).report().figures();
            assertThat(figures.state(figures.form().cell("disclosure.licensing.decisions")))
                    .isEqualTo(Figures.State.UNREADABLE);
        }
    }

    private static boolean isLine(List<PaperCell> row) {
        return row.get(row.size() - 1).isValue();
    }

    private static Report grids(int table, UnaryOperator<List<PaperCell>> change) {
        return Page.grids("2021", paper -> {
            List<PaperTable> tables = new ArrayList<>(paper.tables());
            List<List<PaperCell>> rows =
                    tables.get(table).rows().stream().map(change).toList();
            tables.set(table, tables.get(table).with(rows));
            return paper.with(tables);
        });
    }

    private static void assertRefused(Report report, String table) {
        Form form = report.form();
        assertThat(form.cells().stream().filter(cell -> cell.table().equals(table)))
                .allMatch(cell -> report.figures().state(cell) == Figures.State.UNREADABLE);
        assertThat(report.remarks()).isNotEmpty();
    }
}
