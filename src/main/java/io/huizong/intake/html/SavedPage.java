package io.huizong.intake.html;

import io.huizong.intake.detect.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page.
 *
 * @param sent the encoding that the page came with; null where it came with none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SavedPage(byte[] content, @Nullable Charset sent) {

    private static final int HEAD = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][\\w.:-]{0,39})",
            Pattern.CASE_INSENSITIVE);
    /** Of this many characters one may be damaged. */
    private static final int DAMAGED_ONE_IN = 200;

    /** The page in a file: the file itself, or the page in a mail archive. */
    static SavedPage of(byte[] content) {
        return MailArchive.page(content).orElseGet(() -> new SavedPage(content, null));
    }

    /**
     * The text of the page, in UTF-8 where it is, in the encoding that it declares, or in one that fits; a few damaged
     * characters do no harm, as none of them is lost. Empty where no encoding fits.
     */
    Optional<String> markup() {
        return TextDecoder.decode(content, StandardCharsets.UTF_8).or(this::otherwise);
    }

    private Optional<String> otherwise() {
        Optional<Charset> declared = declared();
        return declared.flatMap(charset -> TextDecoder.decode(content, charset))
                .or(() -> TextDecoder.decode(content))
                .or(() -> damaged(declared.orElse(StandardCharsets.UTF_8)))
                .or(() -> damaged(Charset.forName("GB18030")));
    }

    private Optional<Charset> declared() {
        if (sent != null) {
            return Optional.of(sent);
        }
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)).filter(SavedPage::isChinese) : Optional.empty();
    }

    /** The encoding of that name; all names of simplified Chinese ones mean the one that holds the others. */
    static Optional<Charset> charset(String name) {
        if (name.matches("(?i)(x-)?gb.*")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Pages that were made from a western template declare its encoding and are in another. */
    private static boolean isChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('件');
    }

    private Optional<String> damaged(Charset charset) {
        String text = new String(content, charset);
        long damaged = text.chars().filter(character -> character == '\uFFFD').count();
        return damaged * DAMAGED_ONE_IN > text.length() ? Optional.empty() : Optional.of(text);
    }
}
