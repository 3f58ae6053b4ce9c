package io.huizong.intake.pdf;

import io.huizong.intake.document.Budget;
import io.huizong.intake.page.Box;
import io.huizong.intake.page.Glyph;
import io.huizong.intake.page.Outline;
import io.huizong.intake.page.Page;
import io.huizong.intake.page.Ruling;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the drawing commands of one page and keeps its characters and straight lines. Used once. */
final class PageScan extends PDFGraphicsStreamEngine {

    /** How far a line of text reaches above and below its base line, in font sizes. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    private final Budget budget;
    private final AffineTransform toPage;
    private final Rectangle2D visible;
    private final Path2D path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private int images;

    PageScan(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        toPage = PageTurn.of(page.getCropBox(), page.getRotation());
        visible =
                toPage.createTransformedShape(page.getCropBox().toGeneralPath()).getBounds2D();
    }

    Page run() throws IOException {
        processPage(getPage());
        return new Page(glyphs, rulings);
    }

    /** How many pictures the page shows. */
    int images() {
        return images;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(Budget.Item.COMMAND, 1);
        super.processOperator(operator, operands);
    }

    /** Does not look into the glyph: neither its outline nor, in a Type 3 font, its drawing commands matter. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (isInvisible()) {
            return;
        }
        String text = text(font, code);
        if (!text.isBlank()) {
            Box box = box(matrix, width(font, code, displacement));
            if (visible.contains((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2)) {
                budget.spend(Budget.Item.CHARACTER, 1);
                glyphs.add(new Glyph(text, box));
            }
        }
    }

    /** Text that programmes lay invisibly over a scanned picture is what they guess that it says. */
    private boolean isInvisible() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }

    private static String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null ? Glyph.UNKNOWN : text;
    }

    private static double width(PDFont font, int code, Vector displacement) throws IOException {
        return font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    }

    private Box box(Matrix matrix, double width) {
        AffineTransform transform = new AffineTransform(toPage);
        transform.concatenate(matrix.createAffineTransform());
        Rectangle2D box = transform
                .createTransformedShape(new Rectangle2D.Double(0, -DESCENT, width, ASCENT + DESCENT))
                .getBounds2D();
        return new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        moveTo((float) one.getX(), (float) one.getY());
        lineTo((float) two.getX(), (float) two.getY());
        lineTo((float) three.getX(), (float) three.getY());
        lineTo((float) four.getX(), (float) four.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        for (Outline outline : Outline.of(path, toPage)) {
            outline.sides().forEach(rulings::add);
        }
        finishPath();
    }

    @Override
    public void fillPath(int windingRule) {
        for (Outline outline : Outline.of(path, toPage)) {
            outline.filled().ifPresent(rulings::add);
        }
        finishPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void finishPath() {
        budget.allow(Budget.Item.LINE, rulings.size());
        path.reset();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped is still in the file; text outside the page is left out above
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours draw no lines
    }
}
