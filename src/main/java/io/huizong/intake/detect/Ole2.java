package io.huizong.intake.detect;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A look into the container of old Office files: the names in its directory tell what it holds. */
final class Ole2 {

    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final int STREAM = 2;

    private Ole2() {}

    static boolean begins(byte[] content) {
        return content.length >= SIGNATURE.length
                && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * Word or Excel, whichever main stream comes first: what is embedded comes later. An encrypted package does not show
     * which of the two new formats it hides, so the name is believed.
     */
    static Format format(Source source) {
        byte[] content = source.content();
        for (int at = 512; at + ENTRY <= content.length; at += ENTRY) {
            Format format = isStream(content, at) ? holding(name(content, at), source) : Format.UNKNOWN;
            if (format != Format.UNKNOWN) {
                return format;
            }
        }
        return Format.UNKNOWN;
    }

    private static Format holding(String stream, Source source) {
        return switch (stream) {
            case "WordDocument" -> Format.DOC;
            case "Workbook", "Book" -> Format.XLS;
            case "EncryptedPackage" -> Detector.extension(source.name()).startsWith("xls") ? Format.XLSX : Format.DOCX;
            default -> Format.UNKNOWN;
        };
    }

    private static boolean isStream(byte[] content, int at) {
        int length = Bytes.u16(content, at + NAME_LENGTH);
        return content[at + TYPE] == STREAM && length > 2 && length <= NAME_LENGTH && length % 2 == 0;
    }

    private static String name(byte[] content, int at) {
        int length = Bytes.u16(content, at + NAME_LENGTH) - 2;
        return new String(content, at, length, StandardCharsets.UTF_16LE);
    }
}
