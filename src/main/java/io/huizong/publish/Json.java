package io.huizong.publish;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** What all JSON outputs have in common. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * A generator of UTF-8 without a byte order mark; closing it closes the stream.
     *
     * @param depth how many levels get lines of their own
     */
    static JsonGenerator generator(OutputStream out, int depth) {
        return FACTORY.createGenerator(new Layout(new JsonLayout(depth)), out, JsonEncoding.UTF8);
    }

    /** A text, or null where it is empty or absent. */
    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Hands a generator its layout. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final JsonLayout layout;

        private Layout(JsonLayout layout) {
            this.layout = layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }
    }
}
