package io.huizong.intake.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.OfdLayout;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperCell;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.PaperTable;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Report;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OFD files, good and bad. */
class OfdReaderTest {

    private static final String NARROW = "appeals.review.upheld";
    private static final Intake INTAKE = Intake.standard(Page.forms(), Limits.DEFAULT);

    @Test
    void everyCellIsRight_whenTablesRunOverPages() {
        Report report = ((Reading.Read) read(OfdLayout.write(PaperReport.of(Page.report("2021"))))).report();

        assertThat(report.figures()).isEqualTo(Page.report("2021").figures());
        assertThat(report.remarks()).isEmpty();
        assertThat(report.places().of(report.form().cell("disclosure.regulations.issued")))
                .isEqualTo(Place.page(1, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,113", "1，113"})
    void plainNumber_whenThousandsAreSetApart(String text) {
        Report report = withNarrowCell(text);

        assertThat(report.figures().value(report.form().cell(NARROW))).isEqualTo(1113);
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,13", "8,325,000"})
    void refused_whenThousandsAreNoneOrALineEndsAmongThem(String text) {
        Report report = withNarrowCell(text);

        assertThat(report.figures().state(report.form().cell(NARROW))).isEqualTo(Figures.State.UNREADABLE);
    }

    @Test
    void noTable_whenPagesShowPicturesAlone() {
        Unreadable refusal = refusal("<ofd:ImageObject ID=\"20\" Boundary=\"0 0 210 297\"/>");

        assertThat(refusal.reason()).isEqualTo(Reason.NO_TABLE);
        assertThat(refusal.detail()).contains("扫描件");
    }

    @Test
    void noTable_whenTextIsInvisible() {
        assertThat(refusal(
                                "<ofd:TextObject Fill=\"false\" Size=\"3\" Boundary=\"9 9 9 9\"><ofd:TextCode>规章</ofd:TextCode>"
                                        + "</ofd:TextObject>")
                        .reason())
                .isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void noTable_whenCharactersHaveNoCode() {
        assertThat(refusal(text("\uE001".repeat(50))).reason()).isEqualTo(Reason.NO_TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x 0", "NaN", "0", ""})
    void neverTheReadersFault_whenNumbersAreNone(String numbers) {
        String text = "<ofd:TextObject Size=\"3\" Boundary=\"" + numbers + "\" CTM=\"" + numbers
                + "\"><ofd:TextCode X=\"1\" DeltaX=\"" + numbers + "\">规章</ofd:TextCode></ofd:TextObject>";
        String path = "<ofd:PathObject Boundary=\"0 0 1 1\"><ofd:AbbreviatedData>M " + numbers
                + "</ofd:AbbreviatedData></ofd:PathObject>";

        assertThat(refusal(text).reason()).isNotEqualTo(Reason.READER_FAILED);
        assertThat(refusal(path).reason()).isNotEqualTo(Reason.READER_FAILED);
    }

    @Test
    @Timeout(20)
    void limit_whenBlocksAreNestedDeeply() {
        String nested = "<ofd:PageBlock>".repeat(20_000) + "</ofd:PageBlock>".repeat(20_000);

        assertThat(refusal(nested).reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    @Timeout(20)
    void limit_whenPagesAreTooMany() {
        byte[] file = OfdLayout.pack(Collections.nCopies(10_000, ""));

        assertThat(((Unreadable) read(file)).reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    @Timeout(30)
    void limit_whenCharactersAreTooMany() {
        assertThat(refusal(text("规".repeat(1_100_000))).reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    void countOfRepeatsIsNotBelieved() {
        assertThat(Xml.numbers("g 2000000000 1.5 7", 4)).containsExactly(1.5, 1.5, 1.5, 1.5);
        assertThat(Xml.numbers("2 g 2 1.5 7", 9)).containsExactly(2.0, 1.5, 1.5, 7.0);
    }

    private static Report withNarrowCell(String text) {
        PaperReport paper = PaperReport.of(Page.report("2021"));
        List<PaperTable> tables = paper.tables().stream()
                .map(table -> table.with(
                        table.rows().stream().map(row -> with(row, text)).toList()))
                .toList();
        return ((Reading.Read) read(OfdLayout.write(paper.with(tables)))).report();
    }

    private static List<PaperCell> with(List<PaperCell> row, String text) {
        return row.stream()
                .map(cell -> cell.code().equals(NARROW) ? cell.withText(text) : cell)
                .toList();
    }

    private static String text(String characters) {
        return "<ofd:TextObject Size=\"0.0001\" Boundary=\"9 9 9 9\"><ofd:TextCode X=\"0\" Y=\"1\">" + characters
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static Unreadable refusal(String objects) {
        return (Unreadable) read(OfdLayout.pack(List.of(objects)));
    }

    private static Reading read(byte[] content) {
        return INTAKE.read(new Source("年报.ofd", content));
    }
}
