package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One departure from a clean page each: what it comes to. */
class PageQuirksTest {

    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);
    private static final Report REPORT = RandomReports.report(FORMS.forYear(2024), new Random(5), 20, false);
    private static final String PAGE = PageLayout.CLEAN.write(PaperReport.of(REPORT));

    /** Headers and labels in two pieces, with blanks, or cut at the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "商业企业| 商业<br>企业",
                "商业企业| <p>商业</p><p>企业</p>",
                "商业企业| 商业 &nbsp;企业",
                "科研机构| '科研\n      机构'",
                "总计| 总&emsp;计",
                "规章| 规&nbsp;&nbsp;章",
                "（三）不予公开| （三）<br>不予公开",
                "现行有效件数| <b>现行</b><b>有效</b>件数",
                "1.属于国家秘密| ①属于国家秘密",
                "1.属于国家秘密| 1、属于国家秘密",
                "5.要求行政机关确认或重新出具已获取信息| 5.要求行政机关确认或<wbr>重 新出具已获取信息",
                "行政许可| <font face=仿宋>行政</font>许可<!-- 行政处罚 -->",
            })
    void sameFigures_whenLabelIsBroken(String label, String broken) {
        assertThat(PAGE).contains(label);

        assertThat(figures(PAGE.replace(label, broken))).isEqualTo(REPORT.figures());
    }

    @Test
    void sameFigures_whenHeaderStandsInTwoRows() {
        String split = PAGE.replaceAll(
                "<tr>(<td>)商业企业</td>.*?</tr>",
                "<tr><td>商业</td><td>科研</td><td>社会公益</td><td>法律服务</td><td>其他</td></tr>"
                        + "<tr><td>企业</td><td>机构</td><td>组织</td><td>机构</td><td></td></tr>");

        assertThat(split).isNotEqualTo(PAGE);
        assertThat(figures(split)).isEqualTo(REPORT.figures());
    }

    /** Third header row and rows of a group with empty cells where merged ones reach in. */
    @Test
    void sameFigures_whenMergedCellsBecameEmptyOnes() {
        String page = withoutRowSpans(PAGE);

        assertThat(page).contains("<td></td><td></td><td>2.其他法律行政法规禁止公开");
        assertThat(figures(page)).isEqualTo(REPORT.figures());
    }

    private static String withoutRowSpans(String page) {
        Document parsed = Jsoup.parse(page);
        parsed.outputSettings().prettyPrint(false);
        for (Element cell : parsed.select("td[rowspan]")) {
            boolean isLast = cell.nextElementSibling() == null;
            int index = cell.elementSiblingIndex();
            Element row = cell.parent();
            for (int i = Integer.parseInt(cell.attr("rowspan")); i > 1 && row != null; i--) {
                row = row.nextElementSibling();
                if (row != null) {
                    row.insertChildren(isLast ? -1 : index, new Element("td").attr("colspan", cell.attr("colspan")));
                }
            }
            cell.removeAttr("rowspan");
        }
        return parsed.html().replace(" colspan=\"\"", "");
    }

    @Test
    void sameFigures_whenRowsAreEmpty() {
        String rows = "<tr></tr><tr><td>&nbsp;</td><td></td><td></td><td></td></tr>";

        assertThat(figures(PAGE.replace("<tr><td colspan=4>第二十条第（五）项", rows + "<tr><td colspan=4>第二十条第（五）项")))
                .isEqualTo(REPORT.figures());
    }

    @Test
    void fieldsAreNoFigures_whenTableOfThemStandsFirst() {
        String fields = "<table><tr><td>索引号</td><td>014314799/2024-00002</td><td>发布机构</td><td>示例市教育局</td></tr></table>";

        assertThat(figures(PAGE.replace("<body>", "<body>" + fields))).isEqualTo(REPORT.figures());
    }

    @Test
    void cellIsBlank_whenOnlySpacesStandInIt() {
        String page = PAGE.replaceFirst(
                "(<td colspan=3>二、上年结转政府信息公开申请数量</td>)<td>[^<]*</td>", "$1<td>&nbsp;<o:p>&nbsp;</o:p> </td>");

        assertThat(page).isNotEqualTo(PAGE);
        assertThat(figures(page).state(REPORT.form().cell("requests.carriedIn.naturalPerson")))
                .isEqualTo(Figures.State.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1<sup>2</sup>", "<del>1</del>2", "1<br>2", "<img src=1.gif>", "1<p>2</p>", "１　２"})
    void cellIsRefused_whenItIsNoPlainNumber(String cell) {
        String page =
                PAGE.replaceFirst("(<td colspan=3>二、上年结转政府信息公开申请数量</td>)<td>[^<]*</td>", "$1<td>" + cell + "</td>");

        assertThat(figures(page).state(REPORT.form().cell("requests.carriedIn.naturalPerson")))
                .isEqualTo(Figures.State.UNREADABLE);
    }

    @Test
    void sameFigures_whenTheSameTablesStandOnThePageTwice() {
        String body = PAGE.substring(PAGE.indexOf("<body>") + 6, PAGE.indexOf("</body>"));

        assertThat(figures(PAGE.replace("</body>", body + "</body>"))).isEqualTo(REPORT.figures());
    }

    @Test
    void refused_whenAnotherCopyDiffers() {
        String body = PAGE.substring(PAGE.indexOf("<body>") + 6, PAGE.indexOf("</body>"));
        String other = body.replaceFirst("(二、上年结转政府信息公开申请数量</td>)<td>[^<]*</td>", "$1<td>987</td>");

        assertRequestsRefused(figures(PAGE.replace("</body>", other + "</body>")));
    }

    @Test
    void noTable_whenTablesArePictures() {
        Reading reading = read(PAGE.replaceAll("(?s)<table.*?</table>", "<img src=\"1.png\">"), StandardCharsets.UTF_8);

        assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void agencyIsThePages_whenNavigationNamesOthers() {
        String links = "<li><a href=/1>东山县教育局2023年政府信息公开工作年度报告</a></li>";

        assertThat(report(PAGE.replace("<body>", "<body><ul>" + links + "</ul>"), StandardCharsets.UTF_8)
                        .agencyName())
                .isEqualTo(REPORT.agencyName());
    }

    @ParameterizedTest
    @CsvSource({"utf-8,GBK", "gb2312,UTF-8", "iso-8859-1,GBK", "gbk,GB18030", "no-such,UTF-8"})
    void sameFigures_whenPageDeclaresAnotherEncoding(String declared, String encoding) {
        String page = PAGE.replace("charset=\"utf-8\"", "charset=" + declared);

        assertThat(report(page, Charset.forName(encoding)).figures()).isEqualTo(REPORT.figures());
    }

    @Test
    void sameFigures_whenOneCharacterIsDamaged() {
        byte[] page = PAGE.getBytes(Charset.forName("GBK"));
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf("</body>") - 3] = (byte) 0xFF;

        Reading reading = INTAKE.read(new Source("年报.html", page));

        assertThat(((Reading.Read) reading).report().figures()).isEqualTo(REPORT.figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
    void sameReport_whenPageIsSavedInOneFile(String encoding) {
        String mail = "From: <Saved by Blink>\r\nSubject: 年报\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x\"\r\n\r\n\r\n"
                + "------MultipartBoundary--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
                + encoding
                + "\r\nContent-Location: http://localhost/\r\n\r\n" + encoded(PAGE, encoding)
                + "\r\n------MultipartBoundary--x\r\nContent-Type: text/css\r\n\r\n@charset\r\n------MultipartBoundary--x--\r\n";

        Report report = report(mail, StandardCharsets.UTF_8);

        assertThat(report.figures()).isEqualTo(REPORT.figures());
        assertThat(report.agencyName()).isEqualTo(REPORT.agencyName());
    }

    private static String encoded(String page, String encoding) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encodeToString(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            default -> page;
        };
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            boolean isPlain = (each >= ' ' && each != '=') || each == '\n';
            text.append(isPlain ? String.valueOf((char) each) : "=%02X".formatted(each & 0xFF));
            column += isPlain ? 1 : 3;
            if (column > 70) {
                text.append("=\r\n");
                column = 0;
            }
        }
        return text.toString();
    }

    private static void assertRequestsRefused(Figures figures) {
        assertThat(figures.cells(Figures.State.UNREADABLE)).hasSize(175);
    }

    private static Figures figures(String page) {
        return report(page, StandardCharsets.UTF_8).figures();
    }

    private static Report report(String page, Charset charset) {
        Reading reading = read(page, charset);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    private static Reading read(String page, Charset charset) {
        return INTAKE.read(new Source("年报.html", page.getBytes(charset)));
    }
}
