package io.huizong.form;

import java.util.List;

/**
 * A section of text that the form demands.
 *
 * @param number its number in Arabic digits ("1", "5", "6"), as the canonical XML writes it
 * @param label the official heading with its number
 * @param keywords words any of which identifies the heading, whatever else it says
 */
public record NarrativeSection(String number, String label, List<String> keywords) {

    public NarrativeSection {
        keywords = List.copyOf(keywords);
    }
}
