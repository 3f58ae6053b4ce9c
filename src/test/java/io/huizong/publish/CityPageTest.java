package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.rollup.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class CityPageTest {

    @TempDir
    private Path folder;

    @Test
    void textShownAsWritten_whenNameHoldsMarkup() throws Exception {
        List<String> names = texts(page(Example.publication()), "h3");

        assertThat(names).contains("=文化\"广电\",旅游局<b>（D02）");
    }

    @Test
    void nothingRuns_whenTextsAreHostile() throws Exception {
        Finding hostile = Finding.of("READ-7", Severity.WARNING)
                .agency("<script>", "\"><script>alert(1)</script>", 2024)
                .file("a'\"><img src=x onerror=alert(1)>\u0000\u0008.xml")
                .proposal(Proposal.of(List.of(new Correction("</style><script>", BigDecimal.ONE))))
                .build();

        Element page = page(Example.with(List.of(hostile)));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(texts(page, "h3")).contains("\"><script>alert(1)</script>（<script>）");
    }

    @Test
    void refersToNothingOutside() throws Exception {
        page(Example.lenient());

        assertThat(Files.readString(folder.resolve("city.html")))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("src=")
                .doesNotContain("<link");
    }

    @Test
    void toldOnTop_whenLenient() throws Exception {
        assertThat(page(Example.lenient()).getTextContent()).contains("宽松汇总", "勾稽关系不成立", "为 43，应等于 44");
    }

    @Test
    void notTold_whenSound() throws Exception {
        assertThat(page(Example.publication()).getTextContent()).doesNotContain("宽松汇总", "勾稽关系不成立");
    }

    @Test
    void proposalInOfficialWords_whenCellIsKnown() throws Exception {
        assertThat(texts(page(Example.publication()), "span")).contains("可能应为：表三“一、本年新收政府信息公开申请数量”的“总计” 119");
    }

    @Test
    void proposalByItsCode_whenCellIsUnknown() throws Exception {
        Finding finding = proposing(Proposal.of(List.of(ofAnotherEdition(1), ofAnotherEdition(2))));

        assertThat(texts(page(Example.with(List.of(finding))), "span")).contains("可能应为：old.cell=1；old.cell=2");
    }

    @Test
    void whatSpeaksForAProposal_whenLastYearDoesAndThereAreOthers() throws Exception {
        Proposal alone = new Proposal(List.of(ofAnotherEdition(1)), 2, null);
        Finding finding = proposing(alone.revised(2023, alone));

        assertThat(texts(page(Example.with(List.of(finding))), "span"))
                .contains("可能应为：old.cell=1（参照 2023 年结转下年度继续办理；另有 2 种同样少的改法）");
    }

    @Test
    void nothingSpeaksForAProposal_whenItIsTheOnlyOne() throws Exception {
        Finding finding = proposing(new Proposal(List.of(ofAnotherEdition(1)), 0, null));

        assertThat(texts(page(Example.with(List.of(finding))), "span")).contains("可能应为：old.cell=1");
    }

    private static Finding proposing(Proposal proposal) {
        return Finding.of("REQ-3", Severity.ERROR).proposal(proposal).build();
    }

    private static Correction ofAnotherEdition(long value) {
        return new Correction("old.cell", BigDecimal.valueOf(value));
    }

    @Test
    void heavierOnesShown_whenFindingsAreTooMany() throws Exception {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(1_999, Example.ODD_CELL));
        findings.addAll(Collections.nCopies(3, Example.BROKEN_SUM));

        Element page = page(Example.with(findings));

        assertThat(texts(page, "h3")).containsExactly("=文化\"广电\",旅游局<b>（D02）");
        assertThat(page.getTextContent()).contains("错误 3 条，警告 1999 条", "此处列出较重的 3 条，其余见 findings.csv");
    }

    @Test
    void allShown_whenTheyFit() throws Exception {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(1_997, Example.ODD_CELL));
        findings.addAll(Collections.nCopies(3, Example.BROKEN_SUM));

        assertThat(page(Example.with(findings)).getTextContent()).doesNotContain("其余见");
    }

    @Test
    void errorsBounded_whenEvenTheyAreTooMany() throws Exception {
        Element page = page(Example.with(Collections.nCopies(2_500, Example.BROKEN_SUM)));

        assertThat(page.getTextContent()).contains("此处列出较重的 2000 条");
    }

    /** The page as an XML parser reads it, which fails where it is not well-formed. */
    private Element page(Publication publication) throws Exception {
        new CityPage(Example::text).write(publication, new OutputFolder(folder, Files::newOutputStream));
        return parse(folder.resolve("city.html"));
    }

    private static Element parse(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        try (InputStream stream = Files.newInputStream(file)) {
            return builder.parse(stream).getDocumentElement();
        }
    }

    private static List<String> texts(Element page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
