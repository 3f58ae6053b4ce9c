package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes on their way into an output: counted and digested as they pass. Every failure is an {@link
 * UncheckedIOException} that names the file, so that rows can be written from within a loop over them. Not buffered.
 */
public final class MeasuredStream extends OutputStream {

    private final String name;
    private final List<OutputStream> targets;
    private final MessageDigest digest = sha256();
    private long sizeBytes;

    private MeasuredStream(String name, OutputStream target, boolean isBehind) {
        this.name = name;
        List<OutputStream> both = List.of(target, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        this.targets = isBehind ? List.of(new WriteBehind(both)) : both;
    }

    public MeasuredStream(String name, OutputStream target) {
        this(name, target, false);
    }

    /** For so many bytes that digesting them, storing them and making the next should go on at once. */
    static MeasuredStream behind(String name, OutputStream target) {
        return new MeasuredStream(name, target, true);
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            for (OutputStream target : targets) {
                target.write(bytes, from, count);
            }
        } catch (IOException e) {
            throw unwritable(name, e);
        }
        sizeBytes += count;
    }

    @Override
    public void close() {
        try {
            targets.get(0).close();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
