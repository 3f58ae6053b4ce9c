package io.huizong.publish;

import io.huizong.rollup.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What {@code manifest.json} tells of a publication, the list of inputs aside.
 *
 * @param snapshot digest of everything that went in
 * @param version of the program that published
 * @param runId of the run that published, as logs name it
 * @param files all outputs but the manifest itself
 */
public record Manifest(
        int year, String edition, String version, String snapshot, String runId, List<OutputFile> files) {

    /** Its name in the folder of a year. */
    static final String NAME = "manifest.json";

    private static final int DEPTH = 3;

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * Reads the manifest of a publication; empty where there is none or it is not whole.
     *
     * @param directory the folder of the year
     */
    public static Optional<Manifest> read(Path directory) {
        return ManifestReader.read(directory.resolve(NAME));
    }

    /** Whether all files are in a folder with the sizes they had when written; their content is not looked at. */
    public boolean isComplete(Path directory) {
        return files.stream().allMatch(file -> hasSize(directory.resolve(file.name()), file.sizeBytes()));
    }

    private static boolean hasSize(Path file, long sizeBytes) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == sizeBytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes it for what a folder has so far. */
    static void write(Publication publication, Folder folder) {
        List<OutputFile> written = folder.files();
        try (JsonGenerator json = Json.generator(folder.open(NAME), DEPTH)) {
            json.writeStartObject();
            head(json, publication);
            json.writeArrayPropertyStart("outputs");
            written.forEach(file -> file(json, file.name(), file.sizeBytes(), file.sha256()));
            json.writeEndArray();
            json.writeArrayPropertyStart("inputs");
            publication.inputs().each(input -> file(json, input.path(), input.sizeBytes(), input.sha256()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void head(JsonGenerator json, Publication publication) {
        Publication.Run run = publication.run();
        json.writeNumberProperty("year", publication.year());
        json.writeStringProperty("edition", publication.form().edition());
        json.writeBooleanProperty("lenient", publication.isLenient());
        json.writeStringProperty("version", run.version());
        json.writeStringProperty("snapshot", run.snapshot());
        json.writeObjectPropertyStart("run");
        json.writeStringProperty("id", run.id());
        json.writeStringProperty("started", run.started().toString());
        json.writeStringProperty("ended", run.ended().toString());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, String name, long sizeBytes, String sha256) {
        json.writeStartObject();
        json.writeStringProperty("file", name);
        json.writeNumberProperty("sizeBytes", sizeBytes);
        json.writeStringProperty("sha256", sha256);
        json.writeEndObject();
    }
}
