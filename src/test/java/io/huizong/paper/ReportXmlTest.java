package io.huizong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class ReportXmlTest {

    private static final Form FORM = Forms.load().forYear(2024);

    @Test
    void canonicalBytes_whenReportIsComplete() {
        Figures figures = Figures.builder(FORM)
                .set("disclosure.regulations.issued", 0)
                .set("disclosure.fees.amount", 961_716_000)
                .set(FORM.cell("disclosure.licensing.decisions"), Figures.State.NOT_APPLICABLE)
                .set("requests.denied.stateSecret.total", 3)
                .build();

        assertThat(write(report(figures)))
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <report xmlns="urn:huizong:report:1" edition="2021" year="2024">
                          <agency code="k">示例市“科技”&amp;局</agency>
                          <published>2025-01-21</published>
                          <disclosure>
                            <line code="regulations" issued="0"/>
                            <line code="normativeDocuments"/>
                            <line code="licensing" decisions="/"/>
                            <line code="penalties"/>
                            <line code="coerciveMeasures"/>
                            <line code="fees" amount="96171.6"/>
                          </disclosure>
                          <requests>
                            <line code="received"/>
                        """)
                .contains("    <line code=\"denied.stateSecret\" total=\"3\"/>\n")
                .endsWith("""
                          </appeals>
                          <narrative>
                            <section number="1">第一段。
                        第二段 &lt;完>。</section>
                            <section number="6"></section>
                          </narrative>
                        </report>
                        """);
    }

    @Test
    void nothingInvented_whenReportSaysNothing() {
        Report report =
                new Report(null, null, null, FORM, null, Figures.blank(FORM), Narrative.NONE, places(), List.of());

        assertThat(write(report))
                .contains("<report xmlns=\"urn:huizong:report:1\" edition=\"2021\">")
                .doesNotContain("agency", "published", "year=", "=\"0\"")
                .contains("<narrative/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void sameFigures_whenReadBack(String edition) throws Exception {
        Form form = Forms.load().edition(edition).orElseThrow();
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, cell.index() * 7L));
        figures.set(form.cells().get(3), Figures.State.BLANK);
        figures.set(form.cells().get(5), Figures.State.NOT_APPLICABLE);

        String xml = write(Report.of("示例市科技局", form.firstYear(), figures.build()));

        assertThat(WrittenXml.figures(xml, form)).isEqualTo(figures.build());
    }

    private static Report report(Figures figures) {
        Narrative narrative = new Narrative(List.of(
                new Narrative.Section("1", "第一段。\n第二段 <完>。", Place.NONE), new Narrative.Section("6", "", Place.NONE)));
        return new Report(
                "示例市“科技”&局", "k", 2024, FORM, LocalDate.of(2025, 1, 21), figures, narrative, places(), List.of());
    }

    private static Places places() {
        return Places.of(new Place[0]);
    }

    public static String write(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportXml.write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
