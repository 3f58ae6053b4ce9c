package io.huizong.intake.xml;

import io.huizong.intake.detect.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings an XML file to UTF-8, in which it is scanned; nearly all are in it and stay as they are. */
final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private XmlEncoding() {}

    /** The file in UTF-8; empty where it is in no encoding that can be determined, or not in the one that it declares. */
    static Optional<byte[]> utf8(byte[] content) {
        if (content.length > 1 && (content[0] == 0 || content[1] == 0 || (content[0] & 0xFF) >= 0xFE)) {
            return TextDecoder.decode(content).map(XmlEncoding::withoutDeclaration);
        }
        int head = Math.min(content.length, LONGEST_DECLARATION);
        Matcher declared = DECLARED.matcher(new String(content, 0, head, StandardCharsets.ISO_8859_1));
        if (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8")) {
            return Optional.of(content);
        }
        return charset(declared.group(1))
                .flatMap(charset -> TextDecoder.decode(content, charset))
                .map(XmlEncoding::withoutDeclaration);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The declaration names the old encoding; blanks in its stead keep every place where it was. */
    private static byte[] withoutDeclaration(String text) {
        int end = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        String blanked = end < 2 ? text : text.substring(0, end).replaceAll("[^\\n]", " ") + text.substring(end);
        return blanked.getBytes(StandardCharsets.UTF_8);
    }
}
