package io.huizong.intake.recognise.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperTable;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column for remarks right of the columns of 表三. */
class RemarksColumnTest {

    private static final PaperCell EMPTY = new PaperCell("", 1, 1, PaperCell.Role.VALUE, "");

    @ParameterizedTest
    @ValueSource(strings = {"备注", "备 注", "说明", "備註"})
    void passedOver_whenItIsEmpty(String heading) {
        Report report = read(heading, UnaryOperator.identity());

        assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"含上年结转", "见附件", "与去年口径相同。"})
    void passedOver_whenItHoldsWordsAlone(String words) {
        Report report = read("备注", row -> with(row, row.size() - 1, EMPTY.withText(words)));

        assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void refused_whenWordsStandInARowThatIsACellShort() {
        Report report = read("备注", row -> without(with(row, row.size() - 1, EMPTY.withText("含上年结转")), 2));

        assertRefused(report);
    }

    @Test
    void passedOver_whenFiguresInFrontAreBlank() {
        Report report = read("备注", row -> with(row, row.size() - 2, EMPTY));

        assertThat(report.figures().cells(Figures.State.UNREADABLE)).isEmpty();
        assertThat(report.figures().state(report.form().cell("requests.received.total")))
                .isEqualTo(Figures.State.BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "备注,7",
        "备注,其中修订16件",
        "备注,含结转两件",
        "备注,单位：件",
        "备注,以元计",
        "备注,/",
        "备注,无",
        "上年数,''",
        "合计,''",
        "合计,含上年结转",
        "备注栏目,含上年结转"
    })
    void refused_whenItMayHoldAFigureOrAUnitOrIsAnother(String heading, String text) {
        Report report = read(heading, row -> with(row, row.size() - 1, EMPTY.withText(text)));

        assertRefused(report);
    }

    @Test
    void refused_whenARowIsACellShort() {
        Report report = read("备注", row -> without(row, 2));

        assertRefused(report);
    }

    @Test
    void refused_whenARowHasOneCellMore() {
        Report report = read("备注", row -> {
            List<PaperCell> changed = new ArrayList<>(with(row, row.size() - 2, EMPTY));
            changed.add(2, EMPTY.withText("9"));
            return changed;
        });

        assertRefused(report);
    }

    private static void assertRefused(Report report) {
        assertThat(report.figures().cells(Figures.State.UNREADABLE))
                .isNotEmpty()
                .allMatch(cell -> cell.table().equals("requests"));
    }

    /** The report whose first line of figures is changed. */
    private static Report read(String heading, UnaryOperator<List<PaperCell>> change) {
        return Page.grids("2021", paper -> {
            List<PaperTable> tables = new ArrayList<>(paper.tables());
            tables.set(1, withColumn(tables.get(1), heading, change));
            return paper.with(tables);
        });
    }

    private static PaperTable withColumn(PaperTable table, String heading, UnaryOperator<List<PaperCell>> change) {
        List<List<PaperCell>> rows = new ArrayList<>();
        boolean isFirst = true;
        for (List<PaperCell> row : table.rows()) {
            boolean isLine = row.stream().anyMatch(PaperCell::isValue);
            List<PaperCell> longer = new ArrayList<>(row);
            if (isLine) {
                longer.add(EMPTY);
            } else if (rows.isEmpty()) {
                longer.add(new PaperCell(heading, 1, 3, PaperCell.Role.HEADER, ""));
            }
            rows.add(isLine && isFirst ? change.apply(longer) : longer);
            isFirst &= !isLine;
        }
        return table.with(rows);
    }

    private static List<PaperCell> with(List<PaperCell> row, int index, PaperCell cell) {
        List<PaperCell> changed = new ArrayList<>(row);
        changed.set(index, cell);
        return changed;
    }

    private static List<PaperCell> without(List<PaperCell> row, int index) {
        List<PaperCell> changed = new ArrayList<>(row);
        changed.remove(index);
        return changed;
    }
}
