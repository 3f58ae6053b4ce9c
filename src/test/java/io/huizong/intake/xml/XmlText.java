package io.huizong.intake.xml;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.report.Figures;
import java.nio.charset.StandardCharsets;

/** Writes canonical XML the plainest way, a line element a line, so that tests can spoil it, and has it read. */
final class XmlText {

    private XmlText() {}

    static Reading reading(String xml, Forms forms) {
        Source source = new Source("a.xml", xml.getBytes(StandardCharsets.UTF_8));
        return new CanonicalXml(forms).read(source, Format.XML, new Budget(Limits.DEFAULT));
    }

    /** A report of 示例市数据局 for 2024 in which every cell is 0. */
    static String zeros(Form form) {
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, 0));
        return of(figures.build());
    }

    static String of(Figures figures) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<report xmlns=\"urn:huizong:report:1\" edition=\"%s\" year=\"2024\">\n"
                .formatted(figures.form().edition()));
        xml.append("  <agency code=\"D01\">示例市数据局</agency>\n  <published>2025-01-21</published>\n");
        figures.form().tables().forEach(table -> table(figures, table, xml));
        xml.append("  <narrative>\n    <section number=\"1\">总体平稳。</section>\n");
        xml.append("    <section number=\"5\">第一段。\n      第二段。</section>\n  </narrative>\n</report>\n");
        return xml.toString();
    }

    private static void table(Figures figures, Table table, StringBuilder xml) {
        xml.append("  <").append(table.code()).append(">\n");
        for (Line line : table.lines()) {
            xml.append("    <line code=\"").append(line.code()).append('"');
            figures.form().cells(line).forEach(cell -> cell(figures, cell, xml));
            xml.append("/>\n");
        }
        xml.append("  </").append(table.code()).append(">\n");
    }

    private static void cell(Figures figures, Cell cell, StringBuilder xml) {
        switch (figures.state(cell)) {
            case VALUE -> attribute(cell, cell.kind().print(figures.value(cell)), xml);
            case NOT_APPLICABLE -> attribute(cell, "/", xml);
            case BLANK -> {}
            case UNREADABLE -> attribute(cell, "?", xml);
        }
    }

    private static void attribute(Cell cell, String value, StringBuilder xml) {
        xml.append(' ').append(cell.column().code()).append("=\"").append(value).append('"');
    }
}
