package io.huizong.intake.cell;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Brings spellings together for matching: full-width, traditional and annotated characters become plain ones. */
public final class Folding {

    /** A gloss that some converters put behind a character: 規(guī)章. */
    public static final Pattern PINYIN =
            Pattern.compile("(?<=\\p{IsHan})\\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,7}\\)");

    private static final int HAN_FIRST = 0x4E00;
    private static final int HAN_LAST = 0x9FFF;
    private static final BitSet SIMPLIFIED = simplified();
    private static final Memo<String> COMPACT = new Memo<>(Folding::withoutSpace);

    private Folding() {}

    /** The text in plain simplified characters; white space and punctuation stay. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.indexOf('(') > 0) {
            plain = PINYIN.matcher(plain).replaceAll("");
        }
        return needsConversion(plain) ? Converter.TO_SIMPLIFIED.transliterate(plain) : plain;
    }

    /** The text folded, without its white space. */
    public static String compact(String text) {
        return isDigits(text) ? text : COMPACT.of(text);
    }

    /** Whether nothing is there to fold: most cells of a report hold a plain number. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String withoutSpace(String text) {
        String folded = fold(text);
        StringBuilder compact = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isSpace(folded.charAt(i))) {
                compact.append(folded.charAt(i));
            }
        }
        return compact.toString();
    }

    /** Whether a character is white space of any kind, such that has no width too. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0xFEFF
                || (character >= 0x200B && character <= 0x200D)
                || character == 0x2060;
    }

    private static boolean needsConversion(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= HAN_FIRST && character <= HAN_LAST && !SIMPLIFIED.get(character)) {
                return true;
            }
        }
        return false;
    }

    /** Whether folding leaves a character as it is: most of a text are such. */
    public static boolean isPlain(char character) {
        return character < 0x80 || (character >= HAN_FIRST && character <= HAN_LAST && SIMPLIFIED.get(character));
    }

    /** The 6,763 characters of GB 2312, which holds simplified characters only. */
    private static BitSet simplified() {
        Charset gb2312 = Charset.forName("GB2312");
        BitSet set = new BitSet(HAN_LAST + 1);
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                new String(new byte[] {(byte) row, (byte) cell}, gb2312).chars().forEach(set::set);
            }
        }
        return set;
    }

    /** Made at the first traditional character: building it costs more than reading a report. */
    private static final class Converter {
        static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }
}
