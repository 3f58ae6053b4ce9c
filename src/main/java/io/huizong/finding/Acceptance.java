package io.huizong.finding;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who accepted a finding, when and why.
 *
 * @param when the day that the waiver bears
 */
public record Acceptance(String who, LocalDate when, String reason) {

    private static final Pattern TEXT = Pattern.compile("(.*?) (\\d{4}-\\d\\d-\\d\\d)：(.*)", Pattern.DOTALL);

    /** As every output shows it beside the finding: {@code 复核一 2025-04-02：已电话核实}. */
    public String text() {
        return who + " " + when + "：" + reason;
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws IllegalArgumentException for another text
     */
    public static Acceptance parse(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("no acceptance: \"" + text + "\"");
        }
        return new Acceptance(match.group(1), LocalDate.parse(match.group(2)), match.group(3));
    }
}
