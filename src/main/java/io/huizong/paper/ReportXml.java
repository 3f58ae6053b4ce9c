package io.huizong.paper;

import io.huizong.form.Block;
import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.io.OutputStream;

/** Writes a report as canonical XML, the form in which an agency's own system can file it. */
public final class ReportXml {

    private ReportXml() {}

    /**
     * Writes one report as UTF-8; the stream is not closed. Blank cells and cells that could not be read are left out,
     * cells that do not apply are "/", amounts are in 万元. The same report always gives the same bytes.
     *
     * @throws tools.jackson.core.JacksonException where the stream cannot be written
     */
    public static void write(Report report, OutputStream stream) {
        try (XmlLines xml = new XmlLines(stream)) {
            xml.start("report");
            xml.attribute("edition", report.form().edition());
            if (report.year() != null) {
                xml.attribute("year", report.year().toString());
            }
            agency(report, xml);
            if (report.published() != null) {
                xml.leaf("published", report.published().toString());
            }
            report.form().tables().forEach(table -> table(table, report.figures(), xml));
            narrative(report.narrative(), xml);
            xml.end();
        }
    }

    private static void agency(Report report, XmlLines xml) {
        if (report.agencyName() == null && report.agencyCode() == null) {
            return;
        }
        xml.start("agency");
        if (report.agencyCode() != null) {
            xml.attribute("code", report.agencyCode());
        }
        xml.endWith(report.agencyName() == null ? "" : report.agencyName());
    }

    private static void table(Table table, Figures figures, XmlLines xml) {
        xml.start(table.code());
        for (Block block : table.blocks()) {
            block.lines().forEach(line -> line(line, block, figures, xml));
        }
        xml.end();
    }

    private static void line(Line line, Block block, Figures figures, XmlLines xml) {
        xml.start("line");
        xml.attribute("code", line.code());
        for (Column column : block.columns()) {
            cell(figures.form().cell(line, column), figures, xml);
        }
        xml.end();
    }

    private static void cell(Cell cell, Figures figures, XmlLines xml) {
        switch (figures.state(cell)) {
            case VALUE -> xml.attribute(cell.column().code(), cell.kind().print(figures.value(cell)));
            case NOT_APPLICABLE -> xml.attribute(cell.column().code(), "/");
            case BLANK, UNREADABLE -> {
                // an absent attribute is a blank
            }
        }
    }

    private static void narrative(Narrative narrative, XmlLines xml) {
        xml.start("narrative");
        for (Narrative.Section section : narrative.sections()) {
            xml.start("section");
            xml.attribute("number", section.number());
            xml.endWith(section.text());
        }
        xml.end();
    }
}
