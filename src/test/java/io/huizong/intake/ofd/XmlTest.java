package io.huizong.intake.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.office.OfficeFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class XmlTest {

    /** XML Schema has two words for each: a text with {@code Visible="1"} is shown, and its figures count. */
    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "' 1 ',true", "false,false", "0,false"})
    void flagIsReadInEitherSpelling(String written, boolean expected) throws Exception {
        Element element = OfficeFile.readXml(
                new ByteArrayInputStream(("<a Visible=\"" + written + "\"/>").getBytes(StandardCharsets.UTF_8)));

        assertThat(Xml.flag(element, "Visible", !expected)).isEqualTo(expected);
    }
}
