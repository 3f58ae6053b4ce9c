package io.huizong.intake.pdf;

import io.huizong.intake.document.Budget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the packed streams of a file before PDFBox unpacks them into memory: it sets no limit of its own, and it
 * passes over their check sums, so that a flipped bit would change a figure unnoticed.
 */
final class PackedStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 65_536;

    /** A dictionary in front of a stream is not as long. */
    private static final int LONGEST_DICTIONARY = 2000;

    private static final Pattern PACKED = Pattern.compile("/Filter\\s*\\[?\\s*/Fl(?:ateDecode)?\\b");

    private final byte[] content;
    private final Budget budget;
    private final byte[] buffer = new byte[BUFFER];

    private PackedStreams(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    /**
     * Unpacks to nowhere every stream that looks packed. One in a thousand encrypted ones does by chance, and one that is
     * not packed may, so that only what its dictionary calls packed can be damaged.
     *
     * @throws IOException where a packed stream of a file that is not encrypted is not what its check sum says
     */
    static void check(byte[] content, Budget budget) throws IOException {
        new PackedStreams(content, budget).check();
    }

    private void check() throws IOException {
        Optional<String> damage = Optional.empty();
        for (int at = 0; at < content.length - KEYWORD.length; at++) {
            if (content[at] == 's' && isKeyword(at)) {
                int dictionaryEnd = at;
                at += KEYWORD.length;
                int start = content[at] == '\r' ? at + 2 : at + 1;
                Optional<String> found = looksPacked(start) ? unpack(start) : Optional.empty();
                if (damage.isEmpty() && found.isPresent() && isCalledPacked(dictionaryEnd)) {
                    damage = found;
                }
            }
        }
        if (damage.isPresent() && !isEncrypted()) {
            throw new IOException(damage.get());
        }
    }

    private boolean isKeyword(int at) {
        boolean isWhole = at >= 3 && content[at - 1] != 'd';
        return isWhole && Arrays.equals(content, at, at + KEYWORD.length, KEYWORD, 0, KEYWORD.length);
    }

    /** Whether a zlib header stands there. */
    private boolean looksPacked(int at) {
        return at + 2 < content.length
                && (content[at] & 0x0F) == 8
                && (content[at] & 0xF0) <= 0x70
                && ((content[at] & 0xFF) << 8 | (content[at + 1] & 0xFF)) % 31 == 0;
    }

    private boolean isCalledPacked(int dictionaryEnd) {
        int start = Math.max(0, dictionaryEnd - LONGEST_DICTIONARY);
        String before = latin1(start, dictionaryEnd);
        return PACKED.matcher(before.substring(Math.max(0, before.lastIndexOf("obj"))))
                .find();
    }

    private boolean isEncrypted() {
        return latin1(0, content.length).contains("/Encrypt");
    }

    private String latin1(int start, int end) {
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Counts what a stream unpacks to; reports the damage where it does not unpack to its end. */
    private Optional<String> unpack(int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(content, start, content.length - start);
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                budget.unpack(count);
                if (count == 0 && !inflater.finished()) {
                    return Optional.of("压缩数据不完整 / packed data cut off");
                }
            }
            return Optional.empty();
        } catch (DataFormatException e) {
            return Optional.of("第 %d 字节处的压缩数据已损坏 / packed data damaged at byte %1$d".formatted(start));
        } finally {
            inflater.end();
        }
    }
}
