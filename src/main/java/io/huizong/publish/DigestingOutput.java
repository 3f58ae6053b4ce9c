package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Bytes on their way into an output: counted and digested as they pass. Every failure is an {@link
 * UncheckedIOException} that names the file, so that rows can be written from within a loop over them. Not buffered.
 */
final class DigestingOutput extends OutputStream {

    private final String name;
    private final OutputStream target;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long sizeBytes;

    DigestingOutput(String name, OutputStream target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            target.write(bytes, from, count);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
        digest.update(bytes, from, count);
        sizeBytes += count;
    }

    @Override
    public void close() {
        try {
            target.close();
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** What was written; to be asked once, after {@link #close}. */
    OutputFile file() {
        return new OutputFile(name, sizeBytes, HexFormat.of().formatHex(digest.digest()));
    }

    static UncheckedIOException unwritable(String name, IOException cause) {
        String reason = cause.getMessage();
        return new UncheckedIOException(
                "无法写入 %s：%s / cannot write %s: %s".formatted(name, reason, name, reason), cause);
    }
}
