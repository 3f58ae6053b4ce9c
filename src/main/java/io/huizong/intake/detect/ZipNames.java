package io.huizong.intake.detect;

import io.huizong.intake.document.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP archive, taken from its directory without unpacking anything; from the entries themselves where the
 * directory is cut off. The first {@value #MOST} are enough to tell what the archive is.
 */
public record ZipNames(List<String> names) {

    private static final int MOST = 10_000;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIZE = 22;

    static ZipNames of(byte[] content) {
        int end = end(content);
        return new ZipNames(end >= 0 ? central(content, Bytes.u32(content, end + 16)) : local(content));
    }

    public Format format() {
        if (names.contains("OFD.xml")) {
            return Format.OFD;
        }
        if (names.contains("[Content_Types].xml")) {
            return startsAny("word/") ? Format.DOCX : startsAny("xl/") ? Format.XLSX : Format.UNKNOWN;
        }
        return names.contains("mimetype") ? Format.UNKNOWN : Format.ZIP;
    }

    private boolean startsAny(String prefix) {
        return names.stream().anyMatch(name -> name.startsWith(prefix));
    }

    private static int end(byte[] content) {
        int lowest = Math.max(0, content.length - END_SIZE - LONGEST_COMMENT);
        for (int at = content.length - END_SIZE; at >= lowest; at--) {
            if (Bytes.u32(content, at) == 0x06054B50) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> central(byte[] content, long start) {
        List<String> names = new ArrayList<>();
        long at = start;
        while (Bytes.u32(content, at) == 0x02014B50 && names.size() < MOST) {
            int name = Bytes.u16(content, at + 28);
            names.add(Bytes.latin1(content, at + 46, name));
            at += 46L + name + Bytes.u16(content, at + 30) + Bytes.u16(content, at + 32);
        }
        return names;
    }

    private static List<String> local(byte[] content) {
        List<String> names = new ArrayList<>();
        long at = 0;
        while (Bytes.u32(content, at) == 0x04034B50 && names.size() < MOST) {
            int name = Bytes.u16(content, at + 26);
            names.add(Bytes.latin1(content, at + 30, name));
            at += 30L + name + Bytes.u16(content, at + 28) + Bytes.u32(content, at + 18);
        }
        return names;
    }
}
