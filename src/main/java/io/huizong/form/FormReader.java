package io.huizong.form;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a form definition and checks its shape: every fault is reported with its line. */
final class FormReader {

    private static final String NAMESPACE = "urn:huizong:form:1";

    private final String file;
    private final XMLStreamReader xml;
    private final List<NarrativeSection> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Cell> byCode = new LinkedHashMap<>();
    private final List<Identity> identities = new ArrayList<>();

    private FormReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static Form read(String file, InputStream stream) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            return new FormReader(file, xml).form();
        } catch (XMLStreamException e) {
            throw new FormException(
                    file, e.getLocation().getLineNumber(), "不是完整的XML：" + e.getMessage(), "not well-formed");
        }
    }

    private Form form() throws XMLStreamException {
        xml.nextTag();
        expect("form".equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI()), "根元素应为 form", "root");
        String edition = required("edition");
        expect(edition.matches("20\\d\\d"), "edition 应为起用年份，实为“" + edition + "”", "edition must be a year");
        expect(file.endsWith(edition + ".xml"), "文件名应为 " + edition + ".xml", "file name must be the edition");
        String issuedAs = required("issuedAs");
        String title = required("title");
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "section" -> section();
                case "table" -> table();
                default -> throw unknownElement();
            }
        }
        expect(!cells.isEmpty(), "没有任何栏目", "no cells");
        return new Form(edition, issuedAs, title, sections, tables, cells, identities);
    }

    private void section() throws XMLStreamException {
        sections.add(new NarrativeSection(required("number"), required("label"), list("keywords")));
        end();
    }

    private void table() throws XMLStreamException {
        String code = required("code");
        String number = required("number");
        String name = required("name");
        String heading = required("heading");
        List<String> keywords = list("keywords");
        boolean isOneRow = optional("layout").equals("oneRow");
        expect(tables.stream().noneMatch(table -> table.code().equals(code)), "表 " + code + " 重复", "duplicate table");
        List<Block> blocks = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "block" -> blocks.add(block(code, name));
                case "identity" -> identity(code, blocks);
                default -> throw unknownElement();
            }
        }
        tables.add(new Table(code, number, name, heading, keywords, isOneRow, blocks));
    }

    private Block block(String table, String tableName) throws XMLStreamException {
        String article = optional("article");
        String corner = optional("corner");
        String caption = optional("columnsCaption");
        List<Column> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Deque<String> groups = new ArrayDeque<>();
        int depth = 1;
        while (depth > 0) {
            if (xml.nextTag() == XMLStreamConstants.END_ELEMENT) {
                depth--;
                groups.pollLast();
                continue;
            }
            switch (xml.getLocalName()) {
                case "column" -> columns.add(column());
                case "line" -> lines.add(line(table, groups));
                case "group" -> {
                    groups.addLast(required("label"));
                    depth++;
                }
                default -> throw unknownElement();
            }
        }
        expect(!columns.isEmpty() && !lines.isEmpty(), "区块没有栏或行", "block without columns or lines");
        for (Line line : lines) {
            for (Column column : columns) {
                add(new Cell(cells.size(), line.path() + "." + column.code(), tableName, line, column));
            }
        }
        return new Block(article, corner, caption, columns, lines);
    }

    private void add(Cell cell) {
        expect(byCode.put(cell.code(), cell) == null, "栏目代码 " + cell.code() + " 重复", "duplicate cell " + cell);
        cells.add(cell);
    }

    private Column column() throws XMLStreamException {
        String kind = optional("kind");
        Column column = new Column(
                required("code"),
                required("label"),
                list("alias"),
                optional("group"),
                kind.isEmpty() ? Column.Kind.COUNT : kind(kind),
                !optional("unitPrinted").equals("false"));
        end();
        return column;
    }

    private Column.Kind kind(String kind) {
        for (Column.Kind known : Column.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return known;
            }
        }
        throw fault("kind 应为 count、change 或 money，实为“" + kind + "”", "unknown kind " + kind);
    }

    private Line line(String table, Deque<String> groups) throws XMLStreamException {
        String code = required("code");
        Line line = new Line(
                table + "." + code, table, code, required("label"), list("alias"), List.copyOf(groups), list("covers"));
        end();
        return line;
    }

    private void identity(String table, List<Block> blocks) throws XMLStreamException {
        String rule = required("rule");
        String each = required("each");
        String left = required("left");
        String right = required("right");
        expect(each.equals("column") || each.equals("line"), "each 应为 column 或 line", "each: column or line");
        int before = identities.size();
        for (Block block : blocks) {
            if (each.equals("column")) {
                List<String> lines = block.lines().stream().map(Line::code).toList();
                for (Column column : block.columns()) {
                    identities.add(new Identity(
                            rule,
                            Identity.Along.COLUMN,
                            members(left, lines, code -> table + "." + code + "." + column.code()),
                            members(right, lines, code -> table + "." + code + "." + column.code())));
                }
            } else {
                List<String> columns =
                        block.columns().stream().map(Column::code).toList();
                for (Line line : block.lines()) {
                    identities.add(new Identity(
                            rule,
                            Identity.Along.LINE,
                            members(left, columns, code -> line.path() + "." + code),
                            members(right, columns, code -> line.path() + "." + code)));
                }
            }
        }
        for (Identity identity : identities.subList(before, identities.size())) {
            Set<Cell> distinct = new HashSet<>(identity.members().toList());
            expect(distinct.size() == identity.members().count(), rule + " 中同一栏目出现两次", "cell twice in " + rule);
        }
        end();
    }

    /** The cells that a blank-separated list of codes names; {@code denied.*} names every code that starts so. */
    private List<Cell> members(String names, List<String> known, java.util.function.UnaryOperator<String> toCellCode) {
        List<Cell> members = new ArrayList<>();
        for (String name : names.trim().split("\\s+")) {
            List<String> codes = known.stream()
                    .filter(code -> name.endsWith(".*")
                            ? code.startsWith(name.substring(0, name.length() - 1))
                            : code.equals(name))
                    .toList();
            expect(!codes.isEmpty(), "勾稽关系提到不存在的“" + name + "”", "identity names unknown \"" + name + "\"");
            codes.forEach(code -> members.add(byCode.get(toCellCode.apply(code))));
        }
        return members;
    }

    private List<String> list(String attribute) {
        String value = optional(attribute);
        return value.isEmpty() ? List.of() : List.of(value.split(";"));
    }

    private String optional(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private String required(String attribute) {
        String value = optional(attribute);
        expect(!value.isBlank(), xml.getLocalName() + " 缺少属性 " + attribute, "missing attribute " + attribute);
        return value;
    }

    private void end() throws XMLStreamException {
        expect(xml.nextTag() == XMLStreamConstants.END_ELEMENT, "此处不应有下级元素", "no child element allowed here");
    }

    private FormException unknownElement() {
        return fault("不认识的元素 " + xml.getLocalName(), "unknown element " + xml.getLocalName());
    }

    private void expect(boolean claim, String chinese, String english) {
        if (!claim) {
            throw fault(chinese, english);
        }
    }

    private FormException fault(String chinese, String english) {
        return new FormException(file, xml.getLocation().getLineNumber(), chinese, english);
    }
}
