package io.huizong.publish;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.report.Place;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A finding as JSON: all its facts as fields, null where it has none, and its text in both languages. */
public final class FindingJson {

    private final FindingText wording;

    /** Findings worded by that. */
    public FindingJson(FindingText wording) {
        this.wording = wording;
    }

    /** Writes one as an object, where the generator expects a value. */
    public void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        whose(json, finding);
        where(json, finding);
        Json.text(json, "reported", finding.reported());
        Json.text(json, "expected", finding.expected());
        Json.text(json, "difference", finding.difference());
        Json.text(json, "message", wording.text(finding, Language.CHINESE));
        Json.text(json, "messageEnglish", wording.text(finding, Language.ENGLISH));
        Json.text(json, "proposal", finding.proposal().text());
        Json.text(json, "file", finding.file());
        place(json, finding.place());
        accepted(json, finding.acceptance());
        facts(json, finding);
        json.writeEndObject();
    }

    private static void accepted(JsonGenerator json, Optional<Acceptance> acceptance) {
        Json.text(json, "waived", acceptance.map(Acceptance::text).orElse(null));
        Json.text(json, "waivedBy", acceptance.map(Acceptance::who).orElse(null));
        Json.text(json, "waivedOn", acceptance.map(one -> one.when().toString()).orElse(null));
        Json.text(json, "waivedReason", acceptance.map(Acceptance::reason).orElse(null));
    }

    private static void whose(JsonGenerator json, Finding finding) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().word());
        Json.text(json, "code", finding.code());
        Json.text(json, "name", finding.name());
        Integer year = finding.year();
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year);
        }
    }

    private static void where(JsonGenerator json, Finding finding) {
        Json.text(json, "table", finding.about().table());
        Json.text(json, "line", finding.about().line());
        Json.text(json, "column", finding.about().column());
        Json.text(json, "cell", finding.cell());
    }

    private static void place(JsonGenerator json, Place place) {
        Json.text(json, "place", place.chinese());
        Json.text(json, "placeEnglish", place.english());
        json.writeObjectPropertyStart("position");
        json.writeStringProperty("kind", place.kind().name().toLowerCase(Locale.ROOT));
        Json.text(json, "sheet", place.sheet());
        json.writeNumberProperty("first", place.first());
        json.writeNumberProperty("second", place.second());
        json.writeNumberProperty("third", place.third());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, Finding finding) {
        Json.text(json, "variant", finding.variant());
        json.writeArrayPropertyStart("cells");
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("facts");
        finding.allFacts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }
}
