package io.huizong.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, where a Chinese character takes two columns, and how it is cut into lines. */
public final class Wrapping {

    private Wrapping() {}

    /** The columns that a text takes. */
    static int width(String text) {
        return text.codePoints().map(Wrapping::width).sum();
    }

    /** The columns that a character takes. */
    static int width(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The fewest lines that a text needs, about equally long: 商业企业 in six columns is 商业 and 企业. */
    public static List<String> lines(String text, int columns) {
        int count = cut(text, columns).size();
        int narrow = Math.min(columns, 1 + width(text) / count);
        while (narrow < columns && cut(text, narrow).size() > count) {
            narrow++;
        }
        return cut(text, narrow);
    }

    private static List<String> cut(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int width = width(codePoint);
            if (used + width > columns && used > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }
}
