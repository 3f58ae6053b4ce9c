package io.huizong.paper;

import java.util.ArrayList;
import java.util.List;

/** A page of a terminal on which lines and text are drawn, by column and row from the upper left. Used once. */
final class TextCanvas {

    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    /** The character of each set of directions in which lines leave it. */
    private static final String LINES = " │││─┘┐┤─└┌├─┴┬┼";

    /** Stands behind a character that is two columns wide. */
    private static final int COVERED = -1;

    private final int[][] lines;
    private final int[][] text;

    TextCanvas(int width, int height) {
        lines = new int[height][width];
        text = new int[height][width];
    }

    void horizontal(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            lines[row][column] |= RIGHT;
            lines[row][column + 1] |= LEFT;
        }
    }

    void vertical(int column, int from, int to) {
        for (int row = from; row < to; row++) {
            lines[row][column] |= DOWN;
            lines[row + 1][column] |= UP;
        }
    }

    void text(int row, int column, String words) {
        int at = column;
        for (int codePoint : words.codePoints().toArray()) {
            text[row][at++] = codePoint;
            if (Wrapping.width(codePoint) > 1) {
                text[row][at++] = COVERED;
            }
        }
    }

    /** The rows without the blanks at their ends. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < text.length; row++) {
            StringBuilder drawn = new StringBuilder();
            for (int column = 0; column < text[row].length; column++) {
                if (text[row][column] > 0) {
                    drawn.appendCodePoint(text[row][column]);
                } else if (text[row][column] == 0) {
                    drawn.append(LINES.charAt(lines[row][column]));
                }
            }
            rows.add(drawn.toString().stripTrailing());
        }
        return rows;
    }
}
