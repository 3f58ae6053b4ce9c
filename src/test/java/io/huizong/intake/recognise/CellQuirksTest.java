package io.huizong.intake.recognise;

import static io.huizong.intake.paper.TextLayout.BLANKS;
import static io.huizong.intake.paper.TextLayout.CELL_A_LINE;
import static io.huizong.intake.paper.TextLayout.PARAGRAPHS;
import static io.huizong.intake.paper.TextLayout.ROW_A_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.paper.Page;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the cells. */
class CellQuirksTest {

    private static final String LICENSING = "disclosure.licensing.decisions";

    @Nested
    class Empty {

        @ParameterizedTest
        @ValueSource(strings = {"|", " |", "\u00a0|", "____ |", "| ||"})
        void blank_whenNothingIsWritten(String cell) {
            Page.of("2021", CELL_A_LINE)
                    .with("行政许可 |\n16 | ||", "行政许可 |\n" + cell)
                    .expectingBlank(LICENSING)
                    .readsRight();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "-", "—", "－", "无", "——"})
        void notApplicable_whenCellSaysSo(String cell) {
            Report report = Page.of("2021", CELL_A_LINE)
                    .with("行政许可 |\n16 | ||", "行政许可 |\n" + cell + " | ||")
                    .report();

            assertThat(report.figures().cells(Figures.State.NOT_APPLICABLE))
                    .extracting(Object::toString)
                    .containsExactly(LICENSING);
            assertThat(report.remarks()).isEmpty();
        }

        @Test
        void blank_whenOnlyTheSumIsFilled() {
            Page.of("2021", ROW_A_LINE)
                    .with("27 | 28 | 29 | 30 | 31 | 32 | 33", " |  |  |  |  |  | 33")
                    .expectingBlank(
                            "requests.carriedIn.naturalPerson",
                            "requests.carriedIn.business",
                            "requests.carriedIn.research",
                            "requests.carriedIn.publicInterest",
                            "requests.carriedIn.legalService",
                            "requests.carriedIn.other")
                    .readsRight();
        }

        @Test
        void blank_whenTheSumIsEmptyAndEachCellHasALine() {
            Page.of("2021", CELL_A_LINE)
                    .with("30 |\n31 |\n32 |\n33 | ||", "|\n|\n32 |\n| ||")
                    .expectingBlank(
                            "requests.carriedIn.publicInterest",
                            "requests.carriedIn.legalService",
                            "requests.carriedIn.total")
                    .readsRight();
        }

        @Test
        void blank_whenAWholeTableIsEmpty() {
            Page page = Page.of("2021", CELL_A_LINE);
            Figures.Builder figures = page.expected().toBuilder();
            page.expected().form().cells().stream()
                    .filter(cell -> !cell.table().equals("appeals"))
                    .forEach(cell -> figures.set(cell, Figures.State.BLANK));
            int appeals = page.text().indexOf("四、政府信息");
            String text = page.text().substring(0, appeals).replaceAll("(?m)^\\d+ \\|", "|")
                    + page.text().substring(appeals);

            new Page(text, figures.build()).readsRight();
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "\u00a016;16",
                    "16\u3000;16",
                    "1,113;1113",
                    "1，113;1113",
                    "11398889;11398889",
                    "? 0;0",
                    "0件;0",
                    "22（其中修订16件）;22",
                    "22（其中修订 16 件）;22",
                    "１６;16"
                })
        void value_whenWrittenOtherwise(String cell, long value) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with("行政许可\n\n16", "行政许可\n\n" + cell)
                    .report();

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures().with(LICENSING, value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,113", "1，113", "18,708,325", "１６"})
        void nothingTold_whenOnlyThousandsAreSetApart(String cell) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with("行政许可\n\n16", "行政许可\n\n" + cell)
                    .report();

            assertThat(report.remarks()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0件", "22（其中修订16件）", "1,113件", "? 0"})
        void warned_whenWordsStandInTheCell(String cell) {
            Report report = Page.of("2021", PARAGRAPHS)
                    .with("行政许可\n\n16", "行政许可\n\n" + cell)
                    .report();

            assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.WORDS_IN_CELL);
            assertThat(report.remarks().get(0).where()).isEqualTo(LICENSING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"00", "1 2", "1.4万件", "约5", "0.5", "-3-"})
        void neverANumber_whenTheCellCouldMeanAnythingElse(String cell) {
            Report report = Page.of("2021", CELL_A_LINE)
                    .with("行政许可 |\n16 | ||", "行政许可 |\n" + cell + " | ||")
                    .report();

            assertThat(report.figures().has(report.form().cell(LICENSING))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"+19,19", "-35,-35", "－8,-8", "61,61", "减4,-4", "+1036,1036", "+0,0"})
        void signed_whenAChangeIsTold(String cell, long value) {
            Report report = Page.of("2019", BLANKS)
                    .with("行政许可 16 17 18", "行政许可 16 " + cell + " 18")
                    .report();

            assertThat(report.figures())
                    .isEqualTo(Page.report("2019").figures().with("disclosure.licensing.change", value));
        }
    }

    @Nested
    class Money {

        @ParameterizedTest
        @CsvSource({"26.55,265500", "59237.2449,592372449", "1230500元,1230500", "976.81万元,9768100"})
        void yuan_whenTheFeeIsWritten(String cell, long yuan) {
            Report report = Page.of("2021", BLANKS)
                    .with("行政事业性收费 19", "行政事业性收费 " + cell)
                    .report();

            assertThat(report.figures()).isEqualTo(Page.report("2021").figures().with("disclosure.fees.amount", yuan));
        }

        @ParameterizedTest
        @CsvSource({"251000元,251000", "160.5964万元,1605964"})
        void yuan_whenTheCellTellsTheUnit(String cell, long yuan) {
            Page.of("2019", BLANKS)
                    .with("政府集中采购 30 31", "政府集中采购 30 " + cell)
                    .expecting("disclosure.procurement.amount", yuan)
                    .readsRight(Remark.Kind.WORDS_IN_CELL);
        }

        @Test
        void warned_whenNothingTellsTheUnit() {
            Page.of("2019", BLANKS).readsRight(Remark.Kind.UNIT_UNKNOWN);
        }
    }

    @Test
    void place_whenACellIsRead() {
        Report report = Page.of("2021", ROW_A_LINE).report();

        assertThat(report.places()
                        .of(report.form().cell("disclosure.regulations.inForce"))
                        .first())
                .isEqualTo(7);
        assertThat(report.places()
                        .of(report.form().cell("disclosure.regulations.inForce"))
                        .second())
                .isEqualTo(4);
    }
}
