package io.huizong.paper.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.paper.WrittenXml;
import io.huizong.report.Figures;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlankXmlTest {

    private static final Form FORM = Forms.load().forYear(2024);

    @Test
    void everyCellBlank_whenReadBack() throws Exception {
        assertThat(WrittenXml.figures(template(), FORM)).isEqualTo(Figures.blank(FORM));
    }

    @Test
    void everyCellCanBeFilledIn_whenAttributesAreGivenNumbers() throws Exception {
        Figures filled = WrittenXml.figures(template().replace("=\"\"", "=\"5\""), FORM);

        assertThat(filled.cells(Figures.State.VALUE)).hasSameSizeAs(FORM.cells());
    }

    @Test
    void labelsBesideLines_whenWritten() {
        assertThat(template())
                .contains("    <!-- 一、本年新收政府信息公开申请数量 -->\n    <line code=\"received\" naturalPerson=\"\"")
                .contains("    <!-- 五、存在的主要问题及改进情况 -->\n    <section number=\"5\"></section>");
    }

    private static String template() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlankXml.write(FORM, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
