package io.huizong.intake.page;

import io.huizong.intake.document.Limits;
import java.io.IOException;

/** What reading one file may still cost. Used once, by one thread. */
public final class Budget {

    /** A page of text has some ten commands a character, so this many leave room for any report. */
    private static final int COMMANDS_A_CELL = 50;

    private static final int COMMANDS_BETWEEN_LOOKS = 1024;

    /** Reports have 5 to 30 pages. */
    private static final int MOST_PAGES = 500;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long commands;
    private int glyphs;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** Reading has cost more than it may. */
    public static final class SpentException extends IOException {
        private static final long serialVersionUID = 1;

        public SpentException(String message) {
            super(message);
        }
    }

    /** Looks at how many pages a file has. */
    public void spendPages(int pages) throws SpentException {
        if (pages > MOST_PAGES) {
            throw new SpentException("%d 页，上限 %d / %1$d pages, limit %2$d".formatted(pages, MOST_PAGES));
        }
    }

    /** Counts a drawing command. */
    public void spendOperator() throws SpentException {
        commands++;
        if (commands % COMMANDS_BETWEEN_LOOKS == 0) {
            checkTime();
        }
        if (commands > (long) COMMANDS_A_CELL * limits.cells()) {
            throw new SpentException("%d 条绘图指令 / %1$d drawing commands".formatted(commands));
        }
    }

    /** Counts a character. */
    public void spendGlyph() throws SpentException {
        glyphs++;
        if (glyphs > limits.cells()) {
            throw new SpentException("%d 个字符 / %1$d characters".formatted(glyphs));
        }
    }

    /** Looks at how many lines a page has. */
    public void spendRulings(int rulings) throws SpentException {
        if (rulings > limits.cells()) {
            throw new SpentException("%d 条线 / %1$d lines".formatted(rulings));
        }
    }

    /** Looks at the clock. */
    public void checkTime() throws SpentException {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new SpentException(limits.overTime());
        }
    }
}
