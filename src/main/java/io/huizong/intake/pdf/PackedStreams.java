package io.huizong.intake.pdf;

import io.huizong.intake.page.Budget;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the packed streams of a file before PDFBox unpacks them into memory: it sets no limit of its own, and it
 * passes over their check sums, so that a flipped bit would change a figure unnoticed.
 */
final class PackedStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 65_536;

    private final byte[] content;
    private final long most;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    private PackedStreams(byte[] content, long most) {
        this.content = content;
        this.most = most;
    }

    /**
     * Unpacks every stream to nowhere. Streams of an encrypted file do not look packed and are passed over.
     *
     * @throws Budget.SpentException where all of them unpack to more than {@code mostBytes}
     * @throws IOException where a stream is not what its check sum says
     */
    static void check(byte[] content, long mostBytes) throws IOException {
        new PackedStreams(content, mostBytes).check();
    }

    private void check() throws IOException {
        for (int at = 0; at < content.length - KEYWORD.length; at++) {
            if (content[at] == 's' && isKeyword(at)) {
                at += KEYWORD.length;
                int start = content[at] == '\r' ? at + 2 : at + 1;
                if (isPacked(start)) {
                    unpack(start);
                }
            }
        }
    }

    private boolean isKeyword(int at) {
        boolean isWhole = at >= 3 && content[at - 1] != 'd';
        return isWhole && Arrays.equals(content, at, at + KEYWORD.length, KEYWORD, 0, KEYWORD.length);
    }

    /** Whether a zlib header stands there. */
    private boolean isPacked(int at) {
        return at + 2 < content.length
                && (content[at] & 0x0F) == 8
                && (content[at] & 0xF0) <= 0x70
                && ((content[at] & 0xFF) << 8 | (content[at + 1] & 0xFF)) % 31 == 0;
    }

    private void unpack(int start) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(content, start, content.length - start);
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                unpacked += count;
                if (unpacked > most) {
                    throw new Budget.SpentException("解压后超过 %d 字节 / over %1$d bytes unpacked".formatted(most));
                }
                if (count == 0 && !inflater.finished()) {
                    throw new IOException("压缩数据不完整 / packed data cut off");
                }
            }
        } catch (DataFormatException e) {
            throw new IOException("第 %d 字节处的压缩数据已损坏 / packed data damaged at byte %1$d".formatted(start), e);
        } finally {
            inflater.end();
        }
    }
}
