package io.huizong.intake.xml;

import io.huizong.report.Place;

/**
 * Byte offsets to lines and columns as an editor shows them, a character a column. Aalto's own columns count bytes, which
 * is wrong behind the first Chinese character of a line.
 */
final class Positions {

    private final byte[] content;
    private int at;
    private int line = 1;
    private int column = 1;

    Positions(byte[] content) {
        this.content = content;
    }

    /** The place of the first character at or behind an offset that is no white space. Quickest from front to back. */
    Place of(long offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        // in variables of its own: every byte of every file passes here
        int next = at;
        int lines = line;
        int columns = column;
        while (next < content.length && (next < offset || isSpace(content[next]))) {
            byte passed = content[next++];
            if (passed == '\n' || (passed == '\r' && (next == content.length || content[next] != '\n'))) {
                lines++;
                columns = 1;
            } else if (passed >= 0 || (passed & 0xC0) == 0xC0) {
                columns++;
            }
        }
        at = next;
        line = lines;
        column = columns;
        return Place.line(lines, columns);
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
