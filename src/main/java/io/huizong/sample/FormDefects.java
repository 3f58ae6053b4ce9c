package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.List;
import java.util.Optional;

/** Departures from the form after which a report counts all the same, with the same figures (READ-4, READ-5, READ-7). */
final class FormDefects {

    private FormDefects() {}

    static List<FlawKind> kinds() {
        return List.of(
                kind("unit-in-cell", FormDefects::unitInCell),
                kind("outcome-merged", FormDefects::outcomeMerged),
                kind("label-damaged", FormDefects::labelDamaged),
                kind("row-added", FormDefects::rowAdded),
                kind("cells-blank", draft -> unfilled(draft, Figures.State.BLANK)),
                kind("cells-slashed", draft -> unfilled(draft, Figures.State.NOT_APPLICABLE)));
    }

    private static FlawKind kind(String name, FileDefects.Alone defect) {
        return new FlawKind(name, FlawKind.Reach.WORDS, (draft, around) -> defect.of(draft));
    }

    private static Optional<SampleDraft> unitInCell(SampleDraft draft) {
        return FileDefects.inQuietCell(draft, draft.value(SumDefects.QUIET_CELL) + "件", "READ-7");
    }

    private static boolean isTextWithShortTable(SampleDraft draft) {
        return FileDefects.isText(draft) && FileDefects.isTableShort(draft);
    }

    /** The three lines of 其他处理 as one, as the form of 2019 had it. */
    private static Optional<SampleDraft> outcomeMerged(SampleDraft draft) {
        long others = draft.report().form().cells().stream()
                .filter(cell -> cell.code().contains("Overdue."))
                .mapToLong(draft.figures()::value)
                .sum();
        return others > 0 || !isTextWithShortTable(draft)
                ? Optional.empty()
                : Optional.of(draft.in(Layout.ROW_A_LINE)
                        .edited(text -> FileDefects.without(text, "（六）其他处理 | 1.", "3.其他 |")
                                .replace("\n3.其他 |", "\n（六）其他处理 |"))
                        .flawed("READ-5", "requests.otherOutcome.other", "", ""));
    }

    /** A label that lost characters in copying. */
    private static Optional<SampleDraft> labelDamaged(SampleDraft draft) {
        return FileDefects.isText(draft)
                ? Optional.of(draft.in(Layout.ROW_A_LINE)
                        .edited(FileDefects.replacing("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"))
                        .flawed("READ-5", "requests.denied.prohibitedByLaw", "", ""))
                : Optional.empty();
    }

    /** A row of one's own below the line 规章. */
    private static Optional<SampleDraft> rowAdded(SampleDraft draft) {
        return isTextWithShortTable(draft)
                ? Optional.of(draft.in(Layout.ROW_A_LINE)
                        .edited(text -> text.replaceFirst("(?m)^(规章 \\|.*)$", "$1\n其他主动公开文件 | 0 | 0 | 0"))
                        .flawed("READ-5", "disclosure", "", ""))
                : Optional.empty();
    }

    /** Cells not filled in that would have been 0. */
    private static Optional<SampleDraft> unfilled(SampleDraft draft, Figures.State state) {
        List<Cell> zeros = draft.report().form().cells().stream()
                .filter(cell ->
                        cell.code().endsWith(".publicInterest") && cell.code().contains(".notProcessed."))
                .filter(cell -> draft.figures().value(cell) == 0)
                .toList();
        return zeros.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.in(Layout.ROW_A_LINE)
                        .with(zeros, state)
                        .flawed("READ-4", zeros.get(0).code(), "", ""));
    }
}
