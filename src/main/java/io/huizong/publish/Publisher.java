package io.huizong.publish;

import io.huizong.rollup.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a year: writes everything into a folder beside, the manifest last, and moves it to its place when it is
 * whole. Until then the previous publication stands untouched.
 */
public final class Publisher {

    private final List<Output> outputs;
    private final OutputFolder.Opener opener;

    /** Publishes everything there is, with findings worded by that. */
    public Publisher(FindingText wording) {
        this(
                List.of(
                        new CityJson(),
                        new CityXml(),
                        new CityCsv(),
                        new ReportsCsv(),
                        new FiguresCsv(),
                        new FindingsCsv(wording),
                        new FindingsJson(wording),
                        new CityPage(wording)),
                Files::newOutputStream);
    }

    Publisher(List<Output> outputs, OutputFolder.Opener opener) {
        this.outputs = List.copyOf(outputs);
        this.opener = opener;
    }

    /**
     * Publishes into {@code output/<year>}, in place of what is there.
     *
     * @param output the folder that holds a folder for each year
     * @throws IOException where anything could not be written (the message names the file); the previous publication
     *     then stands as it was
     */
    public void publish(Publication publication, Path output) throws IOException {
        Files.createDirectories(output);
        YearFolder year = new YearFolder(output, publication.year());
        year.recover();
        try {
            write(publication, year.beside());
            year.replace();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            year.discard();
        }
    }

    private void write(Publication publication, Path directory) throws IOException {
        Files.createDirectory(directory);
        OutputFolder folder = new OutputFolder(directory, opener);
        outputs.forEach(output -> output.write(publication, folder));
        Manifest.write(publication, folder);
    }

    /**
     * Puts right what a killed run left: finishes or takes back a half-made exchange, and removes what was not finished.
     * Does nothing where there is nothing to put right.
     *
     * @throws IOException where the folders cannot be moved
     */
    public static void recover(Path output, int year) throws IOException {
        new YearFolder(output, year).recover();
    }

    /**
     * The manifest of a year's publication, at any moment, also while it is exchanged for the next one; empty where there is
     * none. Nothing is changed.
     */
    public static Optional<Manifest> inPlace(Path output, int year) {
        return new YearFolder(output, year).manifest();
    }

    /** The years that have a publication, oldest first; none where there is no such folder. */
    public static List<Integer> years(Path output) {
        return YearFolder.years(output).stream()
                .filter(year -> inPlace(output, year).isPresent())
                .toList();
    }

    /** Whether the publication in place is the one of a snapshot, with all its files in the sizes they were written. */
    public static boolean isIntact(Path output, int year, String snapshot) {
        Path place = new YearFolder(output, year).place();
        return Manifest.read(place)
                .filter(manifest -> manifest.snapshot().equals(snapshot) && manifest.isComplete(place))
                .isPresent();
    }
}
