package io.huizong.intake.ofd;

import io.huizong.intake.page.Box;
import io.huizong.intake.page.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The characters of one text object. */
final class TextObject {

    /** How far a line of text reaches above and below its base line, in font sizes. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    /** Letters and digits are about half as wide as they are high, all else of a report is square. */
    private static final double NARROW = 0.5;

    private final AffineTransform toPage;
    private final double size;
    private final double stretch;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double x;
    private double y;

    private TextObject(Element object, AffineTransform toPage) {
        this.toPage = toPage;
        size = Xml.number(object, "Size", 0);
        stretch = Xml.number(object, "HScale", 1);
    }

    /**
     * @param toPage from the space of the object to the page, in points
     * @throws NumberFormatException where a number is none
     */
    static List<Glyph> glyphs(Element object, AffineTransform toPage) {
        TextObject text = new TextObject(object, toPage);
        Xml.children(object, "TextCode").forEach(text::add);
        return text.glyphs;
    }

    /** A piece that does not say where it begins begins where the one before it did. */
    private void add(Element code) {
        x = Xml.number(code, "X", x);
        y = Xml.number(code, "Y", y);
        int[] characters = code.getTextContent().codePoints().toArray();
        List<Double> right = Xml.numbers(code.getAttribute("DeltaX"), characters.length);
        List<Double> down = Xml.numbers(code.getAttribute("DeltaY"), characters.length);
        double atX = x;
        double atY = y;
        for (int i = 0; i < characters.length; i++) {
            double own = width(characters[i]);
            double advance = i < right.size() ? right.get(i) : down.isEmpty() ? own : 0;
            if (!Character.isWhitespace(characters[i])) {
                double width = advance > 0 ? Math.min(advance, own) : own;
                glyphs.add(new Glyph(Character.toString(characters[i]), box(atX, atY, width)));
            }
            atX += advance;
            atY += i < down.size() ? down.get(i) : 0;
        }
    }

    private double width(int character) {
        return size * stretch * (character < 0x2000 ? NARROW : 1);
    }

    private Box box(double left, double base, double width) {
        Rectangle2D box = toPage.createTransformedShape(
                        new Rectangle2D.Double(left, base - ASCENT * size, width, (ASCENT + DESCENT) * size))
                .getBounds2D();
        return new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
