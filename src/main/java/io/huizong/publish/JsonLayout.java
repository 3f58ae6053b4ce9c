package io.huizong.publish;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** The outer levels of a JSON text a line each, the inner ones on one line; line feeds on any system. */
final class JsonLayout implements PrettyPrinter {

    private final int depth;
    private int level;

    /**
     * A layout for one text.
     *
     * @param depth how many levels get lines of their own
     */
    JsonLayout(int depth) {
        this.depth = depth;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        start(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        start(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void start(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        level++;
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    private void end(JsonGenerator json, int members, char bracket) {
        boolean isOuter = level < depth;
        level--;
        if (members > 0 && isOuter) {
            json.writeRaw("\n" + " ".repeat(level));
        }
        json.writeRaw(level == 0 ? bracket + "\n" : String.valueOf(bracket));
    }

    private void breakLine(JsonGenerator json, String inLine) {
        json.writeRaw(level < depth ? "\n" + " ".repeat(level) : inLine);
    }
}
