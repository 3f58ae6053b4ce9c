package io.huizong.paper.blank;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.paper.ReportXmlTest;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class ReportSchemaTest {

    private static final Form FORM = Forms.load().forYear(2024);

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void valid_whenWrittenByUs(String edition) {
        Form form = Forms.load().edition(edition).orElseThrow();
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, cell.index() * 11L));
        figures.set(form.cells().get(0), Figures.State.NOT_APPLICABLE);
        figures.set(form.cells().get(1), Figures.State.BLANK);
        String xml = ReportXmlTest.write(Report.of("示例市教育局", form.firstYear(), figures.build()));

        assertThatCode(() -> validate(form, xml)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naturalPerson=\"0\" | naturalPersons=\"0\"",
                "naturalPerson=\"0\" | naturalPerson=\"0件\"",
                "naturalPerson=\"0\" | naturalPerson=\"0.5\"",
                "amount=\"0\"        | amount=\"0.12345\"",
                "code=\"received\"   | code=\"receivd\"",
                "code=\"received\"   | code=\"carriedIn\"",
                "edition=\"2021\"    | edition=\"2019\"",
                "<narrative/>        | <narrative><section number=\"2\"/></narrative>",
                "<narrative/>        | ''",
            })
    void invalid_whenOneThingIsWrong(String right, String wrong) {
        String xml = nil().replace(right, wrong);

        assertThatThrownBy(() -> validate(FORM, xml)).isInstanceOf(SAXException.class);
    }

    @Test
    void invalid_whenLineIsMissing() {
        String xml = nil().replaceFirst("<line code=\"concluded\"[^>]*>", "");

        assertThatThrownBy(() -> validate(FORM, xml)).isInstanceOf(SAXException.class);
    }

    @Test
    void valid_whenBlankTemplateIsGivenItsYear() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankXml.write(FORM, bytes);
        String template = bytes.toString(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> validate(FORM, template)).isInstanceOf(SAXException.class);
        assertThatCode(() -> validate(FORM, template.replace("year=\"\"", "year=\"2024\"")))
                .doesNotThrowAnyException();
    }

    private static String nil() {
        Figures.Builder figures = Figures.builder(FORM);
        FORM.cells().forEach(cell -> figures.set(cell, 0));
        return ReportXmlTest.write(Report.of("示例市教育局", 2024, figures.build()));
    }

    private static void validate(Form form, String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(ReportSchema.xsd(form))))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
