package io.huizong.publish;

import io.huizong.rollup.Publication;
import tools.jackson.core.JsonGenerator;

/** {@code findings.json}: every finding with every fact as a field and its text in both languages, one a line. */
final class FindingsJson implements Output {

    private static final int DEPTH = 3;

    private final FindingJson findings;

    FindingsJson(FindingText wording) {
        this.findings = new FindingJson(wording);
    }

    @Override
    public void write(Publication publication, OutputFolder folder) {
        try (JsonGenerator json = Json.generator(folder.open("findings.json"), DEPTH)) {
            json.writeStartObject();
            json.writeNumberProperty("year", publication.year());
            json.writeStringProperty("edition", publication.form().edition());
            json.writeArrayPropertyStart("findings");
            publication.findings().each(finding -> findings.write(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
