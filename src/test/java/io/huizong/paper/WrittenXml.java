package io.huizong.paper;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.io.StringReader;
import java.math.BigDecimal;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads canonical XML the plain way, apart from the reader of {@code intake}. */
public final class WrittenXml {

    private WrittenXml() {}

    public static Figures figures(String xml, Form form) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> cell(root, cell, figures));
        return figures.build();
    }

    private static void cell(Element root, Cell cell, Figures.Builder figures) {
        Element table = (Element) root.getElementsByTagName(cell.table()).item(0);
        NodeList lines = table.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            if (line.getAttribute("code").equals(cell.line().code())) {
                value(line.getAttribute(cell.column().code()), cell, figures);
            }
        }
    }

    private static void value(String written, Cell cell, Figures.Builder figures) {
        if (written.equals("/")) {
            figures.set(cell, Figures.State.NOT_APPLICABLE);
        } else if (!written.isEmpty()) {
            int places = cell.kind() == Column.Kind.MONEY ? 4 : 0;
            figures.set(cell, new BigDecimal(written).movePointRight(places).longValueExact());
        }
    }
}
