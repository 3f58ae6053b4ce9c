package io.huizong.intake.word;

import io.huizong.intake.document.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through the body of a DOCX and takes what is seen. Elements go by their local names: there are two name spaces. */
final class DocxBody {

    /** Elements that show nothing: properties, instructions of fields, and what was deleted or moved away. */
    private static final Set<String> PASSED_OVER = Set.of(
            "pPr",
            "rPr",
            "sectPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "Fallback",
            "rt",
            "commentRangeStart");

    /** What may stand in a run without text. */
    private static final Set<String> SHOWS_NOTHING = Set.of("rPr", "t", "lastRenderedPageBreak");

    private final Budget budget;

    private DocxBody(Budget budget) {
        this.budget = budget;
    }

    static List<BodyPart> read(Element root, Budget budget) {
        return new DocxBody(budget).blocks(root, 0);
    }

    private List<BodyPart> blocks(Element parent, int depth) {
        BodyParts blocks = new BodyParts();
        children(parent, blocks, depth);
        return blocks.end();
    }

    private void children(Element parent, BodyParts blocks, int depth) {
        budget.enter(depth);
        for (Element child : elements(parent)) {
            if (!PASSED_OVER.contains(child.getLocalName())) {
                element(child, blocks, depth + 1);
            }
        }
    }

    private void element(Element element, BodyParts blocks, int depth) {
        switch (element.getLocalName()) {
            case "p" -> {
                blocks.endLine();
                children(element, blocks, depth);
                blocks.endLine();
            }
            case "tbl" -> blocks.add(table(element, depth));
            case "txbxContent" -> blocks.addAll(blocks(element, depth));
            case "r" -> run(element, blocks, depth);
            case "t" -> blocks.text(element.getTextContent());
            case "tab", "ptab" -> blocks.text("\t");
            case "br", "cr" -> blocks.endLine();
            case "noBreakHyphen" -> blocks.text("-");
            case "sym" -> blocks.text("?");
            case "blip", "imagedata" -> blocks.text(String.valueOf(BodyPart.PICTURE));
            case "sdt" -> {
                if (!isPlaceholder(element)) {
                    children(element, blocks, depth);
                }
            }
            default -> children(element, blocks, depth);
        }
    }

    /** Whether a content control shows the words that ask for its content. */
    private static boolean isPlaceholder(Element control) {
        Element properties = child(control, "sdtPr");
        return properties != null && isOn(properties, "showingPlcHdr");
    }

    private void run(Element run, BodyParts blocks, int depth) {
        Element properties = child(run, "rPr");
        if (properties != null && isOn(properties, "vanish")) {
            return;
        }
        boolean isMarked = properties != null && isMarked(properties) && showsSomething(run);
        blocks.text(isMarked ? BodyParts.MARK : "");
        children(run, blocks, depth);
        blocks.text(isMarked ? BodyParts.MARK : "");
    }

    /** Word leaves runs behind in which nothing stands, or blanks alone. */
    private static boolean showsSomething(Element run) {
        return !run.getTextContent().isBlank()
                || elements(run).stream().anyMatch(child -> !SHOWS_NOTHING.contains(child.getLocalName()));
    }

    private static boolean isMarked(Element properties) {
        Element position = child(properties, "vertAlign");
        boolean isRaised = position != null && !value(position).equals("baseline");
        return isRaised || isOn(properties, "strike") || isOn(properties, "dstrike");
    }

    private BodyPart.Table table(Element table, int depth) {
        List<BodyPart.Row> rows = new ArrayList<>();
        for (Element row : members(table, "tr")) {
            Element properties = child(row, "trPr");
            boolean isSeen = properties == null || !(isOn(properties, "hidden") || child(properties, "del") != null);
            if (isSeen) {
                rows.add(row(row, properties, depth + 1));
            }
        }
        return new BodyPart.Table(rows);
    }

    private BodyPart.Row row(Element row, @Nullable Element properties, int depth) {
        List<BodyPart.Cell> cells = new ArrayList<>();
        int column = properties == null ? 0 : number(child(properties, "gridBefore"), 0);
        for (Element element : members(row, "tc")) {
            BodyPart.Cell cell = cell(element, column, depth + 1);
            cells.add(cell);
            column += cell.columnSpan();
        }
        return new BodyPart.Row(cells);
    }

    private BodyPart.Cell cell(Element cell, int column, int depth) {
        Element properties = child(cell, "tcPr");
        Element merge = properties == null ? null : child(properties, "vMerge");
        boolean isContinued = merge != null && !value(merge).equals("restart");
        int span = properties == null ? 1 : number(child(properties, "gridSpan"), 1);
        return new BodyPart.Cell(column, Math.max(1, span), isContinued, blocks(cell, depth));
    }

    /** The rows of a table or cells of a row, those inside content controls and revisions among them. */
    private static List<Element> members(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : elements(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            } else if (Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml").contains(child.getLocalName())) {
                found.addAll(members(child, name));
            }
        }
        return found;
    }

    private static boolean isOn(Element properties, String name) {
        Element property = child(properties, name);
        return property != null && !Set.of("0", "false", "off").contains(value(property));
    }

    /** The number that a property holds, no larger than any table is wide. */
    private static int number(@Nullable Element property, int otherwise) {
        String value = property == null ? "" : value(property);
        boolean isNumber =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : otherwise;
    }

    private static String value(Element property) {
        return property.getAttributeNS(property.getNamespaceURI(), "val");
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child : elements(parent)) {
            if (child.getLocalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
