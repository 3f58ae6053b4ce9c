package io.huizong.intake.archive;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of opening a file: its bytes, or the reason why they were not fetched. */
public sealed interface Opening {

    /** No file beyond it fits into memory in one piece, whatever the limit. */
    long LARGEST_ARRAY = Integer.MAX_VALUE - 8L;

    /** The file is in memory. */
    record Loaded(Source source) implements Opening {}

    /** The file stays where it is: {@code EMPTY}, {@code TOO_LARGE} or {@code INACCESSIBLE}. */
    record Refused(Reading.Unreadable reading) implements Opening {}

    /**
     * Opens a file. One above {@link Limits#fileBytes} is refused by its size, before anything is read; of one that grows
     * meanwhile the bytes that it had are read. A path that goes on behind that of a ZIP archive opens the file in it.
     *
     * @param name how messages and outputs name it, as {@link Source#name}
     */
    static Opening of(Path file, String name, Limits limits) {
        try {
            if (!Files.isRegularFile(file)) {
                Path archive = archive(file);
                return archive != null
                        ? Archive.open(
                                archive, archive.relativize(file).toString().replace('\\', '/'), name, limits)
                        : refused(Reason.INACCESSIBLE, Files.exists(file) ? "不是普通文件 / not a regular file" : missing());
            }
            long size = Files.size(file);
            if (size > Math.min(limits.fileBytes(), LARGEST_ARRAY)) {
                return tooLarge(size, limits);
            }
            return size > limits.memoryBytes()
                    ? refused(Reason.OUT_OF_MEMORY, tooLargeDetail(size, limits.memoryBytes()))
                    : load(file, name, (int) size);
        } catch (AccessDeniedException e) {
            return refused(Reason.INACCESSIBLE, "没有读取权限 / permission denied");
        } catch (NoSuchFileException e) {
            return refused(Reason.INACCESSIBLE, missing());
        } catch (IOException e) {
            return refused(Reason.INACCESSIBLE, String.valueOf(e.getMessage()));
        }
    }

    /** The archive that a path leads through; null where it leads through folders alone, or through another file. */
    private static @Nullable Path archive(Path file) {
        Path archive = file.getParent();
        while (archive != null && !Files.exists(archive)) {
            archive = archive.getParent();
        }
        return archive != null && Files.isRegularFile(archive) && Archive.isNamedArchive(archive.toString())
                ? archive
                : null;
    }

    private static Opening load(Path file, String name, int size) throws IOException {
        byte[] content = new byte[size];
        try (InputStream stream = Files.newInputStream(file)) {
            int read = stream.readNBytes(content, 0, size);
            byte[] whole = read == size ? content : Arrays.copyOf(content, read);
            return read == 0 ? refused(Reason.EMPTY, "") : new Loaded(new Source(name, whole));
        }
    }

    private static Opening tooLarge(long size, Limits limits) {
        return refused(Reason.TOO_LARGE, tooLargeDetail(size, limits.fileBytes()));
    }

    /** Size and limit in the words of the detail. */
    static String tooLargeDetail(long size, long limit) {
        return "%d 字节，上限 %d / %1$d bytes, limit %2$d".formatted(size, limit);
    }

    private static String missing() {
        return "文件不存在 / no such file";
    }

    private static Opening refused(Reason reason, String detail) {
        return new Refused(new Reading.Unreadable(Format.UNKNOWN, reason, detail));
    }
}
