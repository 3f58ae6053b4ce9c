package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A folder that outputs are written into, and what was written. Safe for several threads. */
final class Folder {

    /** Opens a file that does not exist yet. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    private final Path path;
    private final Opener opener;
    private final Map<String, MeasuredStream> written = new ConcurrentSkipListMap<>();

    Folder(Path path, Opener opener) {
        this.path = path;
        this.opener = opener;
    }

    /**
     * Opens a new file; whoever opens it closes it.
     *
     * @param name with "/" between folders, which are made
     * @throws UncheckedIOException where it cannot be made
     */
    MeasuredStream open(String name) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            MeasuredStream stream = new MeasuredStream(name, opener.open(file));
            written.put(name, stream);
            return stream;
        } catch (IOException e) {
            throw MeasuredStream.unwritable(name, e);
        }
    }

    /** All files written, by name; each must be closed. */
    List<OutputFile> files() {
        return written.values().stream().map(MeasuredStream::file).toList();
    }
}
