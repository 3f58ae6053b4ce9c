package io.huizong.publish;

import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * {@code city.html}: the city's report for people, to be read on a screen or printed on A4. One file that refers to
 * nothing outside.
 */
final class CityPage implements Output {

    private final FindingText wording;

    CityPage(FindingText wording) {
        this.wording = wording;
    }

    @Override
    public void write(Publication publication, OutputFolder folder) {
        try (HtmlWriter html = new HtmlWriter(folder.open("city.html"))) {
            TotalsSection totals = new TotalsSection(html, publication.form());
            head(publication, html);
            reservations(publication, html);
            totals.keyFigures(publication);
            new CoverageSection(html).write(publication);
            totals.write(publication);
            new GroupsSection(html, totals).write(publication);
            new AttentionSection(html).write(publication);
            new FindingsSection(html, wording).write(publication);
            new NotesSection(html).write(publication);
            foot(publication, html);
        }
    }

    private static void head(Publication publication, HtmlWriter html) {
        String title = title(publication);
        html.markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title)
                .markup("\n<style>\n")
                .markup(style())
                .markup("</style>\n</head>\n<body>\n<header>\n")
                .element("h1", title)
                .markup("\n<p>")
                .text("格式：%s（%s年版）　编制单位代码：%s"
                        .formatted(
                                publication.form().issuedAs(),
                                publication.form().edition(),
                                publication.city().code()))
                .markup("</p>\n</header>\n");
    }

    private static String title(Publication publication) {
        return publication.city().name() + publication.year() + "年"
                + publication.form().title() + "（汇总）";
    }

    private static void reservations(Publication publication, HtmlWriter html) {
        if (publication.isLenient()) {
            html.element(
                            "p",
                            "banner",
                            "宽松汇总：以下数据含有错误尚未改正的报告，不宜对外发布。 / Lenient run: reports with open errors are counted.")
                    .markup("\n");
        }
        if (!publication.broken().isEmpty()) {
            html.markup("<div class=\"banner\">")
                    .element("p", "全市合计有勾稽关系不成立 / The city's totals break identities of the form");
            html.markup("<ul>\n");
            publication.broken().forEach(identity -> broken(identity, html));
            html.markup("</ul></div>\n");
        }
    }

    private static void broken(Verification.Broken identity, HtmlWriter html) {
        html.element(
                        "li",
                        "%s：%s为 %s，应等于 %s。起因：%s"
                                .formatted(
                                        identity.rule(),
                                        identity.head().label(),
                                        identity.left(),
                                        identity.right(),
                                        String.join("、", identity.causes())))
                .markup("\n");
    }

    private static void foot(Publication publication, HtmlWriter html) {
        Publication.Run run = publication.run();
        html.markup("<footer>\n<p>")
                .text("汇总程序 Huizong %s　输入快照 %s".formatted(run.version(), shortened(run.snapshot())))
                .text("　运行编号、时间及各文件校验值见 manifest.json")
                .markup("</p>\n</footer>\n</body>\n</html>\n");
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(16, digest.length()));
    }

    private static String style() {
        try (InputStream stream = CityPage.class.getResourceAsStream("/publish/city.css")) {
            return new String(Objects.requireNonNull(stream, "city.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
