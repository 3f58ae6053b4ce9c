package io.huizong.paper;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Report;
import java.io.OutputStream;
import java.util.List;

/** Writes a report as the web page that an agency publishes, its tables laid out as the official form. */
public final class ReportPage {

    private final ReportContent filling;
    private final HtmlWriter html;

    private ReportPage(ReportContent filling, HtmlWriter html) {
        this.filling = filling;
        this.html = html;
    }

    /**
     * Writes a report and closes the stream.
     *
     * @throws java.io.UncheckedIOException where the stream cannot be written
     */
    public static void write(Report report, OutputStream stream) {
        try (HtmlWriter html = new HtmlWriter(stream)) {
            new ReportPage(ReportContent.of(report), html).write();
        }
    }

    private void write() {
        Form form = filling.form();
        html.markup("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"UTF-8\"/>")
                .element("title", filling.title())
                .markup("</head><body>\n")
                .element("h1", filling.title());
        if (!filling.published().isEmpty()) {
            html.element("p", "发布时间：" + filling.published());
        }
        List<NarrativeSection> sections = form.sections();
        section(sections.get(0));
        form.tables().forEach(table -> {
            html.element("h2", table.number() + "、" + table.heading());
            new HtmlForm(html, filling::figure, cell -> "").draw(FormTable.of(form, table));
        });
        sections.stream().skip(1).forEach(this::section);
        html.markup("</body></html>\n");
    }

    private void section(NarrativeSection section) {
        List<String> paragraphs = filling.paragraphs(section);
        if (!paragraphs.isEmpty()) {
            html.element("h2", section.label());
        }
        paragraphs.forEach(paragraph -> html.element("p", paragraph));
    }
}
