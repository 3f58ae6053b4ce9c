package io.huizong.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of bytes, or of texts one after the other. Not safe for several threads. */
final class Digest {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    /** Adds a text; two texts never run together. */
    Digest add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** Adds a number. */
    Digest add(long number) {
        return add(Long.toString(number));
    }

    /** Adds bytes. */
    Digest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The digest of all that was added, in lower case hexadecimal. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
