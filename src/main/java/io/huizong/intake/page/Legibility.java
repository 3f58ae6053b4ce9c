package io.huizong.intake.page;

import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;

/** Whether the pages of a file show characters whose meaning is known, or only pictures and shapes of them. */
public final class Legibility {

    /** Bullets and ornaments may be unknown; where one character in this many is, the text is not to be trusted. */
    private static final int ONE_UNKNOWN_IN = 50;

    private int glyphs;
    private int unknown;
    private int images;

    /** Counts a page in and returns it. */
    public Page count(Page page, int imagesOnPage) {
        glyphs += page.glyphs().size();
        unknown += (int) page.glyphs().stream()
                .filter(glyph -> glyph.text().equals(Glyph.UNKNOWN))
                .count();
        images += imagesOnPage;
        return page;
    }

    /**
     * Refuses a file without text.
     *
     * @throws RefusedFileException where its pages cannot be read
     */
    public void check() throws RefusedFileException {
        if (glyphs == 0) {
            String detail = images > 0
                    ? "扫描件，没有文字，只有 %d 张图片 / scanned: no text but %1$d pictures".formatted(images)
                    : "没有文字 / no text";
            throw new RefusedFileException(Reason.NO_TABLE, detail);
        }
        if ((long) unknown * ONE_UNKNOWN_IN > glyphs) {
            String detail = "%d 个字符没有编码，无法确认是什么字 / %1$d characters without a code".formatted(unknown);
            throw new RefusedFileException(Reason.NO_TABLE, detail);
        }
    }
}
