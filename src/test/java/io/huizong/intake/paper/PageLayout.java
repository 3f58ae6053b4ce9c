package io.huizong.intake.paper;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which reports stand on web pages. */
public enum PageLayout {
    /** As a person who knows HTML writes it. */
    CLEAN {
        @Override
        public String write(PaperReport report) {
            return page("", body(report));
        }
    },
    /** As Word saves it: conditional comments, name spaces, texts in many pieces, empty cells with a no-break space. */
    WORD {
        @Override
        public String write(PaperReport report) {
            return """
                    <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
                    <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal 7</w:View></w:WordDocument></xml><![endif]-->
                    <style><!-- table.MsoNormalTable {mso-style-name:1;} --></style></head><body lang=ZH-CN>
                    <div class=WordSection1 style='layout-grid:15.6pt'>""" + body(report) + "</div></body></html>";
        }

        @Override
        String text(String text) {
            int middle = text.length() / 2;
            return "<p class=MsoNormal style='text-align:center'><span style='font-family:宋体'>"
                    + text.substring(0, middle)
                    + "<span\nlang=EN-US style='mso-bidi-font-size:10.5pt'>"
                    + text.substring(middle)
                    + (text.isEmpty() ? "&nbsp;" : "")
                    + "</span></span><span lang=EN-US><o:p></o:p></span></p>\n";
        }

        @Override
        String cell(PaperCell cell) {
            return "<td width=" + 40 * cell.columns() + spans(cell) + " valign=top style='padding:0cm'>\n  "
                    + text(cell.text()) + "  </td>\n";
        }
    },
    /** Inside tables that only lay out the page, each report table in a box of its own. */
    NESTED {
        @Override
        public String write(PaperReport report) {
            return page(
                    "",
                    "<table width=1000><tr><td colspan=2>示例市政府信息公开</td></tr><tr><td width=200>栏目<br>导航</td><td>"
                            + body(report) + "</td></tr><tr><td></td><td>主办：示例市 邮编：200001</td></tr></table>");
        }

        @Override
        String table(PaperTable table) {
            return "<table><tbody><tr><td align=center>" + super.table(table) + "</td></tr></tbody></table>";
        }
    },
    /** Converted to traditional characters, as sites do. */
    TRADITIONAL {
        @Override
        public String write(PaperReport report) {
            return traditional(CLEAN.write(report));
        }
    },
    /** With what a site puts around it: navigation, other agencies' titles, a table of fields, scripts, hidden copies. */
    PORTAL {
        @Override
        public String write(PaperReport report) {
            return page(
                    "<title>" + report.title() + "_示例市人民政府</title><meta name=ArticleTitle content='" + report.title()
                            + "'>",
                    """
                    <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xxgk">政府信息公开</a> | <a href="/nb">年报</a></li>
                    <li><a href="/1">东山县教育局2021年政府信息公开工作年度报告</a></li></ul></div>
                    <script>var total = "规章 1 2 3";</script><div style="display: none"><table><tr><td>规章</td><td>7</td></tr></table></div>
                    <table><tr><td>索引号</td><td>014314799/2024-00002</td><td>分类</td><td>年报</td></tr>
                    <tr><td>名称</td><td colspan="3">%s</td></tr></table><h1>%s</h1><p>浏览次数：<span hidden>99</span></p>
                    """.formatted(report.title(), report.title()) + body(report) + "<footer>网站标识码 3200000001</footer>");
        }
    },
    /** Each cell a paragraph, without any table. */
    PARAGRAPHS {
        @Override
        public String write(PaperReport report) {
            return page("", body(report));
        }

        @Override
        String table(PaperTable table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.text().isEmpty())
                    .map(cell -> "<p>" + cell.text() + "</p>\n")
                    .collect(Collectors.joining());
        }
    },
    /** Scraped text that a page shows as it is. */
    PREFORMATTED {
        @Override
        public String write(PaperReport report) {
            return page("", "<pre>\n" + TextLayout.ROW_A_LINE.write(report) + "</pre>");
        }
    },
    /** By hand in the nineties: no end tags, fonts, line breaks in labels. */
    SLOPPY {
        @Override
        public String write(PaperReport report) {
            return "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>" + body(report);
        }

        @Override
        String text(String text) {
            return "<P ALIGN=center><FONT SIZE=2>" + text;
        }

        @Override
        String cell(PaperCell cell) {
            boolean isBroken = !cell.isValue() && cell.text().length() > 4;
            String text = isBroken
                    ? cell.text().substring(0, 2) + "<BR>\n" + cell.text().substring(2)
                    : cell.text();
            return "<TD" + spans(cell) + "><FONT SIZE=2>" + text;
        }

        @Override
        String table(PaperTable table) {
            return super.table(table).replace("</tr>", "").replace("<tr>", "<TR>");
        }
    };

    private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    /** The whole page. */
    public abstract String write(PaperReport report);

    /** Whether an empty cell leaves a trace. */
    public boolean showsEmptyCells() {
        return this != PARAGRAPHS;
    }

    /** Whether an empty cell at the end of a row looks like padding. */
    public boolean isPadded() {
        return this == PREFORMATTED;
    }

    /** A text of the report as this layout spells it. */
    public String spell(String text) {
        return this == TRADITIONAL ? traditional(text) : text;
    }

    private static String traditional(String text) {
        return TO_TRADITIONAL.transliterate(text);
    }

    static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">" + head + "</head>\n<body>\n" + body
                + "\n</body></html>\n";
    }

    String body(PaperReport report) {
        StringBuilder body = new StringBuilder();
        body.append(text(report.title()));
        report.sections().get(0).forEach(text -> body.append(text(text)));
        for (PaperTable table : report.tables()) {
            body.append(text(table.heading())).append(table(table));
        }
        report.sections().stream().skip(1).flatMap(List::stream).forEach(text -> body.append(text(text)));
        return body.toString();
    }

    String text(String text) {
        return "<p>" + text + "</p>\n";
    }

    String table(PaperTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<table border=\"1\">\n", "</table>\n"));
    }

    String cell(PaperCell cell) {
        return "<td" + spans(cell) + ">" + cell.text() + "</td>";
    }

    static String spans(PaperCell cell) {
        return (cell.columns() > 1 ? " colspan=" + cell.columns() : "")
                + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
    }
}
