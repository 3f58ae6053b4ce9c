package io.huizong.intake.pdf;

import io.huizong.intake.Limits;
import java.io.IOException;

/** What reading one file may still cost. Used once, by one thread. */
final class Budget {

    /** A page of text has some ten commands a character, so this many leave room for any report. */
    private static final int COMMANDS_A_CELL = 50;

    private static final int COMMANDS_BETWEEN_LOOKS = 1024;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long commands;
    private int glyphs;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Reading has cost more than it may. */
    static final class SpentException extends IOException {
        private static final long serialVersionUID = 1;

        SpentException(String message) {
            super(message);
        }
    }

    void spendOperator() throws SpentException {
        commands++;
        if (commands % COMMANDS_BETWEEN_LOOKS == 0) {
            checkTime();
        }
        if (commands > (long) COMMANDS_A_CELL * limits.cells()) {
            throw new SpentException("%d 条绘图指令 / %1$d drawing commands".formatted(commands));
        }
    }

    void spendGlyph() throws SpentException {
        glyphs++;
        if (glyphs > limits.cells()) {
            throw new SpentException("%d 个字符 / %1$d characters".formatted(glyphs));
        }
    }

    void spendRulings(int rulings) throws SpentException {
        if (rulings > limits.cells()) {
            throw new SpentException("%d 条线 / %1$d lines".formatted(rulings));
        }
    }

    void checkTime() throws SpentException {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new SpentException(
                    "超过 %d 秒 / over %1$d s".formatted(limits.time().toSeconds()));
        }
    }
}
