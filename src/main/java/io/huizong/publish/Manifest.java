package io.huizong.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.huizong.rollup.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code manifest.json} says of a publication, the list of inputs aside; its keys are the names here.
 *
 * @param lenient whether reports with open errors were let into the totals
 * @param version of the program that published
 * @param snapshot digest of everything that went in
 * @param outputs all but the manifest itself
 */
@JsonIgnoreProperties("inputs")
public record Manifest(
        int year, String edition, boolean lenient, String version, String snapshot, Run run, List<OutputFile> outputs) {

    /** Its name in the folder of a year. */
    static final String NAME = "manifest.json";

    private static final int DEPTH = 3;

    public Manifest {
        outputs = List.copyOf(outputs);
    }

    /**
     * The run that published.
     *
     * @param id as logs name it
     */
    public record Run(String id, Instant started, Instant ended) {}

    private record WithInputs(@JsonUnwrapped Manifest manifest, Publication.Rows<OutputFile> inputs) {}

    /**
     * Reads the manifest of a publication; empty where there is none or it is not whole.
     *
     * @param directory the folder of the year
     */
    public static Optional<Manifest> read(Path directory) {
        return Json.read(directory.resolve(NAME), Manifest.class);
    }

    /** Whether all files are in a folder with the sizes they had when written; their content is not looked at. */
    public boolean isComplete(Path directory) {
        return outputs.stream().allMatch(file -> hasSize(directory.resolve(file.name()), file.sizeBytes()));
    }

    private static boolean hasSize(Path file, long sizeBytes) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == sizeBytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes it for what a folder has so far. */
    static void write(Publication publication, OutputFolder folder) {
        Publication.Run run = publication.run();
        Manifest manifest = new Manifest(
                publication.year(),
                publication.form().edition(),
                publication.isLenient(),
                run.version(),
                run.snapshot(),
                new Run(run.id(), run.started(), run.ended()),
                folder.files());
        Publication.Rows<OutputFile> inputs = action -> publication
                .inputs()
                .each(input -> action.accept(new OutputFile(input.path(), input.sizeBytes(), input.sha256())));
        Json.write(new WithInputs(manifest, inputs), folder.open(NAME), DEPTH);
    }
}
