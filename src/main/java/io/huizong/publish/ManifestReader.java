package io.huizong.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a manifest as far as its inputs, of which there may be a hundred thousand. */
final class ManifestReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final Map<String, String> values = new HashMap<>();
    private final List<OutputFile> files = new ArrayList<>();

    private ManifestReader(JsonParser json) {
        this.json = json;
    }

    static Optional<Manifest> read(Path file) {
        try (InputStream stream = Files.newInputStream(file);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            return Optional.of(new ManifestReader(json).manifest());
        } catch (IOException | JacksonException | NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private Manifest manifest() {
        while (!"inputs".equals(next())) {
            if (json.currentToken() == JsonToken.END_OBJECT && values.containsKey("file")) {
                files.add(new OutputFile(take("file"), Long.parseLong(take("sizeBytes")), take("sha256")));
            } else if (json.currentToken().isScalarValue()) {
                values.put(json.currentName(), json.getString());
            }
        }
        return new Manifest(
                Integer.parseInt(take("year")), take("edition"), take("version"), take("snapshot"), take("id"), files);
    }

    /** Goes to the next token and tells the name it stands under; empty where it has none. */
    private String next() {
        if (json.nextToken() == null) {
            throw new NoSuchElementException("inputs");
        }
        String name = json.currentName();
        return name == null ? "" : name;
    }

    private String take(String name) {
        String value = values.remove(name);
        if (value == null) {
            throw new NoSuchElementException(name);
        }
        return value;
    }
}
