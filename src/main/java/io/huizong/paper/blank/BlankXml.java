package io.huizong.paper.blank;

import io.huizong.form.Block;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.paper.XmlLines;
import java.io.OutputStream;

/** Writes the blank canonical XML that an agency fills in: every cell an empty attribute, every line with its label. */
public final class BlankXml {

    private BlankXml() {}

    /**
     * Writes the template of an edition as UTF-8; the stream is not closed.
     *
     * @throws tools.jackson.core.JacksonException where the stream cannot be written
     */
    public static void write(Form form, OutputStream stream) {
        try (XmlLines xml = new XmlLines(stream)) {
            xml.start("report");
            xml.attribute("edition", form.edition());
            xml.attribute("year", "");
            xml.comment("year：报告年度，四位数字。agency：行政机关名称，code 为名册中的代码。published：公布日期，年-月-日，可不填。");
            xml.comment("没有的数填 0，不适用的填 /，金额以万元计，最多四位小数。");
            xml.start("agency");
            xml.attribute("code", "");
            xml.endWith("");
            form.tables().forEach(table -> table(table, xml));
            xml.start("narrative");
            form.sections().forEach(section -> section(section, xml));
            xml.end();
            xml.end();
        }
    }

    private static void table(Table table, XmlLines xml) {
        xml.comment(table.number() + "、" + table.heading());
        xml.start(table.code());
        for (Block block : table.blocks()) {
            block.lines().forEach(line -> line(line, block, xml));
        }
        xml.end();
    }

    private static void line(Line line, Block block, XmlLines xml) {
        xml.comment(line.label());
        xml.start("line");
        xml.attribute("code", line.code());
        for (Column column : block.columns()) {
            xml.attribute(column.code(), "");
        }
        xml.end();
    }

    private static void section(NarrativeSection section, XmlLines xml) {
        xml.comment(section.label());
        xml.start("section");
        xml.attribute("number", section.number());
        xml.endWith("");
    }
}
