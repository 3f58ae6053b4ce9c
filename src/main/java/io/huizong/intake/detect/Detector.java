package io.huizong.intake.detect;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Source;
import java.util.Locale;

/** Says what a file is from its bytes; what its name claims is asked only where text could be a web page or not. */
public final class Detector {

    /** How far into a file markup is looked for. */
    private static final int HEAD = 4096;
    /** How far into a file control characters and a late signature are looked for. */
    private static final int SHORT_HEAD = 1024;

    private static final String PDF = "%PDF-";

    private Detector() {}

    public static Format detect(Source source) {
        byte[] content = source.content();
        String head = Bytes.latin1(content, 0, HEAD);
        if (Ole2.begins(content)) {
            return Ole2.format(source);
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZipNames.of(content).format();
        }
        if (head.startsWith(PDF)
                || (isBinary(head)
                        && head.substring(0, Math.min(1024, head.length())).contains(PDF))) {
            return Format.PDF;
        }
        return textual(source, head);
    }

    private static Format textual(Source source, String head) {
        TextDecoder.Mark mark = TextDecoder.Mark.of(source.content());
        if (isBinary(head) && mark == null && !TextDecoder.mayBeUtf16(source.content())) {
            return Format.UNKNOWN;
        }
        if (isBinary(head) || (mark != null && !mark.isUtf8())) {
            return TextDecoder.decode(source.content())
                    .map(text -> Markup.format(text.substring(0, Math.min(HEAD, text.length())), source.name()))
                    .orElse(Format.UNKNOWN);
        }
        return Markup.format(mark == null ? head : head.substring(mark.length()), source.name());
    }

    private static boolean isBinary(String head) {
        for (int i = 0; i < Math.min(SHORT_HEAD, head.length()); i++) {
            if (TextDecoder.isBinary(head.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The ending of a file name in lower case without its dot; empty where it has none. */
    public static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
