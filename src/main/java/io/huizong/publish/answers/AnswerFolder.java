package io.huizong.publish.answers;

import io.huizong.form.Form;
import io.huizong.publish.Publisher;
import io.huizong.rollup.Publication.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The answers beside the ledger, a file a publication: {@code .ledger/answers/<year>-<run>.zip}. Which of them is the
 * right one the manifest of the publication in place names, so that both change in the same moment. Reading makes nothing
 * and locks nothing; a file once written is never written again, and stays until the publication after the next.
 */
public final class AnswerFolder {

    private final Path output;
    private final Path folder;

    /** Of an output folder, which need not be there. */
    public AnswerFolder(Path output) {
        this.output = output;
        this.folder = output.resolve(".ledger").resolve("answers");
    }

    /** The years that have a publication, oldest first. */
    public List<Integer> years() {
        return Publisher.years(output);
    }

    /** The answers about the publication of a year in place; empty where there is none, or it came without answers. */
    public Optional<AnswerFile> of(int year) {
        return file(year).filter(file -> Files.isRegularFile(file.path()));
    }

    /** Where the answers about the publication in place lie, or should lie; empty where there is no publication. */
    public Optional<AnswerFile> file(int year) {
        return Publisher.inPlace(output, year)
                .map(manifest -> file(year, manifest.run().id()));
    }

    /** The answers about the publication of a run. */
    public AnswerFile file(int year, String runId) {
        return new AnswerFile(folder.resolve(year + "-" + runId + ".zip"));
    }

    /**
     * Keeps the answers about a publication that is about to come into place.
     *
     * @throws UncheckedIOException where they cannot be written; the message names the file
     */
    public void keep(PublishedYear year, Form form, Rows<PublishedReport> reports) {
        Path target = file(year.year(), year.runId()).path();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            deleteAllButStanding(year.year());
            new AnswerFile(beside).write(year, form, reports);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "无法写入 %s：%s / cannot write %s: %s".formatted(target, e.getMessage(), target, e.getMessage()), e);
        }
    }

    private void deleteAllButStanding(int year) throws IOException {
        Optional<Path> standing = file(year).map(AnswerFile::path);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, year + "-*")) {
            for (Path file : files) {
                if (!Optional.of(file).equals(standing)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
