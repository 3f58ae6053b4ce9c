package io.huizong.publish;

import io.huizong.rollup.Publication.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What all JSON outputs have in common. */
final class Json {

    /** Keys in the order of a record's parts, of which none may be missing; what a stream throws comes out as it is. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(new RowsSerializer()))
            .build();

    private Json() {}

    /**
     * A generator of UTF-8 without a byte order mark; closing it closes the stream.
     *
     * @param depth how many levels get lines of their own
     */
    static JsonGenerator generator(OutputStream out, int depth) {
        return MAPPER.writer().with(new JsonLayout(depth)).createGenerator(out);
    }

    /** Writes records, lists and numbers as they are, and {@link Rows} row by row; closes the stream. */
    static void write(Object value, OutputStream out, int depth) {
        try (JsonGenerator json = generator(out, depth)) {
            json.writePOJO(value);
        }
    }

    /** Reads a record; empty where the file is not there or not whole, or lacks a part of the record. */
    static <T> Optional<T> read(Path file, Class<T> type) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(MAPPER.readValue(stream, type));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** A text, or null where it is empty or absent. */
    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static final class RowsSerializer extends StdSerializer<Rows<?>> {

        private RowsSerializer() {
            super(Rows.class);
        }

        @Override
        public void serialize(Rows<?> rows, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            rows.each(json::writePOJO);
            json.writeEndArray();
        }
    }
}
