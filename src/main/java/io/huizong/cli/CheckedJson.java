package io.huizong.cli;

import io.huizong.examine.Examined;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.form.Cell;
import io.huizong.publish.FiguresJson;
import io.huizong.publish.FindingJson;
import io.huizong.publish.FindingText;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A checked file as one line of JSON. */
final class CheckedJson {

    private final JsonFactory factory = new JsonFactory();
    private final FindingJson findings;

    CheckedJson(FindingText wording) {
        this.findings = new FindingJson(wording);
    }

    /** The line, without its end. */
    String line(Examined checked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", checked.file());
            outcome(json, checked.refusal());
            json.writeStringProperty("format", checked.format());
            if (checked.report().isPresent()) {
                report(json, checked, checked.report().get());
            }
            json.writeArrayPropertyStart("findings");
            for (Finding finding : checked.findings()) {
                findings.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void outcome(JsonGenerator json, Optional<Bilingual> refusal) {
        json.writeStringProperty("outcome", refusal.isPresent() ? "unreadable" : "read");
        text(
                json,
                "reason",
                refusal.map(reason -> reason.chinese() + " / " + reason.english())
                        .orElse(null));
    }

    private static void report(JsonGenerator json, Examined checked, Report report) {
        json.writeObjectPropertyStart("agency");
        text(json, "name", report.agencyName());
        text(json, "code", report.agencyCode());
        json.writeEndObject();
        Integer year = checked.year();
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year);
        }
        json.writeStringProperty("edition", report.form().edition());
        LocalDate published = report.published();
        text(json, "published", published == null ? null : published.toString());
        json.writeName("figures");
        FiguresJson.of(report.figures()).write(json);
        cells(json, "blank", report.figures(), Figures.State.BLANK);
        cells(json, "notApplicable", report.figures(), Figures.State.NOT_APPLICABLE);
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void cells(JsonGenerator json, String name, Figures figures, Figures.State state) {
        json.writeArrayPropertyStart(name);
        for (Cell cell : figures.cells(state)) {
            json.writeString(cell.code());
        }
        json.writeEndArray();
    }
}
