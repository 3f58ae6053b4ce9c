package io.huizong.form;

import java.util.List;

/**
 * A line of the form, known by its label.
 *
 * @param path {@code table.line}, the first two parts of its cells' codes
 * @param table the code of the table that it stands in
 * @param code the middle part of the cell codes, such as {@code denied.stateSecret}
 * @param label the official label with its numbering, to the letter
 * @param aliases other spellings met in published reports
 * @param groups the captions of the groups it stands in, outermost first ("三、本年度办理结果", "（三）不予公开")
 * @param covers codes of lines of another edition that mean what this line means
 */
public record Line(
        String path,
        String table,
        String code,
        String label,
        List<String> aliases,
        List<String> groups,
        List<String> covers) {

    public Line {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        covers = List.copyOf(covers);
    }

    /** Quick, as lines are looked up for every row of every report. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
