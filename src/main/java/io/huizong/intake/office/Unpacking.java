package io.huizong.intake.office;

import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a package once, keeping nothing, to see that it is whole and within the limits. */
final class Unpacking {

    private static final int MOST_ENTRIES = 10_000;

    /** A cell of a sheet or a document has about two elements; each costs POI some 200 bytes of memory. */
    private static final int TAGS_A_CELL = 4;

    private final Limits limits;
    private final byte[] buffer = new byte[1 << 14];
    private long bytes;
    private long tags;

    private Unpacking(Limits limits) {
        this.limits = limits;
    }

    /** @throws RefusedFileException where the package is damaged, cut off, or over a limit */
    static void check(byte[] content, Limits limits) throws RefusedFileException {
        if (!hasDirectory(content)) {
            throw new RefusedFileException(Reason.DAMAGED, "压缩包不完整 / the package is cut off");
        }
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(content))) {
            new Unpacking(limits).entries(stream);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFileException(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the record with which every archive ends is there: "PK", 5, 6. */
    private static boolean hasDirectory(byte[] content) {
        for (int at = content.length - 22; at >= Math.max(0, content.length - 22 - 65_535); at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void entries(ZipInputStream stream) throws IOException, RefusedFileException {
        int count = 0;
        for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
            if (++count > MOST_ENTRIES) {
                throw new RefusedFileException(Reason.LIMIT, MOST_ENTRIES + " entries");
            }
            entry(stream, entry.getName().endsWith(".xml"));
        }
    }

    private void entry(ZipInputStream stream, boolean isXml) throws IOException, RefusedFileException {
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            bytes += read;
            tags += isXml ? tags(read) : 0;
            if (bytes > limits.unpackedBytes()) {
                throw new RefusedFileException(Reason.LIMIT, limits.unpackedBytes() + " bytes");
            }
            if (tags > (long) TAGS_A_CELL * limits.cells()) {
                throw new RefusedFileException(Reason.LIMIT, (long) TAGS_A_CELL * limits.cells() + " tags");
            }
        }
    }

    private int tags(int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += buffer[i] == '<' ? 1 : 0;
        }
        return count;
    }
}
