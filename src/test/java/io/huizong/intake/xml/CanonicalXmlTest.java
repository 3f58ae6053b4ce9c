package io.huizong.intake.xml;

import static io.huizong.intake.xml.XmlTablesTest.assertRemark;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalXmlTest {

    private static final Forms FORMS = Forms.load();
    private static final Form FORM = FORMS.forYear(2024);
    private static final String ZEROS = XmlText.zeros(FORM);
    private static final String RECEIVED = "<line code=\"received\" naturalPerson=\"0\"";

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void everyCellIsItsOwnNumber_whenWrittenOnAnyEdition(String edition) {
        Form form = FORMS.edition(edition).orElseThrow();
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, 7L + cell.index()));

        Report report = read(XmlText.of(figures.build()));

        assertThat(report.figures()).isEqualTo(figures.build());
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void publishedFiguresOfACity_areReadToTheYuan() {
        Figures.Builder figures = Figures.builder(FORM);
        line(figures, "requests.received", 3001, 53, 0, 0, 61, 4, 3119);
        line(figures, "requests.carriedIn", 34, 0, 0, 0, 0, 0, 34);
        line(figures, "requests.concluded", 2932, 53, 0, 0, 61, 4, 3050);
        line(figures, "requests.carriedOut", 103, 0, 0, 0, 0, 0, 103);
        line(figures, "appeals.review", 72, 64, 178, 37, 351);
        line(figures, "disclosure.penalties", 3_985_758);
        line(figures, "disclosure.fees", 961_716_000);
        String xml = XmlText.of(figures.build());

        assertThat(xml).contains("amount=\"96171.6\"");
        assertThat(read(xml).figures()).isEqualTo(figures.build());
    }

    @Test
    void headIsRead_whenAllIsThere() {
        Report report = read(ZEROS);

        assertThat(report.agencyName()).isEqualTo("示例市数据局");
        assertThat(report.agencyCode()).isEqualTo("D01");
        assertThat(report.year()).isEqualTo(2024);
        assertThat(report.published()).isEqualTo(LocalDate.of(2025, 1, 21));
        assertThat(report.form()).isSameAs(FORM);
    }

    @Test
    void headIsNull_whenNothingIsThere() {
        Report report = read(
                ZEROS.replaceAll("<agency.*", "").replaceAll("<published.*", "").replace(" year=\"2024\"", ""));

        assertThat(report.agencyName()).isNull();
        assertThat(report.agencyCode()).isNull();
        assertThat(report.year()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "二〇二四", "20240", "1024", "202x"})
    void yearIsNull_whenItIsNone(String year) {
        assertThat(read(ZEROS.replace("year=\"2024\"", "year=\"" + year + "\"")).year())
                .isNull();
    }

    @Test
    void publishedIsNull_whenItIsNoDate() {
        assertThat(read(ZEROS.replace("2025-01-21", "2025年1月21日")).published()).isNull();
    }

    @Test
    void sectionsKeepTheirParagraphs() {
        Report report = read(ZEROS);

        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo("总体平稳。");
        assertThat(report.narrative().section("5").orElseThrow().text()).isEqualTo("第一段。\n第二段。");
        assertThat(report.narrative().section("6")).isEmpty();
    }

    @Test
    void sectionIsOneText_whenItHasElementsInIt() {
        Report report = read(ZEROS.replace("总体平稳。", "<p>总体<b>平稳</b></p><p>无</p>"));

        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo("总体\n平稳\n无");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<section number=\"2\">x</section>", "<section>x</section>", "<p>x</p>", "x"})
    void sectionIsPassedOver_whenFormHasNone(String part) {
        Report report = read(ZEROS.replace("<narrative>", "<narrative>" + part));

        assertThat(report.narrative().sections()).hasSize(2);
        assertThat(report.remark(Remark.Kind.LAYOUT_DEPARTS)).isPresent();
    }

    @Test
    void placeIsWhereTheLineBegins_countingCharacters() {
        String oneLine = ZEROS.replaceAll(">\\s*\n\\s*", ">");

        Report report = read(oneLine);

        assertThat(report.places().of(FORM.cell("requests.received.total")))
                .isEqualTo(Place.line(1, 1 + oneLine.indexOf(RECEIVED)));
    }

    @Test
    void placeIsRowAndColumn_whenFileIsIndented() {
        int row = ZEROS.substring(0, ZEROS.indexOf(RECEIVED)).split("\n").length;

        assertThat(read(ZEROS).places().of(FORM.cell("requests.received.other")))
                .isEqualTo(Place.line(row, 5));
    }

    @ParameterizedTest
    @CsvSource({"'',BLANK", "/,NOT_APPLICABLE", "-,NOT_APPLICABLE", "—,NOT_APPLICABLE", "无,NOT_APPLICABLE", "0,VALUE"})
    void stateIsKept_whenCellIsNoNumber(String text, State state) {
        Report report = read(received(text));

        assertThat(state(report, "requests.received.naturalPerson")).isEqualTo(state);
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void blank_whenAttributeIsAbsent() {
        Report report = read(ZEROS.replace(RECEIVED, "<line code=\"received\""));

        assertThat(state(report, "requests.received.naturalPerson")).isEqualTo(State.BLANK);
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void cellsAreFoundByName_whenAttributesAreInAnotherOrder() {
        Report report = read(ZEROS.replaceAll("<line code=\"upheld.*", "")
                .replaceAll(
                        "<line code=\"review\".*",
                        "<line total=\"10\" pending=\"4\""
                                + " otherResult=\"3\" code=\"review\" corrected=\"2\" upheld=\"1\"/>"));

        assertThat(value(report, "appeals.review.upheld")).isEqualTo(1);
        assertThat(value(report, "appeals.review.pending")).isEqualTo(4);
        assertThat(value(report, "appeals.review.total")).isEqualTo(10);
    }

    @Test
    void valueIsKept_whenCountIsNegative() {
        Report report = read(received("-4"));

        assertThat(value(report, "requests.received.naturalPerson")).isEqualTo(-4);
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12a,NOT_A_NUMBER", "3.5,NOT_WHOLE", "1000000000000001,TOO_LARGE"})
    void onlyThatCellIsUnreadable_whenItHoldsNoCount(String text, Remark.Kind kind) {
        Report report = read(received(text));

        assertThat(report.figures().cells(State.UNREADABLE))
                .containsExactly(FORM.cell("requests.received.naturalPerson"));
        assertRemark(report, kind, "requests.received.naturalPerson", text);
    }

    @Test
    void plainNumber_whenItIsGrouped() {
        Report report = read(received("１,１１３"));

        assertThat(value(report, "requests.received.naturalPerson")).isEqualTo(1113);
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"96171.6,961716000", "0.0001,1", "3,30000", "26.5500000,265500"})
    void amountIsWholeYuan_whenItHasUpToFourPlaces(String text, long yuan) {
        Report report = read(fees(text));

        assertThat(value(report, "disclosure.fees.amount")).isEqualTo(yuan);
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void notWhole_whenAmountHasMorePlaces() {
        Report report = read(fees("0.00001"));

        assertThat(state(report, "disclosure.fees.amount")).isEqualTo(State.UNREADABLE);
        assertRemark(report, Remark.Kind.NOT_WHOLE, "disclosure.fees.amount", "0.00001");
    }

    @Test
    void noUnitRemark_whenFormPrintsNoUnit() {
        String xml = XmlText.zeros(FORMS.edition("2019").orElseThrow()).replace("amount=\"0\"", "amount=\"160.5964\"");

        Report report = read(xml);

        assertThat(value(report, "disclosure.procurement.amount")).isEqualTo(1_605_964);
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<report xmlns=\"urn:huizong:report:1\"', '<reports xmlns=\"urn:huizong:report:1\"', reports",
        "urn:huizong:report:1, urn:huizong:report:2, urn:huizong:report:2",
        "xmlns=, xmlns:x=, report",
        "edition=\"2021\", edition=\"2030\", 2030",
        "edition=\"2021\", version=\"1\", '2019, 2021'"
    })
    void wrongStructure_whenRootIsAnother(String part, String other, String named) {
        Reading.Unreadable reading = unreadable(
                ZEROS.replace(part, other).replace("</report>", part.contains("<rep") ? "</reports>" : "</report>"));

        assertThat(reading.reason()).isEqualTo(Reading.Reason.WRONG_STRUCTURE);
        assertThat(reading.place()).isEqualTo(Place.line(2, 1));
        assertThat(reading.detail()).contains(named).contains(" / ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<agency>示例市财政局</agency>", "<published>2025-01-22</published>", "<narrative/>"})
    void wrongStructure_whenHeadStandsTwice(String element) {
        Reading.Unreadable reading = unreadable(ZEROS.replace("</report>", element + "</report>"));

        assertThat(reading.reason()).isEqualTo(Reading.Reason.WRONG_STRUCTURE);
        assertThat(reading.agencyName()).isEqualTo("示例市数据局");
    }

    @Test
    void wrongStructure_whenSectionStandsTwice() {
        assertThat(unreadable(ZEROS.replace("number=\"5\"", "number=\"1\"")).reason())
                .isEqualTo(Reading.Reason.WRONG_STRUCTURE);
    }

    private static void line(Figures.Builder figures, String line, long... values) {
        List<Cell> cells = FORM.cells().stream()
                .filter(cell -> cell.line().path().equals(line))
                .toList();
        for (int i = 0; i < values.length; i++) {
            figures.set(cells.get(i), values[i]);
        }
    }

    private static String received(String naturalPerson) {
        return ZEROS.replace(RECEIVED, "<line code=\"received\" naturalPerson=\"" + naturalPerson + "\"");
    }

    private static String fees(String amount) {
        return ZEROS.replace("amount=\"0\"", "amount=\"" + amount + "\"");
    }

    private static State state(Report report, String cell) {
        return report.figures().state(FORM.cell(cell));
    }

    private static long value(Report report, String cell) {
        return report.figures().value(report.form().cell(cell));
    }

    private static Report read(String xml) {
        return ((Reading.Read) XmlText.reading(xml, FORMS)).report();
    }

    private static Reading.Unreadable unreadable(String xml) {
        return (Reading.Unreadable) XmlText.reading(xml, FORMS);
    }
}
