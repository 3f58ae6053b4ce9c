package io.huizong.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of canonical XML stands only where each line is the form's, and there once. */
class XmlTablesTest {

    private static final Forms FORMS = Forms.load();
    private static final Form FORM = FORMS.forYear(2024);
    private static final String ZEROS = XmlText.zeros(FORM);
    private static final String RECEIVED = "<line code=\"received\" naturalPerson=\"0\"";

    @Test
    void tableIsRefused_whenLineIsUnknownAndFilled() {
        Report report = read(ZEROS.replace("<disclosure>", "<disclosure><line code=\"other\" issued=\"1\"/>"));

        assertRefused(report, "disclosure");
        assertRemark(report, Remark.Kind.LINE_UNKNOWN, "disclosure", "other");
    }

    @Test
    void tableStands_whenUnknownLineIsEmpty() {
        Report report = read(ZEROS.replace("<disclosure>", "<disclosure><line code=\"other\" issued=\" \"/>"));

        assertThat(report.figures().cells(State.UNREADABLE)).isEmpty();
        assertRemark(report, Remark.Kind.LINE_EXTRA, "disclosure", "other");
    }

    @Test
    void tableIsRefused_whenAttributeIsUnknownAndFilled() {
        Report report = read(ZEROS.replace(RECEIVED, RECEIVED + " person=\"3\""));

        assertRefused(report, "requests");
        assertRemark(report, Remark.Kind.LINE_UNKNOWN, "requests.received", "person=3");
    }

    @Test
    void tableStands_whenUnknownAttributeIsEmpty() {
        Report report = read(ZEROS.replace(RECEIVED, RECEIVED + " person=\"\" xml:space=\"preserve\""));

        assertThat(report.figures().cells(State.UNREADABLE)).isEmpty();
    }

    @Test
    void tableIsRefused_whenFigureHasAPrefix() {
        Report report =
                read(ZEROS.replace(RECEIVED, "<line xmlns:x=\"urn:x\" code=\"received\" x:naturalPerson=\"3\""));

        assertRefused(report, "requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<total>3</total>", "3", "<v n=\"3\"/>"})
    void tableIsRefused_whenLineHoldsData(String inside) {
        Report report = read(ZEROS.replaceAll("(<line code=\"review\"[^/]*)/>", "$1>" + inside + "</line>"));

        assertRefused(report, "appeals");
        assertRemark(report, Remark.Kind.LINE_UNKNOWN, "appeals.review", "review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "<row code=\"x\" total=\"3\"/>", "<line total=\"3\"/>", "<line xmlns=\"\" total=\"3\"/>"})
    void tableIsRefused_whenItHoldsStrayData(String inside) {
        Report report = read(ZEROS.replace("<appeals>", "<appeals>" + inside));

        assertRefused(report, "appeals");
    }

    @Test
    void tableIsRefused_whenLineStandsTwice() {
        Report report = read(ZEROS.replace(RECEIVED, "<line code=\"received\"/>" + RECEIVED));

        assertRefused(report, "requests");
        assertRemark(report, Remark.Kind.LINE_TWICE, "requests.received", "received");
    }

    @Test
    void tableIsRefused_whenLineIsMissing() {
        Report report = read(ZEROS.replaceAll("<line code=\"carriedIn\".*", ""));

        assertRefused(report, "requests");
        assertRemark(report, Remark.Kind.LINE_MISSING, "requests.carriedIn", "");
    }

    @Test
    void tableIsRefused_whenItStandsTwice() {
        Report report = read(ZEROS.replace("<appeals>", "<appeals/><appeals>"));

        assertRefused(report, "appeals");
        assertRemark(report, Remark.Kind.TABLE_TWICE, "appeals", "");
    }

    @Test
    void tableIsMissing_whenItIsNotThere() {
        Report report = read(ZEROS.replaceAll("(?s)<appeals>.*</appeals>", ""));

        assertRefused(report, "appeals");
        assertRemark(report, Remark.Kind.TABLE_MISSING, "appeals", "");
    }

    @Test
    void tableIsMissing_whenItHasNoLine() {
        Report report = read(ZEROS.replaceAll("(?s)<appeals>.*</appeals>", "<appeals/>"));

        assertRefused(report, "appeals");
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TABLE_MISSING);
    }

    @Test
    void remark_whenTableIsUnknownAndFilled() {
        Report report = read(ZEROS.replace("<appeals>", "<appeal><line code=\"x\" total=\"1\"/></appeal><appeals>"));

        assertThat(report.figures().cells(State.UNREADABLE)).isEmpty();
        assertRemark(report, Remark.Kind.LINE_UNKNOWN, "", "appeal");
    }

    @Test
    void oneRowIsReadIntoOther_whenOtherOutcomeIsAbridged() {
        Report report = read(abridged()
                .replace(
                        "<line code=\"otherOutcome.all\" naturalPerson=\"0\"",
                        "<line code=\"otherOutcome.all\" naturalPerson=\"5\""));

        assertThat(report.figures().value(FORM.cell("requests.otherOutcome.other.naturalPerson")))
                .isEqualTo(5);
        assertThat(report.figures().state(FORM.cell("requests.otherOutcome.feeOverdue.total")))
                .isEqualTo(State.BLANK);
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.LINES_MERGED);
    }

    @Test
    void tableIsRefused_whenAbridgedLineStandsBesideItsParts() {
        Report report = read(abridged().replace(RECEIVED, "<line code=\"otherOutcome.feeOverdue\"/>" + RECEIVED));

        assertRefused(report, "requests");
        assertThat(report.remark(Remark.Kind.LINE_TWICE)).isPresent();
    }

    private static String abridged() {
        return ZEROS.replaceAll("<line code=\"otherOutcome.(correctionOverdue|feeOverdue)\".*", "")
                .replace("otherOutcome.other", "otherOutcome.all");
    }

    private static void assertRefused(Report report, String table) {
        assertThat(report.figures().cells(State.UNREADABLE))
                .isEqualTo(FORM.cells().stream()
                        .filter(cell -> cell.table().equals(table))
                        .toList());
    }

    /** The remark of a kind, with where and what it was. */
    static void assertRemark(Report report, Remark.Kind kind, String where, String found) {
        Remark remark = report.remark(kind).orElseThrow();
        assertThat(remark.where()).isEqualTo(where);
        assertThat(remark.found()).isEqualTo(found);
        assertThat(remark.place().kind()).isEqualTo(Place.Kind.LINE);
    }

    private static Report read(String xml) {
        return ((Reading.Read) XmlText.reading(xml, FORMS)).report();
    }
}
