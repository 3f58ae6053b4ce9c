package io.huizong.intake.office;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a package once, keeping nothing, to see that it is whole and within the limits. */
final class Unpacking {

    private final Budget budget;
    private final byte[] buffer = new byte[1 << 14];

    private Unpacking(Budget budget) {
        this.budget = budget;
    }

    /** @throws RefusedFileException where the package is damaged or cut off */
    static void check(byte[] content, Budget budget) throws RefusedFileException {
        if (!hasDirectory(content)) {
            throw new RefusedFileException(Reason.DAMAGED, "压缩包不完整 / the package is cut off");
        }
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(content))) {
            new Unpacking(budget).entries(stream);
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

    private void entries(ZipInputStream stream) throws IOException {
        for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
            budget.spend(Budget.Item.MEMBER, 1);
            entry(stream, entry.getName().endsWith(".xml"));
        }
    }

    private void entry(ZipInputStream stream, boolean isXml) throws IOException {
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            budget.unpack(read);
            budget.spend(Budget.Item.TAG, isXml ? tags(read) : 0);
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
