package io.huizong.intake.page;

import io.huizong.intake.page.DrawnTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row that a page break cuts through its text: part of a label stands on one page, the rest on the next. */
final class CutRow {

    private static final double SAME_LINE = 3;

    /** Words that begin a line of their own: "3.补正后…", "（六）其他处理", "四、结转…". */
    private static final Pattern NUMBERING =
            Pattern.compile("\\s*[(（]?[\\d一二三四五六七八九十①-⑩]{1,3}[)）.．、:：,，].*", Pattern.DOTALL);

    private CutRow() {}

    /** The whole row; empty where the two are rows of their own, which is where both hold figures, or each a label. */
    static Optional<List<Cell>> join(List<Cell> upper, List<Cell> lower) {
        if (upper.size() != lower.size()) {
            return Optional.empty();
        }
        List<Cell> whole = new ArrayList<>();
        boolean isCut = false;
        for (int i = 0; i < upper.size(); i++) {
            Cell one = upper.get(i);
            Cell other = lower.get(i);
            if (!fit(one, other)) {
                return Optional.empty();
            }
            isCut |= !one.text().isEmpty() && !other.text().isEmpty();
            int rowSpan = one.rowSpan() + other.rowSpan() - 1;
            whole.add(new Cell(one.left(), one.right(), rowSpan, one.text() + other.text(), one.place()));
        }
        return isCut ? Optional.of(whole) : Optional.empty();
    }

    private static boolean fit(Cell one, Cell other) {
        boolean isSameColumn =
                Math.abs(one.left() - other.left()) <= SAME_LINE && Math.abs(one.right() - other.right()) <= SAME_LINE;
        boolean isJoinable = one.text().isEmpty() || other.text().isEmpty() || areHalvesOfLabel(one, other);
        return isSameColumn && isJoinable;
    }

    private static boolean areHalvesOfLabel(Cell one, Cell other) {
        return isWords(one.text())
                && isWords(other.text())
                && !NUMBERING.matcher(other.text()).matches();
    }

    private static boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
