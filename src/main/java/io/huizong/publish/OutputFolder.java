package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder that outputs are written into, and what was written. */
final class OutputFolder {

    /** Opens a file that does not exist yet. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    private final Path path;
    private final Opener opener;
    private final Map<String, DigestingOutput> written = new TreeMap<>();

    OutputFolder(Path path, Opener opener) {
        this.path = path;
        this.opener = opener;
    }

    /**
     * Opens a new file; whoever opens it closes it.
     *
     * @param name with "/" between folders, which are made
     * @throws UncheckedIOException where it cannot be made
     */
    DigestingOutput open(String name) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            DigestingOutput stream = new DigestingOutput(name, opener.open(file));
            written.put(name, stream);
            return stream;
        } catch (IOException e) {
            throw DigestingOutput.unwritable(name, e);
        }
    }

    /** All files written, by name; each must be closed. */
    List<OutputFile> files() {
        return written.values().stream().map(DigestingOutput::file).toList();
    }
}
