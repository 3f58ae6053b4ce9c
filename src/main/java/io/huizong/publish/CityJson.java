package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import io.huizong.roster.Agency;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * {@code city.json}: the totals of the city and of every group. After the keys that are always there, and only where
 * there is something to say: {@code fromOpenFindings}, {@code lenient}, {@code broken}.
 */
final class CityJson implements Document {

    /** Year, group and the names of what a group has stand on lines of their own. */
    private static final int DEPTH = 4;

    @Override
    public void write(Publication publication, Folder folder) {
        try (JsonGenerator json = Json.generator(folder.open("city.json"), DEPTH)) {
            FiguresJson figures = new FiguresJson(publication.form());
            json.writeStartObject();
            json.writeNumberProperty("year", publication.year());
            json.writeStringProperty("edition", publication.form().edition());
            json.writeObjectPropertyStart("city");
            agency(json, publication.city());
            json.writeEndObject();
            totals(json, publication.coverage(), publication.totals(), figures);
            json.writeArrayPropertyStart("groups");
            publication.groups().forEach(group -> group(json, group, figures));
            json.writeEndArray();
            open(json, publication.totals(), figures);
            reservations(json, publication);
            json.writeEndObject();
        }
    }

    private static void agency(JsonGenerator json, Agency agency) {
        json.writeStringProperty("code", agency.code());
        json.writeStringProperty("name", agency.name());
    }

    private static void group(JsonGenerator json, Group group, FiguresJson figures) {
        json.writeStartObject();
        agency(json, group.agency());
        json.writeStringProperty("kind", group.agency().kind().word());
        json.writeStringProperty("basis", group.basis().word());
        totals(json, group.coverage(), group.totals(), figures);
        open(json, group.totals(), figures);
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, Coverage coverage, Totals totals, FiguresJson figures) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("expected", coverage.expected());
        json.writeNumberProperty("filed", coverage.filed());
        json.writeNumberProperty("counted", coverage.counted());
        json.writeNumberProperty("covered", coverage.covered());
        json.writeNumberProperty("returned", coverage.returned());
        json.writeNumberProperty("unreadable", coverage.unreadable());
        json.writeNumberProperty("missing", coverage.missing());
        json.writeEndObject();
        json.writeName("figures");
        figures.write(json, totals::sum, cell -> true);
    }

    private static void open(JsonGenerator json, Totals totals, FiguresJson figures) {
        Predicate<Cell> isOpen = cell -> totals.fromOpenFindings(cell) != 0;
        if (totals.form().cells().stream().anyMatch(isOpen)) {
            json.writeName("fromOpenFindings");
            figures.write(json, totals::fromOpenFindings, isOpen);
        }
    }

    private static void reservations(JsonGenerator json, Publication publication) {
        if (publication.isLenient()) {
            json.writeBooleanProperty("lenient", true);
        }
        List<Verification.Broken> broken = publication.broken();
        if (!broken.isEmpty()) {
            json.writeArrayPropertyStart("broken");
            broken.forEach(identity -> broken(json, identity));
            json.writeEndArray();
        }
    }

    private static void broken(JsonGenerator json, Verification.Broken identity) {
        json.writeStartObject();
        json.writeStringProperty("rule", identity.rule());
        json.writeStringProperty("cell", identity.head().code());
        json.writeName("left");
        json.writeNumber(identity.left());
        json.writeName("right");
        json.writeNumber(identity.right());
        json.writeArrayPropertyStart("causes");
        identity.causes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
