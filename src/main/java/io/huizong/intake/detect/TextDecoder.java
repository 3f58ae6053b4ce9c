package io.huizong.intake.detect;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of unknown encoding to text: by byte order mark, as UTF-8, as UTF-16 without mark, as GB18030, as Big5, in this
 * order. Always strictly: a text that does not fit an encoding to the last byte is not in it.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** Of 100 characters of a Chinese report in UTF-16 nearly all are Han, ASCII or punctuation; of noise 1 in 3 is. */
    private static final int PLAUSIBLE_UTF16_PERCENT = 95;
    /** Simplified text in GB18030 stays in its GB2312 part; the bytes of Big5 reach it for 2 characters in 5. */
    private static final int PLAUSIBLE_GB2312_PERCENT = 70;

    private static final int SURE_CONFIDENCE = 50;

    /** How many bytes are looked at to rule an encoding out. */
    private static final int BEGINNING = 4096;

    /** Stands for what does not fit an encoding; a text may also hold it itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /** The memory that a text of these bytes takes at most: two bytes for each. */
    public static long memory(byte[] content) {
        return 2L * content.length;
    }

    /** The text without its byte order mark; empty where no encoding fits or the bytes are no text at all. */
    public static Optional<String> decode(byte[] content) {
        Mark mark = Mark.of(content);
        String text = mark != null ? strictly(content, mark.length, mark.charset) : unmarked(content);
        return Optional.ofNullable(text).filter(TextDecoder::isText);
    }

    /**
     * The text in the encoding that the file declares inside itself. A byte order mark goes before it, and what declares
     * a Chinese encoding is read as GB18030, which holds them all.
     */
    public static Optional<String> decode(byte[] content, Charset declared) {
        if (Mark.of(content) != null) {
            return decode(content);
        }
        boolean isSimplifiedChinese = declared.name().matches("GB.*|x-mswin-936|EUC-CN");
        return Optional.ofNullable(strictly(content, 0, isSimplifiedChinese ? GB18030 : declared))
                .filter(TextDecoder::isText);
    }

    /** Whether the bytes are UTF-8 to the last one. */
    public static boolean isUtf8(byte[] content) {
        return strictly(content, 0, StandardCharsets.UTF_8) != null;
    }

    private static @Nullable String unmarked(byte[] content) {
        String utf8 = strictly(content, 0, StandardCharsets.UTF_8);
        if (utf8 != null && isText(utf8)) {
            return utf8;
        }
        String utf16 = utf16(content);
        return utf16 != null ? utf16 : chinese(content);
    }

    /**
     * Whether bytes with control characters among them may be UTF-16, by their beginning: no other encoding without a mark
     * has such bytes, and to decode tens of megabytes of noise in all of them takes several times their memory.
     */
    static boolean mayBeUtf16(byte[] content) {
        return isBeginning(content, StandardCharsets.UTF_16LE) || isBeginning(content, StandardCharsets.UTF_16BE);
    }

    private static boolean isBeginning(byte[] content, Charset charset) {
        CharBuffer text = CharBuffer.allocate(BEGINNING);
        ByteBuffer beginning = ByteBuffer.wrap(content, 0, Math.min(content.length, BEGINNING));
        boolean isFit = !charset.newDecoder().decode(beginning, text, false).isError();
        return isFit && isText(text.flip().toString());
    }

    /** The text in the byte order in which nearly all of it is plausible; null where in neither. */
    static @Nullable String utf16(byte[] content) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String text = strictly(content, 0, charset);
            if (text != null && isPlausibleUtf16(text)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isPlausibleUtf16(String text) {
        long plausible = text.chars().filter(TextDecoder::isCommon).count();
        return isText(text) && plausible * 100 >= (long) text.length() * PLAUSIBLE_UTF16_PERCENT;
    }

    private static boolean isCommon(int character) {
        return character < 0x100
                || (character >= 0x2000 && character < 0x2070)
                || (character >= 0x3000 && character < 0x3020)
                || (character >= 0x4E00 && character < 0xA000)
                || (character >= 0xFF00 && character < 0xFFF0);
    }

    private static @Nullable String chinese(byte[] content) {
        String gb18030 = strictly(content, 0, GB18030);
        if (gb18030 != null && gb2312Percent(content) >= PLAUSIBLE_GB2312_PERCENT) {
            return gb18030;
        }
        CharsetMatch match = new CharsetDetector().setText(content).detect();
        if (match == null || match.getConfidence() < SURE_CONFIDENCE) {
            return null;
        }
        return match.getName().equals("Big5")
                ? strictly(content, 0, BIG5)
                : match.getName().equals("GB18030") ? gb18030 : null;
    }

    /** How many of 100 multi-byte characters of a GB18030 text lie in the GB2312 part. */
    private static long gb2312Percent(byte[] content) {
        long inside = 0;
        long all = 0;
        for (int at = 0; at < content.length; at++) {
            int lead = content[at] & 0xFF;
            if (lead >= 0x80 && at + 1 < content.length) {
                int trail = content[at + 1] & 0xFF;
                all++;
                inside += trail >= 0xA1 && lead >= 0xA1 && lead <= 0xF7 ? 1 : 0;
                at += trail < 0x40 ? 3 : 1;
            }
        }
        return all == 0 ? 0 : 100 * inside / all;
    }

    private static @Nullable String strictly(byte[] content, int from, Charset charset) {
        String text = new String(content, from, content.length - from, charset);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character or byte is a control that no text holds; bell, backspace and escape turn up in pasted text. */
    static boolean isBinary(int character) {
        return character < ' ' && (character < 0x07 || character > 0x0D) && character != 0x1B;
    }

    /** Byte order marks, the longer before those that begin alike. */
    public enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        GB_18030(GB18030, 0x84, 0x31, 0x95, 0x33);

        private final Charset charset;
        private final int length;
        private final long bits;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.length = bytes.length;
            this.bits = bits(bytes);
        }

        private static long bits(int... bytes) {
            long bits = 0;
            for (int each : bytes) {
                bits = bits << 8 | each;
            }
            return bits;
        }

        public static @Nullable Mark of(byte[] content) {
            for (Mark mark : values()) {
                if (mark.begins(content)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean begins(byte[] content) {
            long found = 0;
            for (int i = 0; i < length && i < content.length; i++) {
                found = found << 8 | (content[i] & 0xFF);
            }
            return content.length >= length && found == bits;
        }

        public int length() {
            return length;
        }

        boolean isUtf8() {
            return this == UTF_8;
        }
    }
}
