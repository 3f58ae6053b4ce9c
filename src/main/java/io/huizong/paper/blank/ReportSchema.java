package io.huizong.paper.blank;

import io.huizong.form.Block;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.paper.XmlLines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the XML schema of an edition, for agencies whose systems check what they send. */
public final class ReportSchema {

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="%1$s" targetNamespace="%1$s" elementFormDefault="qualified">
              <xs:annotation><xs:documentation xml:lang="zh">%2$s（%3$s）。空白的栏目不写属性或写成空串，不适用的写“/”，金额以万元计。</xs:documentation></xs:annotation>
              <xs:simpleType name="count"><xs:restriction base="xs:string"><xs:pattern value="\\d*|/"/></xs:restriction></xs:simpleType>
              <xs:simpleType name="change"><xs:restriction base="xs:string"><xs:pattern value="([+\\-]?\\d+)?|/"/></xs:restriction></xs:simpleType>
              <xs:simpleType name="money"><xs:restriction base="xs:string"><xs:pattern value="(\\d+(\\.\\d{1,4})?)?|/"/></xs:restriction></xs:simpleType>
              <xs:element name="report">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="agency" minOccurs="0">
                      <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="code" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>
                    </xs:element>
                    <xs:element name="published" type="xs:date" minOccurs="0"/>
            %4$s
                    <xs:element name="narrative">
                      <xs:complexType><xs:sequence>
                        <xs:element name="section" minOccurs="0" maxOccurs="%5$d">
                          <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="number" use="required">
                            <xs:simpleType><xs:restriction base="xs:string">%6$s</xs:restriction></xs:simpleType>
                          </xs:attribute></xs:extension></xs:simpleContent></xs:complexType>
                        </xs:element>
                      </xs:sequence></xs:complexType>
                      <xs:unique name="sections"><xs:selector xpath="r:section" xmlns:r="%1$s"/><xs:field xpath="@number"/></xs:unique>
                    </xs:element>
                  </xs:sequence>
                  <xs:attribute name="edition" type="xs:string" use="required" fixed="%7$s"/>
                  <xs:attribute name="year" type="xs:gYear"/>
                </xs:complexType>
              </xs:element>
            </xs:schema>
            """;

    private static final String TABLE = """
                    <xs:element name="%1$s">
                      <xs:annotation><xs:documentation xml:lang="zh">%2$s、%3$s</xs:documentation></xs:annotation>
                      <xs:complexType><xs:sequence>
                        <xs:element name="line" minOccurs="%4$d" maxOccurs="%4$d">
                          <xs:complexType>
                            <xs:attribute name="code" use="required">
                              <xs:simpleType><xs:restriction base="xs:string">%5$s
                              </xs:restriction></xs:simpleType>
                            </xs:attribute>%6$s
                          </xs:complexType>
                        </xs:element>
                      </xs:sequence></xs:complexType>
                      <xs:unique name="%1$sLines"><xs:selector xpath="r:line" xmlns:r="%7$s"/><xs:field xpath="@code"/></xs:unique>
                    </xs:element>""";

    private ReportSchema() {}

    /**
     * The schema of reports on one edition. It says which lines a table has and which columns occur in it; that a line
     * of table 二 bears no other article's column is left to the reader, since XML Schema 1.0 cannot say it.
     */
    public static String xsd(Form form) {
        return FRAME.formatted(
                XmlLines.NAMESPACE,
                escaped(form.title()),
                escaped(form.issuedAs()),
                form.tables().stream().map(ReportSchema::table).collect(Collectors.joining("\n")),
                form.sections().size(),
                form.sections().stream()
                        .map(NarrativeSection::number)
                        .map(number -> "<xs:enumeration value=\"" + escaped(number) + "\"/>")
                        .collect(Collectors.joining()),
                form.edition());
    }

    private static String table(Table table) {
        return TABLE.formatted(
                table.code(),
                table.number(),
                escaped(table.heading()),
                table.lines().size(),
                table.lines().stream().map(ReportSchema::line).collect(Collectors.joining()),
                columns(table).stream().map(ReportSchema::column).collect(Collectors.joining()),
                XmlLines.NAMESPACE);
    }

    private static Collection<Column> columns(Table table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Block block : table.blocks()) {
            block.columns().forEach(column -> columns.putIfAbsent(column.code(), column));
        }
        return columns.values();
    }

    private static String line(Line line) {
        return documented(
                "\n                    ", "enumeration value=\"" + line.code() + "\"", "enumeration", line.label());
    }

    private static String column(Column column) {
        String type =
                switch (column.kind()) {
                    case COUNT -> "count";
                    case CHANGE -> "change";
                    case MONEY -> "money";
                };
        String attribute = "attribute name=\"%s\" type=\"%s\"".formatted(column.code(), type);
        return documented("\n                  ", attribute, "attribute", column.label());
    }

    private static String documented(String indent, String start, String end, String label) {
        return "%s<xs:%s><xs:annotation><xs:documentation xml:lang=\"zh\">%s</xs:documentation></xs:annotation></xs:%s>"
                .formatted(indent, start, escaped(label), end);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
