package io.huizong.intake.detect;

import java.nio.charset.StandardCharsets;

/** Little-endian numbers and ASCII in a byte array; positions outside it read as 0 and "". */
final class Bytes {

    private Bytes() {}

    static int u16(byte[] content, long at) {
        return at < 0 || at + 2 > content.length ? 0 : (content[(int) at] & 0xFF) | (content[(int) at + 1] & 0xFF) << 8;
    }

    static long u32(byte[] content, long at) {
        return u16(content, at) | (long) u16(content, at + 2) << 16;
    }

    static String latin1(byte[] content, long from, int length) {
        int start = (int) Math.max(0, Math.min(from, content.length));
        return new String(content, start, Math.min(length, content.length - start), StandardCharsets.ISO_8859_1);
    }
}
