package io.huizong.intake.ofd;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.office.OfficeFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Element;

/** The XML files in an OFD. Nothing is unpacked to disk, so no path leads out of it. */
final class OfdPackage implements Closeable {

    /** Where a file keeps the keys to its encrypted parts. */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private final ZipFile zip;

    private OfdPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws RefusedFileException where it is encrypted or damaged */
    static OfdPackage open(byte[] content, Budget budget) throws IOException, RefusedFileException {
        OfficeFile.checkPackage(content, budget);
        OfdPackage opened = new OfdPackage(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get());
        if (opened.zip.getEntry(ENCRYPTIONS) != null) {
            opened.close();
            throw new RefusedFileException(Reason.ENCRYPTED, "");
        }
        return opened;
    }

    /**
     * Reads an XML file.
     *
     * @param path its path within the package
     * @throws RefusedFileException where it is not there or no XML
     */
    Element read(String path) throws RefusedFileException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new RefusedFileException(Reason.DAMAGED, "缺少 %s / %1$s is missing".formatted(path));
        }
        return OfficeFile.parse(() -> {
            try (InputStream stream = zip.getInputStream(entry)) {
                return OfficeFile.readXml(stream);
            }
        });
    }

    /** The path that a file names, as it is seen from that file; one with "/" in front begins at the top. */
    static String resolve(String from, String path) throws RefusedFileException {
        String base = "/" + from;
        return OfficeFile.parse(() -> URI.create(base.replace(' ', '_'))
                .resolve(path.strip())
                .normalize()
                .getPath()
                .substring(1));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
