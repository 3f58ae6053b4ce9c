package io.huizong.intake.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to take for ever, or to hold more than a machine can: they end as a refusal, and soon. */
@Timeout(60)
class HostileDocumentTest {

    private static final int MANY_ROWS = 100_000;
    private static final int MANY_CELLS = 1_000_000;
    private static final Recogniser RECOGNISER = new Recogniser(Forms.load());

    @Test
    void refused_whenALineStandsAHundredThousandTimes() {
        assertNothingIsRead(new Document.Grid(Collections.nCopies(MANY_ROWS, row("规章", "1", "2", "3"))));
    }

    @Test
    void refused_whenManyTablesStandThere() {
        Document.Grid table = new Document.Grid(List.of(row("信息内容", "本年制发件数"), row("规章", "1", "2", "3")));

        assertNothingIsRead(Collections.nCopies(MANY_ROWS / 2, table));
    }

    @Test
    void refused_whenManyLabelsAreNearlyTheForms() {
        List<Document.Row> rows = new ArrayList<>(List.of(row("规章", "1", "2", "3")));
        rows.addAll(Collections.nCopies(MANY_ROWS, row("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开审情了", "1")));

        assertNothingIsRead(new Document.Grid(rows));
    }

    @Test
    void refused_whenARowHasAMillionLabels() {
        String[] labels = Collections.nCopies(MANY_CELLS, "（三）不予公开").toArray(new String[0]);

        assertNothingIsRead(new Document.Grid(List.of(row("规章", "1", "2", "3"), row(labels))));
    }

    @Test
    void refused_whenALineHasAMillionEmptyCells() {
        List<Document.LooseCell> cells = Stream.concat(
                        Stream.of("规章", "1"), Stream.generate(() -> "").limit(MANY_CELLS))
                .map(text -> new Document.LooseCell(text, Place.line(1, 2)))
                .toList();

        assertNothingIsRead(new Document.LooseCells(cells));
    }

    @Test
    void refused_whenManyHeadersStandAboveManyEmptyRows() {
        List<Document.Row> rows = new ArrayList<>(Collections.nCopies(MANY_ROWS, row("本年制发件数", "其他")));
        rows.addAll(Collections.nCopies(MANY_CELLS, row("")));
        rows.add(row("规章", "1"));

        assertNothingIsRead(new Document.Grid(rows));
    }

    @Test
    void refused_whenMergedCellsReachOverEachOther() {
        List<Document.Row> rows = IntStream.range(0, MANY_ROWS)
                .mapToObj(i -> new Document.Row(List.of(
                        new Document.GridCell(0, 1, 1, "规章", Place.NONE),
                        new Document.GridCell(1, 1, MANY_ROWS - i, "7", Place.NONE))))
                .toList();

        assertNothingIsRead(new Document.Grid(rows));
    }

    @Test
    void refused_whenALineComesAgainBehindManyOtherRows() {
        List<Document.Row> rows = new ArrayList<>(List.of(row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")));
        rows.addAll(Collections.nCopies(MANY_ROWS, row("其他文件", "1")));
        rows.add(row("规章", "1", "2", "3"));
        rows.addAll(Collections.nCopies(MANY_ROWS, row("行政规范性文件", "1", "2", "3")));

        assertNothingIsRead(new Document.Grid(rows));
    }

    private static Document.Row row(String... texts) {
        return new Document.Row(IntStream.range(0, texts.length)
                .mapToObj(i -> new Document.GridCell(i, 1, 1, texts[i], Place.NONE))
                .toList());
    }

    private static void assertNothingIsRead(Document.Part part) {
        assertNothingIsRead(List.of(part));
    }

    private static void assertNothingIsRead(List<? extends Document.Part> parts) {
        Reading reading =
                RECOGNISER.read(new Document(List.copyOf(parts), List.of()), Format.HTML, new Budget(Limits.DEFAULT));

        if (reading instanceof Reading.Read read) {
            assertThat(read.report().figures().cells(Figures.State.VALUE)).isEmpty();
        } else {
            assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        }
    }
}
