package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition is data; a bad one says what is wrong with it, and where. */
class FormReaderTest {

    private static final String GOOD = """
            <form xmlns="urn:huizong:form:1" edition="2031" issuedAs="x" title="y">
              <table code="t" number="二" name="表二" heading="h">
                <block>
                  <column code="a" label="甲"/>
                  <column code="b" label="乙"/>
                  <line code="l" label="行"/>
                </block>
                <identity rule="R" each="line" left="a" right="b"/>
              </table>
            </form>
            """;

    private static Form read(String definition) {
        return FormReader.read("form/2031.xml", new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void edition_isLoaded_whenItsFileIsAdded() throws MalformedURLException, IOException {
        URL third = Path.of("src/test/resources/third/").toUri().toURL();
        try (URLClassLoader classPath = new URLClassLoader(new URL[] {third}, Forms.class.getClassLoader())) {
            Forms forms = Forms.load(classPath);

            assertThat(forms.editions()).containsExactly("2019", "2021", "2031");
            assertThat(forms.forYear(2032).cell("requests.done.granted.people").label())
                    .isEqualTo("表三“1.予以公开”的“个人”");
        }
    }

    @Test
    void definition_isRead_whenItIsSound() {
        Form form = read(GOOD);

        assertThat(form.cells()).extracting(Cell::code).containsExactly("t.l.a", "t.l.b");
        assertThat(form.identities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition=\"2031\" | edition=\"latest\" | edition",
                "edition=\"2031\" | edition=\"2032\" | 2032.xml",
                "issuedAs=\"x\" | issuedAs=\"\" | issuedAs",
                "code=\"b\" label=\"乙\" | code=\"a\" label=\"乙\" | t.l.a",
                "left=\"a\" | left=\"z\" | z",
                "right=\"b\" | right=\"a\" | R",
                "each=\"line\" | each=\"table\" | each",
                "label=\"甲\" | label=\"甲\" kind=\"percent\" | percent",
                "<line code=\"l\" label=\"行\"/> | <row/> | row",
                "<line code=\"l\" label=\"行\"/> | '' | 区块",
                "</form> | '' | XML",
                "urn:huizong:form:1 | urn:other | form",
            })
    void faultIsNamed_whenDefinitionContradictsItself(String sound, String broken, String named) {
        String definition = GOOD.replace(sound, broken);

        assertThatThrownBy(() -> read(definition))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("form/2031.xml 第")
                .hasMessageContaining(named);
    }

    @Test
    void faultIsNamed_whenTableComesTwice() {
        String table = GOOD.substring(GOOD.indexOf("<table"), GOOD.indexOf("</form>"));

        assertThatThrownBy(() -> read(GOOD.replace("</form>", table + "</form>")))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("表 t 重复");
    }
}
