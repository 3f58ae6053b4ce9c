package io.huizong.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEncodingTest {

    private static final Forms FORMS = Forms.load();
    private static final String ZEROS = XmlText.zeros(FORMS.forYear(2024));
    private static final Report PLAIN = read(ZEROS.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,''",
        "UTF-8,utf-8,\ufeff",
        "UTF-16LE,UTF-16,\ufeff",
        "UTF-16BE,UTF-16,\ufeff",
        "UTF-16LE,UTF-8,\ufeff",
        "UTF-16LE,UTF-16,''",
        "UTF-16BE,UTF-16,''",
        "UTF-32LE,UTF-32,\ufeff",
        "GB18030,GB18030,''",
        "GB18030,GBK,''",
        "GB18030,gb2312,''"
    })
    void sameReport_whenFileIsInAnyEncoding(String charset, String declared, String mark) {
        byte[] content = (mark + ZEROS.replace("UTF-8", declared)).getBytes(Charset.forName(charset));

        assertThat(read(content)).isEqualTo(PLAIN);
    }

    @Test
    void utf8_whenNothingIsDeclared() {
        byte[] content = ZEROS.replaceFirst("<.xml.*", "").getBytes(StandardCharsets.UTF_8);

        assertThat(read(content)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"GB18030,UTF-8", "GB18030,''", "UTF-8,nonsense", "UTF-8,US-ASCII"})
    void encodingIsTheReason_whenItIsNotTheOneDeclared(String charset, String declared) {
        byte[] content = ZEROS.replace("encoding=\"UTF-8\"", declared.isEmpty() ? "" : "encoding=\"" + declared + "\"")
                .getBytes(Charset.forName(charset));

        Reading.Unreadable reading = (Reading.Unreadable) reading(content);

        assertThat(reading.reason()).isEqualTo(Reading.Reason.ENCODING);
    }

    private static Report read(byte[] content) {
        return ((Reading.Read) reading(content)).report();
    }

    private static Reading reading(byte[] content) {
        return new CanonicalXml(FORMS).read(new Source("a.xml", content), Format.XML, new Budget(Limits.DEFAULT));
    }
}
