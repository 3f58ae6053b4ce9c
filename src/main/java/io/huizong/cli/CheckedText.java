package io.huizong.cli;

import io.huizong.examine.Examined;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Table;
import io.huizong.paper.TextForm;
import io.huizong.publish.FindingText;
import io.huizong.report.Figures;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A checked file for people: what was read, as the form draws it, and the findings under it. */
final class CheckedText {

    /** The columns that the widest table takes with every label easy to read. */
    static final int WIDTH = 100;

    private static final String BLANK = "空";
    private static final String NOT_APPLICABLE = "/";
    private static final String UNREADABLE = "？";
    private static final String MARK = "!";

    private final FindingText wording;
    private final int width;

    /** @param width the columns of the terminal */
    CheckedText(FindingText wording, int width) {
        this.wording = wording;
        this.width = width;
    }

    /** The lines, without line ends. */
    List<String> lines(Examined checked) {
        List<String> lines = new ArrayList<>(List.of(checked.file(), "  " + what(checked)));
        checked.report().ifPresent(report -> tables(report, checked.findings(), lines));
        for (Finding finding : checked.findings()) {
            lines.add("  " + wording.text(finding, Language.CHINESE));
            lines.add("  " + wording.text(finding, Language.ENGLISH));
        }
        lines.add(checked.needsAttention() ? "  请核对后再报送 / look into this before you file" : "  未发现问题 / nothing found");
        return lines;
    }

    private static String what(Examined checked) {
        return checked.report()
                .map(report -> what(report, checked))
                .orElse(checked.format() + "，没有读出报告 / no report could be read");
    }

    private static String what(Report report, Examined checked) {
        String code = report.agencyCode();
        Integer year = checked.year();
        return "%s，%s%s，%s，%s版表格：%d 个数值，%d 个空白，%d 个不适用 / values, blanks, not applicable"
                .formatted(
                        checked.format(),
                        report.agencyName() == null ? "未写明机关" : report.agencyName(),
                        code == null ? "" : "（" + code + "）",
                        year == null ? "未写明年份" : year + "年",
                        report.form().edition(),
                        report.figures().cells(Figures.State.VALUE).size(),
                        report.figures().cells(Figures.State.BLANK).size(),
                        report.figures().cells(Figures.State.NOT_APPLICABLE).size());
    }

    private void tables(Report report, List<Finding> findings, List<String> lines) {
        Set<String> marked = marked(findings, report.figures());
        TextForm form = new TextForm(cell -> words(cell, report.figures(), marked), width);
        for (Table table : report.form().tables()) {
            lines.add("");
            if (isRefused(table, report)) {
                lines.add(table.name() + " " + table.heading() + "：没有读出，原因见下 / not read, see below");
            } else {
                lines.add(table.name() + " " + table.heading());
                lines.addAll(form.draw(report.form(), table));
            }
        }
        legend(report.figures(), marked, lines);
        lines.add("");
    }

    private static boolean isRefused(Table table, Report report) {
        return table.lines().stream()
                .flatMap(line -> report.form().cells(line).stream())
                .allMatch(cell -> report.figures().state(cell) == Figures.State.UNREADABLE);
    }

    /** The cells that somebody should look at for another reason than that nothing is written in them. */
    private static Set<String> marked(List<Finding> findings, Figures figures) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> figures.form()
                        .find(finding.cell())
                        .filter(cell -> finding.isOpenError() || figures.has(cell))
                        .isPresent())
                .map(Finding::cell)
                .collect(Collectors.toSet());
    }

    private static String words(Cell cell, Figures figures, Set<String> marked) {
        String words =
                switch (figures.state(cell)) {
                    case VALUE -> cell.kind().print(figures.value(cell));
                    case BLANK -> BLANK;
                    case NOT_APPLICABLE -> NOT_APPLICABLE;
                    case UNREADABLE -> UNREADABLE;
                };
        return marked.contains(cell.code()) ? MARK + words : words;
    }

    private static void legend(Figures figures, Set<String> marked, List<String> lines) {
        List<String> words = new ArrayList<>();
        if (!figures.cells(Figures.State.BLANK).isEmpty()) {
            words.add(BLANK + " 未填写 blank");
        }
        if (!figures.cells(Figures.State.NOT_APPLICABLE).isEmpty()) {
            words.add(NOT_APPLICABLE + " 不适用 not applicable");
        }
        if (!figures.cells(Figures.State.UNREADABLE).isEmpty()) {
            words.add(UNREADABLE + " 无法认定 in doubt");
        }
        if (!marked.isEmpty()) {
            words.add(MARK + " 见下文 see below");
        }
        if (!words.isEmpty()) {
            lines.add("图例 legend: " + String.join("，", words));
        }
    }
}
