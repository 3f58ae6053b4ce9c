package io.huizong.intake.recognise.labels;

import java.util.Set;

/**
 * What a text means on the form, in all editions together.
 *
 * @param lines paths of the lines ({@code requests.received}) that bear this label
 * @param columns columns ({@code requests.total}) that bear it
 * @param groups groups of columns ({@code requests/法人或其他组织}) that bear it
 * @param isCaption whether it is an article, a corner or the name of a group of lines as well
 * @param departing those of the lines that it was taken for although it is not written as on their form
 */
public record Meaning(
        Set<String> lines, Set<String> columns, Set<String> groups, boolean isCaption, Set<String> departing) {

    static final Meaning CAPTION = new Meaning(Set.of(), Set.of(), Set.of(), true, Set.of());

    public Meaning {
        lines = Set.copyOf(lines);
        columns = Set.copyOf(columns);
        groups = Set.copyOf(groups);
        departing = Set.copyOf(departing);
    }

    public boolean isLine() {
        return !lines.isEmpty();
    }

    public boolean isColumn() {
        return !columns.isEmpty();
    }

    /** Whether only its surroundings tell a line from a column ("其他", "总计"). */
    public boolean isAmbiguous() {
        return isLine() && isColumn();
    }

    public Meaning asLine() {
        return columns.isEmpty() && groups.isEmpty() && !isCaption
                ? this
                : new Meaning(lines, Set.of(), Set.of(), false, departing);
    }

    Meaning asColumn() {
        return new Meaning(Set.of(), columns, groups, isCaption, departing);
    }
}
