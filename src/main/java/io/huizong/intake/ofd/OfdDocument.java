package io.huizong.intake.ofd;

import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.office.OfficeFile;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The first document of an OFD: its pages and the templates that lie under them. */
final class OfdDocument {

    private static final String ROOT = "OFD.xml";
    private static final Rectangle2D A4 = new Rectangle2D.Double(0, 0, 210, 297);

    private final OfdPackage opened;
    private final String path;
    private final Element root;
    private final List<String> titles;
    private final Map<String, String> templates = new HashMap<>();

    private OfdDocument(OfdPackage opened, String path, List<String> titles) throws RefusedFileException {
        this.opened = opened;
        this.path = path;
        this.titles = titles;
        root = opened.read(path);
        Element common = Xml.at(root, "CommonData").orElse(root);
        for (Element template : Xml.children(common, "TemplatePage")) {
            templates.put(template.getAttribute("ID"), template.getAttribute("BaseLoc"));
        }
    }

    static OfdDocument of(OfdPackage opened) throws RefusedFileException {
        Element body = Xml.at(opened.read(ROOT), "DocBody")
                .orElseThrow(() -> new RefusedFileException(Reason.DAMAGED, "没有正文 / no document"));
        String title = Xml.text(body, "DocInfo", "Title");
        String path = OfdPackage.resolve(ROOT, Xml.text(body, "DocRoot"));
        return new OfdDocument(opened, path, title.isEmpty() ? List.of() : List.of(title));
    }

    List<String> titles() {
        return titles;
    }

    /** The paths of the pages, as the document names them. */
    List<String> pages() {
        return Xml.at(root, "Pages").map(pages -> Xml.children(pages, "Page")).orElse(List.of()).stream()
                .map(page -> page.getAttribute("BaseLoc"))
                .toList();
    }

    /** The paper, in millimetres. */
    Rectangle2D pageBox() throws RefusedFileException {
        return OfficeFile.parse(() -> box(Xml.text(root, "CommonData", "PageArea", "PhysicalBox"), A4));
    }

    private static Rectangle2D box(String text, Rectangle2D otherwise) {
        List<Double> box = Xml.numbers(text, 4);
        return box.size() < 4 ? otherwise : new Rectangle2D.Double(box.get(0), box.get(1), box.get(2), box.get(3));
    }

    /** Draws a page upon its templates. */
    void drawPage(String location, OfdPage page) throws RefusedFileException {
        Element content = opened.read(OfdPackage.resolve(path, location));
        Rectangle2D paper = OfficeFile.parse(() -> box(Xml.text(content, "Area", "PhysicalBox"), page.paper()));
        page.resize(paper);
        for (Element use : Xml.children(content, "Template")) {
            String template = templates.get(use.getAttribute("TemplateID"));
            if (template != null) {
                page.draw(opened.read(OfdPackage.resolve(path, template)));
            }
        }
        page.draw(content);
    }
}
