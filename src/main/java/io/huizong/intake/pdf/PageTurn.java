package io.huizong.intake.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of a PDF page to those of the page as it is shown: upright, from its upper left corner. */
final class PageTurn {

    private PageTurn() {}

    /** @param rotation how far the page is turned clockwise when shown, in degrees */
    static AffineTransform of(PDRectangle crop, int rotation) {
        double left = crop.getLowerLeftX();
        double right = crop.getUpperRightX();
        double bottom = crop.getLowerLeftY();
        double top = crop.getUpperRightY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }
}
