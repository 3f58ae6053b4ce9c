package io.huizong.intake.xml;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code report} element, and keeps what it has so far where reading ends early. Used once. */
final class ReportElement {

    private final Cursor xml;
    private final Map<String, FormLayout> editions;
    private final Set<String> seen = new HashSet<>();
    private final List<Narrative.Section> sections = new ArrayList<>();
    private @Nullable Integer year;
    private @Nullable String agencyName;
    private @Nullable String agencyCode;
    private @Nullable LocalDate published;

    ReportElement(Cursor xml, Map<String, FormLayout> editions) {
        this.xml = xml;
        this.editions = editions;
    }

    Report read() throws Refusal {
        FormLayout layout = root();
        Place start = xml.place();
        ReportCells draft = new ReportCells(layout.form(), xml);
        for (Cursor.Event event = xml.next(); event != Cursor.Event.END; event = xml.next()) {
            if (event == Cursor.Event.TEXT) {
                draft.remark(Remark.Kind.LINE_UNKNOWN, "", start, xml.text().strip());
            } else {
                child(layout, draft);
            }
        }
        xml.next();
        for (TableLayout table : layout.tables().values()) {
            if (!seen.contains(table.code())) {
                draft.remark(Remark.Kind.TABLE_MISSING, table.code(), start, "");
                draft.refuse(table);
            }
        }
        return new Report(
                agencyName,
                agencyCode,
                year,
                layout.form(),
                published,
                draft.figures(),
                new Narrative(sections),
                draft.places(),
                draft.remarks());
    }

    /** The file's fault with what had been read of whose report it is. */
    Reading unreadable(Format format, Refusal refusal) {
        return new Reading.Unreadable(format, refusal.reason(), refusal.detail(), refusal.place(), agencyName, year);
    }

    private FormLayout root() throws Refusal {
        xml.next();
        if (!xml.is("report")) {
            String wanted = "{" + Cursor.NAMESPACE + "}report";
            throw wrong("根元素应为 %s，实为 %s / the root element must be %1$s, found %2$s", wanted, xml.fullName());
        }
        year = year(xml.attribute("year"));
        String edition = xml.attribute("edition");
        FormLayout layout = editions.get(edition);
        if (layout == null) {
            String known = String.join(", ", editions.keySet());
            throw wrong("edition 应为其中之一：%s，实为“%s” / edition must be one of %1$s, found \"%2$s\"", known, edition);
        }
        return layout;
    }

    private void child(FormLayout layout, ReportCells draft) throws Refusal {
        Place place = xml.place();
        String name = xml.name();
        TableLayout table = layout.tables().get(name);
        if (!xml.is(name)) {
            unknown(draft, place);
        } else if (table != null) {
            table(table, draft, place);
        } else {
            switch (name) {
                case "agency" -> agency();
                case "published" -> published();
                case "narrative" -> narrative(layout, draft);
                default -> unknown(draft, place);
            }
        }
    }

    private void table(TableLayout table, ReportCells draft, Place place) throws Refusal {
        if (seen.add(table.code())) {
            new TableElement(xml, table, draft).read();
        } else {
            draft.remark(Remark.Kind.TABLE_TWICE, table.code(), place, "");
            draft.refuse(table);
            xml.skip();
        }
    }

    private void agency() throws Refusal {
        once("agency");
        String code = xml.attribute("code");
        agencyCode = code.isEmpty() ? null : code;
        String name = xml.paragraphs();
        agencyName = name.isEmpty() ? null : name;
    }

    private void published() throws Refusal {
        once("published");
        published = date(xml.paragraphs());
    }

    private void narrative(FormLayout layout, ReportCells draft) throws Refusal {
        once("narrative");
        for (Cursor.Event event = xml.next(); event != Cursor.Event.END; event = xml.next()) {
            if (event == Cursor.Event.START && xml.is("section") && layout.hasSection(xml.attribute("number"))) {
                section();
            } else {
                passOver(event, draft);
            }
        }
    }

    private void section() throws Refusal {
        Place place = xml.place();
        String number = xml.attribute("number");
        once("section number=\"" + number + "\"");
        sections.add(new Narrative.Section(number, xml.paragraphs(), place));
    }

    private void passOver(Cursor.Event event, ReportCells draft) throws Refusal {
        Place place = xml.place();
        boolean isText = event == Cursor.Event.TEXT;
        draft.remark(Remark.Kind.LAYOUT_DEPARTS, "", place, isText ? xml.text().strip() : xml.name());
        if (!isText) {
            xml.skip();
        }
    }

    private void unknown(ReportCells draft, Place place) throws Refusal {
        String name = xml.name();
        boolean holdsData = xml.skip();
        draft.remark(holdsData ? Remark.Kind.LINE_UNKNOWN : Remark.Kind.LINE_EXTRA, "", place, name);
    }

    private void once(String element) throws Refusal {
        if (!seen.add(element)) {
            throw wrong("%s 只能出现一次 / %1$s must stand only once%2$s", element, "");
        }
    }

    private Refusal wrong(String detail, String first, String second) {
        return new Refusal(Reason.WRONG_STRUCTURE, detail.formatted(first, second), xml.place());
    }

    private static @Nullable Integer year(String text) {
        boolean isYear =
                text.length() == 4 && text.startsWith("20") && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isYear ? Integer.valueOf(text) : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
