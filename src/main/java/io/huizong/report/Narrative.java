package io.huizong.report;

import java.util.List;
import java.util.Optional;

/** The text of a report, by sections of the form. A section that the file does not have is absent, not empty. */
public record Narrative(List<Section> sections) {

    /** A report without any text. */
    public static final Narrative NONE = new Narrative(List.of());

    /**
     * The text of one section.
     *
     * @param number "1", "5" or "6"
     * @param text paragraphs separated by line feeds; may be blank
     * @param place where the section begins
     */
    public record Section(String number, String text, Place place) {}

    public Narrative {
        sections = List.copyOf(sections);
    }

    /** The section of that number. */
    public Optional<Section> section(String number) {
        return sections.stream()
                .filter(section -> section.number().equals(number))
                .findFirst();
    }
}
