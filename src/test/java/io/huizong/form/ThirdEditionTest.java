package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Filing;
import io.huizong.check.Identification;
import io.huizong.check.identify.LoneIdentifications;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.paper.blank.BlankXml;
import io.huizong.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An edition that only the tests know: a file that defines it is all that reading and checking need. */
class ThirdEditionTest {

    private static final String XML = """
            <report xmlns="urn:huizong:report:1" edition="2031" year="2032">
              <agency>示例市教育局</agency>
              <published>2033-01-20</published>
              <disclosure><line code="charges" amount="1.5"/></disclosure>
              <requests>
                <line code="received" people="3" bodies="1" total="4"/>
                <line code="done.granted" people="2" bodies="1" total="3"/>
                <line code="done.denied" people="1" bodies="0" total="1"/>
                <line code="concluded" people="3" bodies="1" total="4"/>
              </requests>
              <narrative><section number="1">2032年，我局依法公开。</section></narrative>
            </report>
            """;

    private static final String TEXT = """
            示例市教育局2032年政府信息公开工作年度报告
            一、总体情况
            2032年，我局依法公开。
            二、主动公开政府信息情况
            第二十条 |
            信息内容 | 收费金额（单位：万元） |
            各项收费 | 1.5 |
            三、收到和处理政府信息公开申请情况
             | 个人 | 单位 | 总计 |
            一、本年新收申请数量 | 3 | 1 | 4 |
            二、办理结果 | 1.予以公开 | 2 | 1 | 3 |
            2.不予公开 | 1 | 0 | 1 |
            三、办结总计 | 3 | 1 | 4 |
            """;

    private static Forms forms;

    @BeforeAll
    static void loadThirdEdition() throws IOException {
        URL third = Path.of("src/test/resources/third/").toUri().toURL();
        try (URLClassLoader classPath = new URLClassLoader(new URL[] {third}, Forms.class.getClassLoader())) {
            forms = Forms.load(classPath);
        }
    }

    private static Report read(String name, String content) {
        Reading reading =
                Intake.standard(forms, Limits.DEFAULT).read(new Source(name, content.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    private static List<Finding> check(Report report) {
        Rules rules = Rules.load();
        Identification whose = new LoneIdentifications(rules, null).of(report, "f");
        return new ReportChecks(rules, forms).check(Filing.of(report, "f", whose));
    }

    @Test
    void sameFigures_whenReadFromXmlAndFromText() {
        Report fromXml = read("a.xml", XML);

        assertThat(fromXml.form().edition()).isEqualTo("2031");
        assertThat(fromXml.figures().value(fromXml.form().cell("disclosure.charges.amount")))
                .isEqualTo(15_000);
        assertThat(read("a.txt", TEXT).figures()).isEqualTo(fromXml.figures());
    }

    @Test
    void nothing_whenReportIsSound() {
        assertThat(check(read("a.xml", XML))).isEmpty();
    }

    @Test
    void findings_whenItsOwnSumsAreBroken() {
        List<Finding> findings = check(read("a.xml", XML.replace("people=\"2\"", "people=\"5\"")));

        assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrder("REQ-2", "REQ-3");
        assertThat(findings).extracting(Finding::reported).containsExactlyInAnyOrder("3", "3");
        assertThat(findings).extracting(Finding::expected).containsExactlyInAnyOrder("6", "6");
    }

    @Test
    void blankIsReadBack_whenItsTemplateIsWritten() {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        BlankXml.write(forms.forYear(2032), blank);

        Report report = read("blank.xml", blank.toString(StandardCharsets.UTF_8));

        assertThat(report.form().edition()).isEqualTo("2031");
    }
}
