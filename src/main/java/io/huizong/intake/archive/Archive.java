package io.huizong.intake.archive;

import io.huizong.intake.detect.Detector;
import io.huizong.intake.detect.ZipNames;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files in a ZIP archive, those in archives within it among them. Nothing is unpacked to disk, and no name in an
 * archive leads out of it. Office documents are archives too, but never taken as such.
 */
public final class Archive {

    private static final int DEEPEST = 3;

    /**
     * A file in an archive.
     *
     * @param path its path within the archive, with "/" between folders; behind the path of the archive's own file it makes
     *     the path by which {@link Opening#of} opens it
     * @param sizeBytes its size when it is unpacked
     */
    public record Entry(String path, long sizeBytes) {}

    private final Budget budget;
    private final List<Entry> entries = new ArrayList<>();

    private Archive(Budget budget) {
        this.budget = budget;
    }

    /**
     * The report files in a file named {@code .zip}, in its order; temporary and hidden ones are passed over. Empty where
     * it has another name, is no archive, is damaged or beyond the limits: then it stands for itself, and reading it says
     * why.
     */
    public static Optional<List<Entry>> entries(Path file, Limits limits) {
        if (!isNamedArchive(file.toString())) {
            return Optional.empty();
        }
        try (ZipFile zip = opened(file)) {
            return entries(zip, new Budget(limits));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Entry>> entries(ZipFile zip, Budget budget) {
        if (!isArchive(zip)) {
            return Optional.empty();
        }
        Archive archive = new Archive(budget);
        archive.list(zip, "", 1);
        return archive.entries.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(archive.entries));
    }

    /** Why no file was found in an archive. */
    static Unreadable refusal(Source source, Budget budget) {
        try (ZipFile zip = opened(source.content())) {
            return entries(zip, budget).isPresent()
                    ? refused(
                            Reason.UNSUPPORTED_FORMAT,
                            "压缩包中的压缩包层数过多，或扩展名不是 .zip / nested too deeply, or not named .zip")
                    : refused(Reason.EMPTY, "压缩包中没有文件 / no file in the archive");
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return damaged(e);
        }
    }

    /** Opens a file in an archive by its {@link Entry#path}. */
    static Opening open(Path file, String path, String name, Limits limits) {
        try (ZipFile zip = opened(file)) {
            return open(zip, path, name, limits);
        } catch (IOException | RuntimeException e) {
            return new Opening.Refused(damaged(e));
        }
    }

    private static Opening open(ZipFile zip, String path, String name, Limits limits) throws IOException {
        for (ArchiveMember member : ArchiveMember.of(zip)) {
            if (path.equals(member.path())) {
                return load(zip, member.entry(), name, limits);
            }
            if (path.startsWith(member.path() + "/")
                    && load(zip, member.entry(), name, limits) instanceof Opening.Loaded inner) {
                try (ZipFile innerZip = opened(inner.source().content())) {
                    return open(innerZip, path.substring(member.path().length() + 1), name, limits);
                }
            }
        }
        return new Opening.Refused(refused(Reason.INACCESSIBLE, "压缩包中没有这个文件 / no such file in the archive"));
    }

    private void list(ZipFile zip, String folder, int depth) {
        for (ArchiveMember member : ArchiveMember.of(zip)) {
            take(member);
            boolean mayHoldMore = depth < DEEPEST && isNamedArchive(member.path());
            if (!mayHoldMore || !isListed(zip, member, folder, depth)) {
                entries.add(new Entry(folder + member.path(), member.entry().getSize()));
            }
        }
    }

    private void take(ArchiveMember member) {
        budget.unpack(Math.max(0, member.entry().getSize()));
        budget.allow(Budget.Item.MEMBER, entries.size() + 1L);
    }

    /** Lists the archive that a member is; false where it is none that can be opened. */
    private boolean isListed(ZipFile zip, ArchiveMember member, String folder, int depth) {
        int before = entries.size();
        try {
            if (!(load(zip, member.entry(), member.path(), budget.limits()) instanceof Opening.Loaded inner)) {
                return false;
            }
            try (ZipFile innerZip = opened(inner.source().content())) {
                if (isArchive(innerZip)) {
                    list(innerZip, folder + member.path() + "/", depth + 1);
                }
            }
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            entries.subList(before, entries.size()).clear();
        }
        return entries.size() > before;
    }

    private static Opening load(ZipFile zip, ZipArchiveEntry entry, String name, Limits limits) throws IOException {
        long size = entry.getSize();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Opening.Refused(refused(Reason.ENCRYPTED, ""));
        }
        if (size > Math.min(limits.fileBytes(), Opening.LARGEST_ARRAY)) {
            return new Opening.Refused(refused(Reason.TOO_LARGE, Opening.tooLargeDetail(size, limits.fileBytes())));
        }
        if (size == 0) {
            return new Opening.Refused(refused(Reason.EMPTY, ""));
        }
        byte[] content = unpacked(zip, entry, (int) size);
        return isWhole(content, entry)
                ? new Opening.Loaded(new Source(name, content))
                : new Opening.Refused(refused(Reason.DAMAGED, "压缩包中的校验值不符 / checksum differs"));
    }

    /** The bytes of an entry, up to one more than it says that it has. */
    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int size) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(size + 1);
        }
    }

    private static boolean isWhole(byte[] content, ZipArchiveEntry entry) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return content.length == entry.getSize() && checksum.getValue() == entry.getCrc();
    }

    /** Whether a file of that name is looked into. */
    public static boolean isNamedArchive(String name) {
        return Detector.extension(name).equals("zip");
    }

    private static boolean isArchive(ZipFile zip) {
        List<String> names = new ArrayList<>();
        zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        return new ZipNames(names).format() == Format.ZIP;
    }

    /** Its directory alone: what stands in front of each file says the same and takes long to read. */
    private static ZipFile opened(Path file) throws IOException {
        return ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    }

    private static ZipFile opened(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static Unreadable damaged(Exception e) {
        return refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
    }

    private static Unreadable refused(Reason reason, String detail) {
        return new Unreadable(Format.ZIP, reason, detail);
    }
}
