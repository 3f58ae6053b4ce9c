package io.huizong.intake.ofd;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.office.OfficeFile;
import io.huizong.intake.page.Glyph;
import io.huizong.intake.page.Outline;
import io.huizong.intake.page.Page;
import io.huizong.intake.page.Ruling;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Collects the characters and straight lines of one page. Used once. */
final class OfdPage {

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Rectangle2D paper;
    private int images;

    OfdPage(Rectangle2D paper, Budget budget) {
        this.paper = paper;
        this.budget = budget;
    }

    Page page() {
        return new Page(glyphs, rulings);
    }

    /** How many pictures the page shows. */
    int images() {
        return images;
    }

    /** The paper, in millimetres. */
    Rectangle2D paper() {
        return paper;
    }

    void resize(Rectangle2D other) {
        paper = other;
    }

    /** Draws what the layers of a page or template hold. */
    void draw(Element page) throws RefusedFileException {
        for (Element content : Xml.children(page, "Content")) {
            for (Element layer : Xml.children(content, "Layer")) {
                block(layer, 0);
            }
        }
    }

    private void block(Element block, int depth) throws RefusedFileException {
        budget.enter(depth);
        for (Element object : Xml.children(block)) {
            budget.spend(Budget.Item.COMMAND, 1);
            if (Xml.flag(object, "Visible", true)) {
                object(object, depth);
            }
        }
    }

    private void object(Element object, int depth) throws RefusedFileException {
        switch (object.getLocalName()) {
            case "PageBlock" -> block(object, depth + 1);
            case "TextObject" -> text(object);
            case "PathObject" -> path(object);
            case "ImageObject", "CompositeObject" -> images++;
            default -> {
                // nothing else is drawn
            }
        }
    }

    private AffineTransform toPage(Element object) {
        AffineTransform transform = AffineTransform.getScaleInstance(POINTS_A_MILLIMETRE, POINTS_A_MILLIMETRE);
        transform.translate(-paper.getX(), -paper.getY());
        transform.concatenate(Xml.placement(object));
        return transform;
    }

    /** Text that is neither filled nor stroked lies invisibly over a scanned picture: it is what a program guessed. */
    private void text(Element object) throws RefusedFileException {
        if (!Xml.flag(object, "Fill", true) && !Xml.flag(object, "Stroke", false)) {
            return;
        }
        List<Glyph> shown = OfficeFile.parse(() -> TextObject.glyphs(object, toPage(object)));
        for (Glyph glyph : shown) {
            if (isOnPaper(glyph)) {
                budget.spend(Budget.Item.CHARACTER, 1);
                glyphs.add(glyph);
            }
        }
    }

    private boolean isOnPaper(Glyph glyph) {
        double x = (glyph.box().left() + glyph.box().right()) / 2 / POINTS_A_MILLIMETRE;
        double y = (glyph.box().top() + glyph.box().bottom()) / 2 / POINTS_A_MILLIMETRE;
        return x >= 0 && x <= paper.getWidth() && y >= 0 && y <= paper.getHeight();
    }

    private void path(Element object) throws RefusedFileException {
        Path2D path = OfficeFile.parse(() -> PathData.of(Xml.text(object, "AbbreviatedData")));
        AffineTransform toPage = OfficeFile.parse(() -> toPage(object));
        boolean isStroked = Xml.flag(object, "Stroke", true);
        boolean isFilled = Xml.flag(object, "Fill", false);
        for (Outline outline : Outline.of(path, toPage)) {
            if (isStroked) {
                rulings.addAll(outline.sides());
            } else if (isFilled) {
                outline.filled().ifPresent(rulings::add);
            }
        }
        budget.allow(Budget.Item.LINE, rulings.size());
    }
}
