package io.huizong.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary output folder with a copy of the ledger, in which a run changes nothing that anybody keeps. */
final class Rehearsal implements AutoCloseable {

    private static final String LEDGER = ".ledger";
    private static final String DATABASE = "huizong.mv.db";

    private final Path output;

    private Rehearsal(Path output) {
        this.output = output;
    }

    /** A copy of an output folder's ledger. */
    static Rehearsal of(Path realOutput) throws IOException {
        Path output = Files.createTempDirectory("huizong-rehearsal");
        Path database = realOutput.resolve(LEDGER).resolve(DATABASE);
        if (Files.exists(database)) {
            Files.createDirectories(output.resolve(LEDGER));
            Files.copy(database, output.resolve(LEDGER).resolve(DATABASE));
        }
        return new Rehearsal(output);
    }

    /** The temporary output folder. */
    Path output() {
        return output;
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(output)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        try {
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
